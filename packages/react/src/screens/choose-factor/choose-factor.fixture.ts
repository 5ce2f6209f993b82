import type { Factor } from '@mfa-flow/contract';

const can = { challenge: true, setUp: false } as const;

export const passkey: Factor = {
  id: 'passkey',
  kind: 'passkey',
  delivery: 'ceremony',
  can,
  destinations: [],
};
export const authenticator: Factor = {
  id: 'totp',
  kind: 'authenticator',
  delivery: 'none',
  can,
  destinations: [],
  lastUsed: true,
};
export const textMessage: Factor = {
  id: 'phone',
  kind: 'phone',
  delivery: 'sent',
  can,
  destinations: [{ id: 'work', kind: 'phone', ending: '123' }],
};
export const email: Factor = {
  id: 'email',
  kind: 'email',
  delivery: 'sent',
  can,
  destinations: [{ id: 'main', kind: 'email', mailbox: 'a', domain: 'e' }],
};
export const recoveryCode: Factor = {
  id: 'recoverycode',
  kind: 'recoveryCode',
  delivery: 'none',
  can,
  destinations: [],
};

const setUp = { challenge: false, setUp: true } as const;

/** Factors that are yet to be set up. */
export const setUps: readonly Factor[] = [
  { ...authenticator, lastUsed: false, can: setUp },
  { ...textMessage, destinations: [], can: setUp },
  { ...email, can: setUp },
];

/** A person with an authenticator app, a phone, a mailbox and recovery codes. */
export const chooseFactorProps = { factors: [authenticator, textMessage, email, recoveryCode] };
