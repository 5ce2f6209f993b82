import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { enStepUp } from '../messages/en.step-up.ts';
import { StepUpProvedView } from './step-up-proved.view.tsx';
import { StepUpSessionChangedView } from './step-up-session-changed.view.tsx';
import { StepUpUnavailableView } from './step-up-unavailable.view.tsx';

const meta: Meta<typeof StepUpProvedView> = {
  title: 'Step-up/Around the proof',
  component: StepUpProvedView,
  args: { messages: enStepUp, purpose: 'delete the workspace', onConfirm: fn(), onCancel: fn() },
};
export default meta;
type Story = StoryObj<typeof StepUpProvedView>;

export const Proved: Story = {};
export const ProvedNoPurpose: Story = { args: { purpose: undefined } };
export const ProvedLongPurpose: Story = {
  args: { purpose: 'delete the workspace “Donaudampfschifffahrtsgesellschaft” and everything in it' },
};
export const ProvedDark: Story = { globals: { theme: 'dark' } };
export const ProvedRightToLeft: Story = { globals: { direction: 'rtl' } };
export const SessionChanged: Story = {
  render: ({ messages }) => <StepUpSessionChangedView messages={messages} onClose={fn()} />,
};
export const Unavailable: Story = {
  render: ({ messages }) => <StepUpUnavailableView messages={messages} onClose={fn()} />,
};
export const UnavailableHere: Story = {
  render: ({ messages }) => <StepUpUnavailableView messages={messages} reason="notHere" onClose={fn()} />,
};
export const Dark: Story = { ...SessionChanged, globals: { theme: 'dark' } };
