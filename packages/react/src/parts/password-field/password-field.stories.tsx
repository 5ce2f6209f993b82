import type { Meta, StoryObj } from '@storybook/react-vite';
import { createRef } from 'react';
import { expect, fn } from 'storybook/test';
import { PasswordField } from './password-field.tsx';

const meta: Meta<typeof PasswordField> = {
  title: 'Parts/Password field',
  component: PasswordField,
  args: {
    label: 'Password',
    name: 'password',
    autoComplete: 'current-password',
    onEdit: fn(),
  },
  // A ref holds an element, which Storybook cannot show as an arg.
  render: (args) => <PasswordField {...args} inputRef={createRef()} />,
};
export default meta;
type Story = StoryObj<typeof PasswordField>;

export const Empty: Story = {};
export const WithError: Story = { args: { error: 'Enter your password.' } };
export const Shown: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Password'), 'correct horse');
    await userEvent.click(canvas.getByRole('button', { name: 'Show password' }));
    await expect(canvas.getByLabelText('Password')).toHaveAttribute('type', 'text');
  },
};
