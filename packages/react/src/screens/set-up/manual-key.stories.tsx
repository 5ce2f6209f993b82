import type { Meta, StoryObj } from '@storybook/react-vite';
import { ManualKey } from './manual-key.tsx';
import { setUpAuthenticatorProps } from './set-up.fixture.ts';

const { secret, account, issuer } = setUpAuthenticatorProps.authenticator;

/** The key of an authenticator app, for whoever cannot scan its picture. */
const meta: Meta<typeof ManualKey> = {
  title: 'Parts/Manual key',
  component: ManualKey,
  args: { secret, account, issuer, length: 6 },
};
export default meta;
type Story = StoryObj<typeof ManualKey>;

export const Usual: Story = {};
export const EightDigitsEveryMinute: Story = { args: { length: 8, periodSeconds: 60 } };
