import type {
  Call,
  ChallengesPort,
  CodeMethod,
  FirstFactorPort,
  MfaAdapter,
  PasswordMethod,
  RedirectMethod,
  Result,
  SessionPort,
} from '@mfa-flow/contract';
import type { CaseId } from '../case.ts';
import type { TraitId } from '../traits/traits.ts';

/** An adapter that is broken in one way. It tests the kit, which has to notice. */
export interface Mutant {
  /** What it does wrong, as a sentence about the adapter. */
  readonly title: string;
  /** The cases that detect it. All the others pass. */
  readonly breaks: readonly CaseId[];
  /** The rule for every call that is broken, if it is one of those. */
  readonly trait?: TraitId;
  /** Called once for each world; what comes back breaks every adapter of it, and what it closes over they share. */
  readonly inWorld: () => (good: MfaAdapter) => MfaAdapter;
}

/** Undefined: the adapter lacks the method that would be changed. */
type Change<Port> = (port: Port, adapter: MfaAdapter) => Partial<Port> | undefined;
type Available = NonNullable<ChallengesPort['available']>;
export type Breaker = (good: MfaAdapter) => MfaAdapter;

/** Each returns a breaker that replaces methods of one port, created for each adapter. */
export const inSession =
  (change: Change<SessionPort>): Breaker =>
  (good) => ({ ...good, session: { ...good.session, ...change(good.session, good) } });

export const inChallenges =
  (change: Change<ChallengesPort>): Breaker =>
  (good) => ({ ...good, challenges: { ...good.challenges, ...change(good.challenges, good) } });

/** Puts another method in the place of `challenges.available`, where the adapter has it. */
export const inAvailable = (change: (call: Available) => Available): Breaker =>
  inChallenges(({ available }) => available && { available: change(available) });

/** For a port of settings: puts other methods into it, where the adapter has it. */
const inPort =
  <Name extends 'enrolment' | 'recoveryCodes' | 'protection' | 'account' | 'emailVerification'>(name: Name) =>
  (change: Change<NonNullable<MfaAdapter[Name]>>): Breaker =>
  (good) => {
    const { [name]: port } = good;
    return port === undefined ? good : { ...good, [name]: { ...port, ...change(port, good) } };
  };

export const inEnrolment = inPort('enrolment');
export const inRecoveryCodes = inPort('recoveryCodes');
export const inProtection = inPort('protection');
export const inAccount = inPort('account');
export const inEmailVerification = inPort('emailVerification');

const inFirstFactor =
  (change: (port: FirstFactorPort, good: MfaAdapter) => FirstFactorPort): Breaker =>
  (good) =>
    good.firstFactor === undefined ? good : { ...good, firstFactor: change(good.firstFactor, good) };

export const inPassword = (change: Change<PasswordMethod>): Breaker =>
  inFirstFactor((port, good) => {
    const { password } = port;
    return password === undefined ? port : { ...port, password: { ...password, ...change(password, good) } };
  });

export const inCode = (change: Change<CodeMethod>): Breaker =>
  inFirstFactor((port, good) => {
    const { code } = port;
    return code === undefined ? port : { ...port, code: { ...code, ...change(code, good) } };
  });

export const inRedirect = (change: Change<RedirectMethod>): Breaker =>
  inFirstFactor((port, good) => {
    const { redirect } = port;
    return redirect === undefined ? port : { ...port, redirect: { ...redirect, ...change(redirect, good) } };
  });

/** Several changes, one after another. */
export const all =
  (...breakers: readonly Breaker[]): Breaker =>
  (good) =>
    breakers.reduce((adapter, breaker) => breaker(adapter), good);

/** The same call with another result. */
export const after =
  <Input, Value>(
    call: Call<Input, Value>,
    change: (result: Result<Value>, input: Input) => Result<Value> | Promise<Result<Value>>,
  ): Call<Input, Value> =>
  async (input, options) =>
    change(await call(input, options), input);
