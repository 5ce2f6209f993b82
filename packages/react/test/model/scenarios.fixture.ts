import type { MemoryAccount, MemoryBackendOptions } from '@mfa-flow/adapter-memory';

export type Scenario = MemoryBackendOptions & { readonly tabs?: number };

/** Where links lead that sign in; others verify an address. */
export const signInLinkPage = 'https://app.example/signed-in';

const withFactors = (...kinds: ('authenticator' | 'email' | 'phone' | 'recoveryCode')[]): MemoryAccount => ({
  id: 'ada',
  identifier: 'ada@example.com',
  password: 'correct horse battery staple',
  phone: '+447700900123',
  factors: kinds.map((kind) => ({ kind })),
});

/** Somebody else, who uses the same browser. */
export const bob = {
  id: 'bob',
  identifier: 'bob@example.net',
  password: 'another password',
  factors: [{ kind: 'email' }],
} as const satisfies MemoryAccount;

const everyFactor = withFactors('authenticator', 'email', 'phone', 'recoveryCode');

const everySignIn = {
  firstFactors: ['password', 'email', 'phone', 'provider'],
  providerPage: 'https://app.example/provider',
  emailVerificationPage: 'https://app.example/verify',
  enrolment: ['authenticator', 'email', 'phone'],
} as const satisfies Partial<Scenario>;

/** Where a walk begins: between them they lead to every screen. */
export const scenarios = {
  'every factor': { ...everySignIn, accounts: [everyFactor] },
  'a message only': { ...everySignIn, accounts: [withFactors('email')] },
  'two tabs': { ...everySignIn, accounts: [withFactors('authenticator', 'phone')], tabs: 2 },
  'two people': { ...everySignIn, accounts: [everyFactor, bob], tabs: 2 },
  'a link to sign in': {
    ...everySignIn,
    accounts: [everyFactor],
    firstFactors: ['password', 'emailLink', 'provider'],
    signInLinkPage,
  },
  'nothing set up': {
    ...everySignIn,
    accounts: [withFactors()],
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator', 'email', 'phone'] } },
  },
  'an address to verify': {
    ...everySignIn,
    accounts: [{ ...withFactors('authenticator'), emailVerified: false }],
    emailMustBeVerified: 'first',
  },
} as const satisfies Record<string, Scenario>;
