import type { Meta, StoryObj } from '@storybook/react-vite';
import { FailureMessage } from './failure-message.tsx';

const meta: Meta<typeof FailureMessage> = {
  title: 'Parts/Failure message',
  component: FailureMessage,
  args: { text: "We couldn't reach the service. Check your connection and try again." },
};
export default meta;
type Story = StoryObj<typeof FailureMessage>;

export const AboutTheStep: Story = {};
export const AboutAField: Story = { args: { about: 'field', text: 'Enter the security code.' } };
