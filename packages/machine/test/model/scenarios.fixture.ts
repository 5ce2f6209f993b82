import type { MemoryBackendOptions } from '@mfa-flow/adapter-memory';
import { ada, withOnly } from '../support/flow.fixture.ts';

export type Scenario = Partial<MemoryBackendOptions> & { readonly withoutSignIn?: boolean };

/** Where links lead that sign in; others verify an address. */
export const signInLinkPage = 'https://app.example/signed-in';

/** Every way to sign in, so that a walk can use each of them in each situation. */
const everySignIn = {
  firstFactors: ['password', 'email', 'phone', 'provider'],
  providerPage: 'https://app.example/provider',
  emailVerificationPage: 'https://app.example/verify',
  enrolment: ['authenticator', 'email', 'phone'],
} as const satisfies Scenario;

const everyKind = { kinds: ['authenticator', 'email', 'phone'] } as const;

/** Where a walk begins: between them they lead to every state of the flow. */
export const scenarios = {
  'every factor': { ...everySignIn },
  'one factor': { ...everySignIn, accounts: [withOnly('authenticator')] },
  'a message only': { ...everySignIn, accounts: [withOnly('email')] },
  'two steps': { ...everySignIn, policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }] } },
  'a link to sign in': {
    ...everySignIn,
    firstFactors: ['password', 'emailLink', 'provider'],
    signInLinkPage,
  },
  'an app that may be lost': { ...everySignIn, accounts: [withOnly('authenticator', 'recoveryCode')] },
  'recovery codes only': { ...everySignIn, accounts: [withOnly('recoveryCode')] },
  'few recovery codes': {
    ...everySignIn,
    accounts: [
      {
        ...ada,
        factors: [{ kind: 'authenticator' }, { kind: 'recoveryCode', codes: ['one-code', 'two-code'] }],
      },
    ],
    selfService: {},
  },
  'nothing set up': {
    ...everySignIn,
    accounts: [withOnly()],
    policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }], setUp: everyKind },
  },
  'codes with the first factor': {
    ...everySignIn,
    accounts: [withOnly()],
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    selfService: { codesWithFirstFactor: true, protection: 'policy' },
  },
  'one to set up beside': {
    ...everySignIn,
    accounts: [withOnly('email')],
    policy: { anyOf: 'ready', setUp: { ...everyKind, besideReady: true } },
  },
  'an address to verify first': {
    ...everySignIn,
    accounts: [{ ...ada, emailVerified: false }],
    emailMustBeVerified: 'first',
  },
  'an address to verify last': {
    ...everySignIn,
    accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
    emailMustBeVerified: 'last',
  },
  'the host signs in': { withoutSignIn: true },
} as const satisfies Record<string, Scenario>;
