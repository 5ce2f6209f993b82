import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { longCatalog } from '../../../test/support/long-catalog.fixture.ts';
import { pretendOffline } from '../../../test/support/offline.fixture.ts';
import {
  authenticator,
  bareOverview,
  email,
  passkey,
  phone,
  protectedOverview,
} from '../settings.fixture.ts';
import { SettingsView } from './settings.view.tsx';

const meta: Meta<typeof SettingsView> = {
  title: 'Settings/Overview',
  component: SettingsView,
  parameters: { shell: { layout: 'plain', kind: 'settings' } },
  args: {
    overview: protectedOverview,
    refreshing: false,
    offline: false,
    onRetry: fn(),
    onSetUp: fn(),
    onAdd: fn(),
    onRemove: fn(),
    onRename: fn(),
    onVerify: fn(),
    onChange: fn(),
    onTurnOn: fn(),
    onTurnOff: fn(),
    onCreateCodes: fn(),
    onRegenerateCodes: fn(),
    onSignOutOthers: fn(),
    onForgetDevice: fn(),
  },
};
export default meta;
type Story = StoryObj<typeof SettingsView>;

const overview = (changes: Partial<typeof protectedOverview>): Story => ({
  args: { overview: { ...protectedOverview, ...changes } },
});
const aMoment = new Date(2026, 10, 30, 10, 24).getTime();

export const On: Story = {};
export const OnWithoutSwitch: Story = {
  args: { overview: { ...protectedOverview, protectionOn: undefined } as never },
};
export const Loading: Story = { args: { overview: undefined } };
export const NothingSetUp: Story = { args: { overview: bareOverview } };
export const Off: Story = overview({
  protectionOn: false,
  factors: [authenticator],
  recoveryCodes: { state: 'none' },
});
export const OnWithoutAnythingThatCounts: Story = overview({ factors: [email] });
export const NeedsVerification: Story = overview({ factors: [email, phone] });
export const SeveralAuthenticators: Story = overview({
  factors: [
    authenticator,
    { ...authenticator, id: 'totp-2', label: 'Tablet in the kitchen', usedAgoMs: 86_400_000 },
    { id: 'totp-3', kind: 'authenticator', state: 'on' },
  ],
});
export const SeveralWithoutNames: Story = overview({
  factors: [
    { id: 'totp-1', kind: 'authenticator', state: 'on' },
    { ...authenticator, id: 'totp-2', label: 'Tablet in the kitchen' },
    { id: 'totp-3', kind: 'authenticator', state: 'on', addedAgoMs: 86_400_000 },
  ],
});
export const Kept: Story = overview({
  factors: [
    { ...authenticator, keptBecause: 'required' },
    { ...email, state: 'on', keptBecause: 'signIn' },
    { ...passkey, keptBecause: 'unsupported' },
  ],
});
export const FewCodesLeft: Story = overview({ recoveryCodes: { state: 'some', left: 2 } });
export const LastCode: Story = overview({ recoveryCodes: { state: 'some', left: 1 } });
export const NoCodes: Story = overview({ recoveryCodes: { state: 'none' } });
export const CodesNotCounted: Story = {
  args: { overview: { ...protectedOverview, recoveryCodes: { state: 'some' } }, onRevealCodes: fn() },
};
export const RememberedBrowsers: Story = {
  args: {
    overview: {
      ...protectedOverview,
      rememberedDevices: [
        { id: '1', name: 'Firefox on Linux', isThisOne: true, lastsMs: 29.5 * 86_400_000, usedAgoMs: 0 },
        { id: '2', name: 'Chrome on a phone', lastsMs: 3 * 86_400_000, usedAgoMs: 12 * 86_400_000 },
        { id: '3' },
        { id: '4' },
      ],
    },
  },
};
export const SignedInOnlyHere: Story = overview({ otherSessions: 0 });
export const Refreshing: Story = { args: { refreshing: true, readAt: aMoment } };
export const Busy: Story = { args: { busyFactorId: 'totp-1' } };
export const Offline: Story = {
  args: { offline: true, readAt: aMoment },
  beforeEach: () => pretendOffline(),
};
export const Stale: Story = { args: { failure: { code: 'server' }, readAt: aMoment } };
export const Failed: Story = { args: { overview: undefined, failure: { code: 'server' } } };
export const FailedAndRetrying: Story = {
  args: { overview: undefined, failure: { code: 'offline' }, refreshing: true },
};
export const NothingOffered: Story = {
  args: {
    onAdd: undefined,
    onRemove: undefined,
    onRename: undefined,
    onVerify: undefined,
    onChange: undefined,
    onTurnOff: undefined,
    onRegenerateCodes: undefined,
    onSignOutOthers: undefined,
    onForgetDevice: undefined,
  },
};
export const OddLabels: Story = overview({
  factors: ['Work: phone', '\u202Eenohp s’adA', 'x'.repeat(300), '{{7*7}} <b>bold</b>', 'هاتف آدا'].map(
    (label, place) => ({ ...authenticator, id: `totp-${place}`, label }),
  ),
});
export const UnknownKind: Story = overview({
  factors: [{ id: 'badge', kind: 'badge', state: 'on' }, authenticator],
});
export const LongText: Story = {
  parameters: { shell: { layout: 'plain', kind: 'settings', catalog: longCatalog } },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
