import type { Challenge, Failure, MfaAdapter, Result, SentChallenge } from '@mfa-flow/contract';

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

/** The port methods as a test wants to call them: positional, never aborted. */
export const driver = ({ session, challenges, firstFactor }: MfaAdapter) => ({
  check: (memo?: string, identifier?: string) =>
    session.check(
      { ...(memo !== undefined && { memo }), ...(identifier !== undefined && { identifier }) },
      options,
    ),
  signOut: () => session.signOut({}, options),
  signIn: (identifier: string, password: string) => {
    const method = firstFactor?.password;
    if (method === undefined) throw new Error('This adapter has no password sign-in.');
    return method.signIn({ identifier, password }, options);
  },
  available: () => {
    if (challenges.available === undefined) throw new Error('This adapter has no step-up.');
    return challenges.available({}, options);
  },
  start: (factorId: string) => challenges.start({ factorId }, options),
  verify: (challenge: Challenge, code: string) =>
    challenges.verify({ challenge, answer: { kind: 'code', code } }, options),
});
