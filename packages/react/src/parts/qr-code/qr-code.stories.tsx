import type { Meta, StoryObj } from '@storybook/react-vite';
import { QrCode } from './qr-code.tsx';

const meta: Meta<typeof QrCode> = {
  title: 'Parts/QR code',
  component: QrCode,
  args: { text: 'otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', label: 'QR code' },
};
export default meta;
type Story = StoryObj<typeof QrCode>;

export const Usual: Story = {};
export const Dense: Story = { args: { text: 'https://example.com/'.padEnd(1024, 'x') } };
export const Dark: Story = { globals: { theme: 'dark' } };
