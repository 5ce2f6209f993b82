import type { Meta, StoryObj } from '@storybook/react-vite';
import { createRef } from 'react';
import { fn } from 'storybook/test';
import { TextField } from './text-field.tsx';

const meta: Meta<typeof TextField> = {
  title: 'Parts/Text field',
  component: TextField,
  args: {
    label: 'Email address',
    name: 'username',
    type: 'text',
    inputMode: 'email',
    autoComplete: 'username',
    onEdit: fn(),
  },
  // A ref holds an element, which Storybook cannot show as an arg.
  render: (args) => <TextField {...args} inputRef={createRef()} />,
};
export default meta;
type Story = StoryObj<typeof TextField>;

export const Empty: Story = {};
export const Filled: Story = { args: { defaultValue: 'ada@example.com' } };
export const WithHint: Story = { args: { hint: 'The address you signed up with.' } };
export const WithError: Story = {
  args: { hint: 'The address you signed up with.', error: 'Enter your email address.' },
};
export const ReadOnly: Story = { args: { defaultValue: 'ada@example.com', readOnly: true } };
