import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps } from 'react';
import { fn } from 'storybook/test';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { everyFailure, failing } from '../../../test/support/failures/failing.fixture.tsx';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import { setUpAddressProps } from './set-up.fixture.ts';
import { DefaultSetUpAddressView } from './set-up-address.view.tsx';

const meta: Meta<typeof DefaultSetUpAddressView> = {
  title: 'Screens/Set up a phone or an email address',
  id: 'screens-set-up-address',
  component: DefaultSetUpAddressView,
  args: {
    ...setUpAddressProps,
    onSubmit: fn(),
    onEdit: fn(),
    onCancelCall: fn(),
    onOtherFactor: fn(),
    onExit: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof DefaultSetUpAddressView>;
type Props = ComponentProps<typeof DefaultSetUpAddressView>;

const number = { defaultAddress: '+44 7700 900123' };
const mailbox = { kind: 'email', defaultAddress: 'ada@example.com' } as const;
const known = {
  kind: 'email',
  destination: { id: 'main', kind: 'email', mailbox: 'a', domain: 'e' },
} as const;

export const Phone: Story = {};
export const Email: Story = { args: { kind: 'email' } };
export const KnownEmail: Story = { args: known };
export const KnownPhone: Story = { args: { destination: { id: 'work', kind: 'phone', ending: '123' } } };
export const OnlyFactor: Story = { args: { onOtherFactor: undefined } };
export const Replacing: Story = { args: { replacing: true } };
export const SecondOfThree: Story = { args: { progress: { step: 2, of: 3 } } };
export const AddressKept: Story = { args: number };
export const Sending: Story = { args: { ...number, phase: 'submitting' } };
export const SendingToKnownPlace: Story = { args: { ...known, phase: 'submitting' } };
export const Slow: Story = { args: { ...number, phase: 'submitting', slow: true } };
export const Empty: Story = { args: { problem: 'empty' } };
export const NoCountry: Story = { args: { defaultAddress: '07700 900123', problem: 'noCountry' } };
export const TrunkZero: Story = {
  args: { defaultAddress: '+44 (0)7700 900-123', problem: 'trunkZero' },
};
export const Extension: Story = {
  args: { defaultAddress: '+1 206 555 0100 ext 5', problem: 'extension' },
};
export const TooShort: Story = { args: { defaultAddress: '+44 770', problem: 'tooShort' } };
export const TooLong: Story = { args: { defaultAddress: '+4477009001234567890', problem: 'tooLong' } };
export const SeveralNumbers: Story = {
  args: { defaultAddress: '+447700900123;+15550100', problem: 'severalAddresses' },
};
export const NotAnEmail: Story = {
  args: { kind: 'email', defaultAddress: 'ada@@example.com', problem: 'notAnAddress' },
};
export const Refused: Story = { args: { ...number, failure: sampleFailures.input_refused } };
export const EmailRefused: Story = { args: { ...mailbox, failure: sampleFailures.conflict } };
export const NotDelivered: Story = { args: { ...number, failure: sampleFailures.delivery_failed } };
export const KnownPlaceNotReached: Story = { args: { ...known, failure: sampleFailures.delivery_failed } };
export const Offline: Story = { args: number, beforeEach: () => pretendOffline() };
export const LongText: Story = {
  ...Refused,
  parameters: {
    shell: { catalog: longCatalog, options: { service: 'Donaudampfschifffahrtsgesellschaft' } },
  },
};
export const Dark: Story = { ...Refused, globals: { theme: 'dark' } };
export const RightToLeft: Story = { ...Refused, globals: { direction: 'rtl' } };

const drawFailure = (args: Props, failure: ShownFailure) => (
  <DefaultSetUpAddressView {...args} {...number} failure={failure} />
);
export const Failing = failing('setUpAddress.failure', drawFailure);
export const EveryFailure = everyFailure('setUpAddress.failure', drawFailure);
