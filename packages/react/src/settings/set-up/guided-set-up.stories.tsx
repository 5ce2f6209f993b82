import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { addable, authenticator, confirmation, passkey } from '../settings.fixture.ts';
import { AddFactorView } from './add-factor.view.tsx';
import { CodesFromBeforeView } from './codes-from-before.view.tsx';
import { MakeCodesView } from './make-codes.view.tsx';
import { NameFactorView } from './name-factor.view.tsx';
import { SetUpInterruptedView } from './set-up-interrupted.view.tsx';
import { SetUpSummaryView } from './set-up-summary.view.tsx';
import { TurnOnView } from './turn-on.view.tsx';

const meta: Meta<typeof TurnOnView> = {
  title: 'Settings/Guided set-up',
  component: TurnOnView,
  args: {
    ...confirmation,
    factors: [authenticator],
    codesSaved: 10,
    stepper: { step: 4, of: 4, name: 'turnOn' },
    onConfirm: fn(),
    onCancel: fn(),
    onStopWaiting: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof TurnOnView>;

const everything = [
  { kind: 'passkey', destinations: [] },
  ...addable,
  { kind: 'email', destinations: [{ id: 'address', kind: 'email', mailbox: 'a', domain: 'e' }] },
] as const;

export const Add: Story = {
  render: () => (
    <AddFactorView
      addable={everything}
      stepper={{ step: 1, of: 4, name: 'add' }}
      onChoose={fn()}
      onCancel={fn()}
    />
  ),
};
export const AddFromSettings: Story = {
  render: () => <AddFactorView addable={addable} onChoose={fn()} onCancel={fn()} />,
};
export const AddFailed: Story = {
  render: () => (
    <AddFactorView addable={addable} failure={{ code: 'server' }} onChoose={fn()} onCancel={fn()} />
  ),
};
export const NothingToAdd: Story = {
  render: () => <AddFactorView addable={[]} onChoose={fn()} onCancel={fn()} />,
};
const nameFactor = {
  busy: false,
  passwordNeeded: false,
  kind: 'authenticator',
  suggested: 'Authenticator app 2',
  onEdit: fn(),
  onSubmit: fn(),
  onCancel: fn(),
  onStopWaiting: fn(),
} as const;
const nameTaken = { code: 'input_refused', field: 'label' } as const;

export const NameFactor: Story = { render: () => <NameFactorView {...nameFactor} /> };
export const NameTaken: Story = {
  render: () => <NameFactorView {...nameFactor} suggested="Ada’s phone" failure={nameTaken} />,
};
export const NameMissing: Story = {
  ...NameFactor,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByLabelText('Name');
    await waitFor(() => expect(field).toHaveValue('Authenticator app 2'));
    await userEvent.clear(field);
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
  },
};
export const NameTooLong: Story = {
  render: () => <NameFactorView {...nameFactor} suggested={'Ada’s work phone '.repeat(20)} />,
  play: async ({ canvas, userEvent }) => userEvent.click(canvas.getByRole('button', { name: 'Continue' })),
};
export const NameBusy: Story = { render: () => <NameFactorView {...nameFactor} busy /> };
export const NameSlow: Story = { render: () => <NameFactorView {...nameFactor} busy slow /> };
export const NameNotSent: Story = {
  render: () => <NameFactorView {...nameFactor} failure={{ code: 'offline' }} />,
};
export const NameWithPassword: Story = { render: () => <NameFactorView {...nameFactor} passwordNeeded /> };
export const NameRightToLeft: Story = {
  render: () => <NameFactorView {...nameFactor} suggested="الهاتف 2" failure={nameTaken} />,
  globals: { direction: 'rtl' },
};
export const NameDark: Story = { ...NameTaken, globals: { theme: 'dark' } };
export const NameLongText: Story = {
  ...NameTaken,
  parameters: { shell: { catalog: longCatalog } },
};
const saveCodes = { step: 3, of: 4, name: 'saveCodes' } as const;
const makeCodes = { ...confirmation, stepper: saveCodes, onConfirm: fn(), onCancel: fn() };

export const MakeCodes: Story = { render: () => <MakeCodesView {...makeCodes} /> };
export const MakingCodes: Story = { render: () => <MakeCodesView {...makeCodes} busy slow /> };
export const MakeCodesFailed: Story = {
  render: () => <MakeCodesView {...makeCodes} failure={{ code: 'offline' }} />,
};
export const MakeCodesWithPassword: Story = { render: () => <MakeCodesView {...makeCodes} passwordNeeded /> };
export const CodesFromBefore: Story = {
  render: () => <CodesFromBeforeView stepper={saveCodes} onKeep={fn()} onReplace={fn()} onCancel={fn()} />,
};
export const CodesLeft: Story = {
  render: () => (
    <CodesFromBeforeView stepper={saveCodes} wereLeft onKeep={fn()} onReplace={fn()} onCancel={fn()} />
  ),
};
export const CodesLeftOnly: Story = {
  render: () => <CodesFromBeforeView wereLeft onKeep={fn()} onCancel={fn()} />,
};
export const CodesFromBeforeOnly: Story = {
  render: () => <CodesFromBeforeView onKeep={fn()} onCancel={fn()} />,
};
export const TurnOn: Story = {};
export const TurnOnWithPassword: Story = { args: { passwordNeeded: true } };
export const TurnOnProved: Story = { args: { proved: true } };
export const TurnOnBusy: Story = { args: { busy: true, slow: true } };
export const TurnOnFailed: Story = { args: { failure: { code: 'offline' } } };
export const TurnOnWithoutCodes: Story = {
  args: { codesSaved: undefined, factors: [passkey, authenticator] },
};
export const Summary: Story = {
  render: () => <SetUpSummaryView factors={[authenticator]} hasRecoveryCodes onDone={fn()} onAdd={fn()} />,
};
export const SummaryOfSeveral: Story = {
  render: () => (
    <SetUpSummaryView factors={[passkey, authenticator]} hasRecoveryCodes={false} onDone={fn()} />
  ),
};
export const Interrupted: Story = { render: () => <SetUpInterruptedView onRetry={fn()} /> };
export const SomebodyElse: Story = {
  render: () => <SetUpInterruptedView reason="changed" onRetry={fn()} />,
};
export const LongText: Story = { parameters: { shell: { catalog: longCatalog } } };
export const RightToLeft: Story = { ...Add, globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
