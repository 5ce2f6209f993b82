import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { FromNow } from '../../../test/support/from-now.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import {
  authenticator,
  chooseFactorProps,
  email,
  passkey,
  recoveryCode,
  setUps,
  textMessage,
} from './choose-factor.fixture.ts';
import { ChooseFactorView } from './choose-factor.view.tsx';

const meta: Meta<typeof ChooseFactorView> = {
  title: 'Screens/Choose how to verify',
  id: 'screens-choose-factor',
  component: ChooseFactorView,
  args: { ...chooseFactorProps, onChoose: fn(), onSetUp: fn(), onExit: fn() },
};
export default meta;
type Story = StoryObj<typeof ChooseFactorView>;

export const Ready: Story = {};
export const EveryKind: Story = {
  args: {
    factors: [
      passkey,
      authenticator,
      textMessage,
      email,
      recoveryCode,
      { ...authenticator, id: 'x', kind: 'constructor' },
    ],
  },
};
export const SeveralPlaces: Story = {
  args: {
    factors: [
      authenticator,
      {
        ...textMessage,
        destinations: [...textMessage.destinations, { id: 'home', kind: 'phone', ending: '87' }],
      },
    ],
  },
};
export const OnlyTextMessages: Story = { args: { factors: [textMessage, recoveryCode] } };
export const SecondOfThree: Story = { args: { progress: { step: 2, of: 3 } } };
export const OneMustWait: Story = {
  render: (args) => (
    <FromNow ms={14.5 * 60_000}>
      {(moment) => <ChooseFactorView {...args} waits={new Map([['phone', moment]])} />}
    </FromNow>
  ),
};
export const NothingReady: Story = { args: { factors: [], setUps } };
export const OnlyTextMessagesToSetUp: Story = {
  args: { factors: [], setUps: setUps.slice(1, 2) },
};
export const ReadyAndToSetUp: Story = { args: { factors: [textMessage], setUps: setUps.slice(0, 1) } };
export const ToSetUpAgain: Story = {
  args: { factors: [authenticator], setUps: setUps.slice(0, 1) },
};
export const FactorGone: Story = { args: { notice: 'factorGone' } };
export const FactorUnusable: Story = { args: { notice: 'factorUnusable' } };
export const Offline: Story = { beforeEach: () => pretendOffline() };
export const LongText: Story = { parameters: { shell: { catalog: longCatalog } } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
