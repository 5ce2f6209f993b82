import type { MemoryBackendOptions } from '@mfa-flow/adapter-memory';
import { ada, withOnly } from '../support/flow.fixture.ts';

export type Scenario = Partial<MemoryBackendOptions> & { readonly withoutSignIn?: boolean };

/** Where links lead that sign in; others verify an address. */
export const signInLinkPage = 'https://app.example/signed-in';

/** Every door there is, so that each situation can be walked into and out of by all of them. */
const doors = {
  firstFactors: ['password', 'email', 'phone', 'provider'],
  providerPage: 'https://app.example/provider',
  emailVerificationPage: 'https://app.example/verify',
  enrolment: ['authenticator', 'email', 'phone'],
} as const satisfies Scenario;

const everyKind = { kinds: ['authenticator', 'email', 'phone'] } as const;

/** Where a walk begins: between them they lead to every state of the flow. */
export const scenarios = {
  'every factor': { ...doors },
  'one factor': { ...doors, accounts: [withOnly('authenticator')] },
  'a message only': { ...doors, accounts: [withOnly('email')] },
  'two steps': { ...doors, policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }] } },
  'a link to sign in': {
    ...doors,
    firstFactors: ['password', 'emailLink', 'provider'],
    signInLinkPage,
  },
  'an app that may be lost': { ...doors, accounts: [withOnly('authenticator', 'recoveryCode')] },
  'recovery codes only': { ...doors, accounts: [withOnly('recoveryCode')] },
  'nothing set up': {
    ...doors,
    accounts: [withOnly()],
    policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }], setUp: everyKind },
  },
  'codes with the first factor': {
    ...doors,
    accounts: [withOnly()],
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    selfService: { codesWithFirstFactor: true, protection: 'policy' },
  },
  'one to set up beside': {
    ...doors,
    accounts: [withOnly('email')],
    policy: { anyOf: 'ready', setUp: { ...everyKind, besideReady: true } },
  },
  'an address to verify first': {
    ...doors,
    accounts: [{ ...ada, emailVerified: false }],
    emailMustBeVerified: 'first',
  },
  'an address to verify last': {
    ...doors,
    accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
    emailMustBeVerified: 'last',
  },
  'the host signs in': { withoutSignIn: true },
} as const satisfies Record<string, Scenario>;
