import type { Fault, MethodName } from '@mfa-flow/adapter-memory';
import type { MfaAdapter } from '@mfa-flow/contract';
import { refusals } from './refusals.ts';

interface NamedFault {
  readonly label: string;
  /** Undefined: nothing goes wrong, the answer only takes `slowMs`. */
  readonly fault: Fault | undefined;
  readonly slowMs?: number;
  /** The backend receives the call, even if the answer is lost. */
  readonly isHeard?: true;
}

export const faults = {
  offline: { label: 'No connection', fault: 'offline' },
  server: { label: 'Server error', fault: 'server' },
  slow: { label: 'Slow: 12 seconds', fault: undefined, slowMs: 12_000, isHeard: true },
  never: { label: 'Never answers', fault: 'never' },
  malformed: { label: 'Answers nonsense', fault: 'malformed' },
  rateLimited: { label: 'Too many requests, wait a minute', fault: { rateLimited: 60_000 } },
  rateLimitedUnknown: { label: 'Too many requests, wait unknown', fault: { rateLimited: undefined } },
  sessionEnded: { label: 'Session has ended', fault: 'sessionEnded', isHeard: true },
  answerLost: { label: 'Goes through, answer lost', fault: 'answerLost', isHeard: true },
  throws: { label: 'Adapter throws', fault: 'throws' },
  ...refusals,
} as const satisfies Record<string, NamedFault>;

export type FaultName = keyof typeof faults;

export const faultNamed = (name: FaultName): NamedFault => faults[name];

export const isHeard = (name: FaultName | undefined) =>
  name === undefined || faultNamed(name).isHeard === true;

export const isFaultName = (text: string | undefined): text is FaultName =>
  text !== undefined && Object.hasOwn(faults, text);

/** The calls that the flow, settings and step-up make. */
const methods = [
  'session.check',
  'firstFactor.password.signIn',
  'firstFactor.code.start',
  'firstFactor.code.resend',
  'firstFactor.code.verify',
  'firstFactor.redirect.start',
  'firstFactor.redirect.complete',
  'emailVerification.send',
  'emailVerification.confirm',
  'enrolment.begin',
  'enrolment.replace',
  'enrolment.resend',
  'enrolment.confirm',
  'enrolment.cancel',
  'enrolment.remove',
  'challenges.available',
  'challenges.start',
  'challenges.resend',
  'challenges.verify',
  'account.overview',
  'account.rename',
  'account.forgetDevice',
  'account.signOutOthers',
  'recoveryCodes.create',
  'recoveryCodes.regenerate',
  'recoveryCodes.reveal',
  'recoveryCodes.remaining',
  'protection.set',
  'session.signOut',
] as const satisfies readonly MethodName[];

export type FlowMethod = (typeof methods)[number];

const partOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;

const isThere = (adapter: MfaAdapter, method: FlowMethod) =>
  method.split('.').reduce(partOf, adapter) !== undefined;

/**
 * Those that an adapter has: a port that is absent is a feature that is absent. The password is listed also where the
 * host asks for it, to show that the flow does not.
 */
export const methodsOf = (adapter: MfaAdapter): readonly FlowMethod[] =>
  methods.filter((method) => method === 'firstFactor.password.signIn' || isThere(adapter, method));

export const isMethod = (text: string | undefined): text is FlowMethod =>
  methods.some((method) => method === text);

/** A fault for a later call. */
export interface ArmedFault {
  readonly method: MethodName;
  readonly fault: FaultName;
  /** For every call, not for the next one only. */
  readonly lasting: boolean;
}
