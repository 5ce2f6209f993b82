import type {
  Challenge,
  Enrolment,
  EnrolmentRequest,
  Failure,
  MfaAdapter,
  Result,
  SentChallenge,
  SentEnrolment,
} from '@mfa-flow/contract';

export const options = { signal: new AbortController().signal };

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Expected a success, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

export function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error(`Expected a failure, got ${JSON.stringify(result.value)}`);
  return result.failure;
}

export function asSent(challenge: Challenge): SentChallenge {
  if (challenge.delivery !== 'sent') throw new Error('Expected a challenge that is sent.');
  return challenge;
}

export function asSentEnrolment(enrolment: Enrolment): SentEnrolment {
  if (!('sent' in enrolment)) throw new Error('Expected a factor by message.');
  return enrolment;
}

/** A part of an adapter that a test relies on. */
export function present<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The adapter lacks a part that this test is about.');
  return part;
}

const typed = (code: string) => ({ kind: 'code', code }) as const;

/** The port methods as a test wants to call them: positional, never aborted. */
export function driver({ session, challenges, firstFactor, enrolment }: MfaAdapter) {
  return {
    check: (input: { readonly identifier?: string } = {}) => session.check(input, options),
    signOut: () => session.signOut({}, options),
    signIn: (identifier: string, password: string) =>
      present(firstFactor?.password).signIn({ identifier, password }, options),
    available: (factorIds?: readonly string[]) =>
      present(challenges.available)(factorIds ? { demand: { factorIds } } : {}, options),
    start: (factorId: string, destinationId?: string) =>
      challenges.start({ factorId, ...(destinationId !== undefined && { destinationId }) }, options),
    resend: (challenge: SentChallenge) => challenges.resend({ challenge }, options),
    verify: (challenge: Challenge, code: string) =>
      challenges.verify({ challenge, answer: typed(code) }, options),
    begin: (request: EnrolmentRequest) => present(enrolment).begin(request, options),
    confirm: (begun: Enrolment, code: string) =>
      present(enrolment).confirm({ enrolment: begun, answer: typed(code) }, options),
    resendEnrolment: (begun: SentEnrolment) => present(enrolment).resend({ enrolment: begun }, options),
    cancel: (begun: Enrolment) => present(enrolment).cancel({ enrolment: begun }, options),
  };
}
