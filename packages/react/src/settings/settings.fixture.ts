import type { AccountFactor, AddableFactor, Overview } from '@mfa-flow/contract';

const day = 86_400_000;

export const authenticator: AccountFactor = {
  id: 'totp-1',
  kind: 'authenticator',
  state: 'on',
  label: 'Ada’s phone',
  addedAgoMs: 262 * day,
  usedAgoMs: 0,
};

export const passkey: AccountFactor = {
  id: 'passkey-1',
  kind: 'passkey',
  state: 'on',
  label: 'MacBook Pro',
  addedAgoMs: 181 * day,
};

export const phone: AccountFactor = {
  id: 'sms',
  kind: 'phone',
  state: 'on',
  destination: { id: 'number', kind: 'phone', ending: '123' },
  usedAgoMs: 3 * day,
};

export const email: AccountFactor = {
  id: 'email',
  kind: 'email',
  state: 'needsVerification',
  destination: { id: 'address', kind: 'email', mailbox: 'a', domain: 'e' },
};

export const addable: readonly AddableFactor[] = [
  { kind: 'authenticator', destinations: [] },
  { kind: 'phone', destinations: [] },
];

export const protectedOverview: Overview = {
  account: { id: 'ada', identifier: { kind: 'email', mailbox: 'a', domain: 'e' } },
  protectionOn: true,
  factors: [passkey, authenticator, phone, email],
  addable: [
    { kind: 'authenticator', destinations: [] },
    { kind: 'email', destinations: [{ id: 'address', kind: 'email', mailbox: 'a', domain: 'e' }] },
    { kind: 'phone', destinations: [], replaces: { factorId: 'sms', keepsOld: false } },
    { kind: 'email', destinations: [], replaces: { factorId: 'email', keepsOld: false } },
  ],
  recoveryCodes: { state: 'some', left: 8 },
  otherSessions: 2,
};

/** Nothing set up, on a backend with a switch. */
export const bareOverview: Overview = {
  account: protectedOverview.account,
  protectionOn: false,
  factors: [],
  addable,
  recoveryCodes: { state: 'none' },
  otherSessions: 0,
};

export const codes = [
  'b6545-62828',
  'a97c1-3d8c0',
  '0f3e9-71b4d',
  '5c2a8-e60f7',
  'd14b3-9a72e',
  '83f0c-6e5d1',
  'e7a29-04cb8',
  '2d96f-b81a3',
  '9c05e-47fd2',
  '61b8d-f3a0c',
] as const;

export const confirmation = { busy: false, passwordNeeded: false, proved: false } as const;
