import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { DeniedView } from './denied.view.tsx';

const meta: Meta<typeof DeniedView> = {
  title: 'Screens/Not let in',
  id: 'screens-denied',
  component: DeniedView,
  args: { reason: 'noFactor', onRetry: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof DeniedView>;

export const NoFactor: Story = {};
export const Account: Story = { args: { reason: 'account' } };
export const PasswordReset: Story = { args: { reason: 'passwordReset' } };
export const Misconfigured: Story = { args: { reason: 'misconfigured' } };
export const SameFactorAgain: Story = { args: { reason: 'sameFactorAgain', onOtherFactor: fn() } };
export const CookiesBlocked: Story = { args: { reason: 'cookiesBlocked', onExit: undefined } };
export const RestartLoop: Story = { args: { reason: 'restartLoop', onOtherFactor: fn() } };
export const SetUpNeeded: Story = { args: { reason: 'setUpNeeded' } };
export const EmailVerificationNeeded: Story = { args: { reason: 'emailVerificationNeeded' } };
export const LongText: Story = { ...SameFactorAgain, parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
