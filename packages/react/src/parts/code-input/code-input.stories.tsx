import type { Meta, StoryObj } from '@storybook/react-vite';
import { createRef } from 'react';
import { expect, fn } from 'storybook/test';
import { CodeInput } from './code-input.tsx';

const meta: Meta<typeof CodeInput> = {
  title: 'Parts/Code input',
  component: CodeInput,
  args: {
    label: 'Security code',
    hint: '6 digits.',
    format: { alphabet: 'digits', length: 6 },
    autoComplete: 'one-time-code',
    onEdit: fn(),
  },
  // A ref holds an element, which Storybook cannot show as an arg.
  render: (args) => <CodeInput {...args} inputRef={createRef()} />,
};
export default meta;
type Story = StoryObj<typeof CodeInput>;

const digits = (length: number) =>
  ({
    format: { alphabet: 'digits', length },
    hint: `${length} digits.`,
    defaultValue: '1234567890'.slice(0, length),
  }) as const;

export const Empty: Story = {};
export const Filled: Story = { args: digits(6) };
export const FourDigits: Story = { args: digits(4) };
export const EightDigits: Story = { args: digits(8) };
export const UnusualLength: Story = { args: digits(10) };
export const Letters: Story = {
  args: {
    label: 'Recovery code',
    hint: undefined,
    format: { alphabet: 'text' },
    defaultValue: 'b6545-62828',
  },
};
export const MoreThanACode: Story = { args: { defaultValue: '123456 is your Acme code' } };
export const WithError: Story = {
  args: { ...digits(6), error: "That code didn't work. Check it and try again." },
};
export const ReadOnly: Story = { args: { ...digits(6), readOnly: true } };
export const Accepted: Story = {
  args: { ...digits(6), defaultValue: '123456', readOnly: true, accepted: true },
};
export const Focused: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Security code'), '123');
    await expect(canvas.getByLabelText('Security code')).toHaveFocus();
  },
};
