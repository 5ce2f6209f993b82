import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { confirmation } from '../settings.fixture.ts';
import { UnknownCodesView } from './unknown-codes.view.tsx';

const meta: Meta<typeof UnknownCodesView> = {
  title: 'Settings/Recovery codes unknown',
  component: UnknownCodesView,
  args: { ...confirmation, checking: false, onConfirm: fn(), onCancel: fn(), onStopWaiting: fn() },
};
export default meta;
type Story = StoryObj<typeof UnknownCodesView>;

export const Checking: Story = { args: { checking: true } };
export const Unknown: Story = {};
export const PasswordNeeded: Story = { args: { passwordNeeded: true } };
export const Proved: Story = { args: { proved: true } };
export const Busy: Story = { args: { busy: true, slow: true } };
export const Failed: Story = { args: { failure: { code: 'offline' } } };
export const InGuidedSetUp: Story = { args: { stepper: { step: 3, of: 4, name: 'saveCodes' } } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
