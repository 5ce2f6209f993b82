import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { CopyButton } from './copy-button.tsx';

const meta: Meta<typeof CopyButton> = {
  title: 'Parts/Copy button',
  component: CopyButton,
  args: {
    text: 'JBSWY3DPEHPK3PXP',
    children: 'Copy key',
    copied: 'Key copied.',
    notCopied: "Copying didn't work. Select the key and copy it yourself.",
    onRefused: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof CopyButton>;

/** Presses while the clipboard answers as it is told to. */
const pressed = (write: () => Promise<void>): Story => ({
  beforeEach: () => {
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    return () => {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    };
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy key' }));
    await canvas.findByText(/cop(ied|ying)/i, { selector: 'p *' });
  },
});

export const Ready: Story = {};
export const Copied: Story = pressed(() => Promise.resolve());
export const Refused: Story = pressed(() => Promise.reject(new Error('refused')));
