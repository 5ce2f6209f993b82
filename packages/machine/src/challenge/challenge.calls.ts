import type { CallOptions, Challenge, Result, Verified } from '@mfa-flow/contract';
import { readChallenge, readSentChallenge, readVerified } from '../validation/challenge.ts';
import { attested } from '../shared/attestation.ts';
import { Write } from '../shared/call.ts';
import { assertUnreachable } from '../shared/assert-unreachable.ts';
import { afterRecheck } from './challenge.routes.ts';
import type { ChallengeContext, ChallengeInput } from './challenge.types.ts';
import type { Accepted, CodeCalls } from './challenge.types.ts';

/** `around`: what else belongs to answering where it is asked for. */
export function challengeCalls(
  { environment, factor, destinationId, account }: ChallengeInput,
  around: (verify: () => Promise<Result<Verified>>, options: CallOptions) => Promise<Result<Verified>> = (
    verify,
  ) => verify(),
): CodeCalls {
  const { challenges } = environment.adapter;
  const isSent = factor.delivery === 'sent';
  const request = { factorId: factor.id, ...(destinationId === undefined ? {} : { destinationId }) };
  return {
    start: () =>
      isSent
        ? new Write(
            environment,
            readChallenge,
            (options) =>
              attested(environment, 'send', options, (token) =>
                challenges.start({ ...request, ...token }, options),
              ),
            { kind: 'message' },
          )
        : new Write(environment, readChallenge, (options) => challenges.start(request, options)),
    resend: (challenge) =>
      new Write(
        environment,
        readSentChallenge,
        (options) =>
          attested(environment, 'resend', options, (token) =>
            challenges.resend({ challenge, ...token }, options),
          ),
        { kind: 'message' },
      ),
    verify: (challenge, code, choice) =>
      new Write(
        environment,
        readVerified,
        async (options) => {
          const text = code.reveal() ?? assertUnreachable();
          const answer = { kind: 'code', code: text } as const;
          return around(() => challenges.verify({ challenge, answer, ...choice }, options), options);
        },
        { kind: 'answer', onSettled: () => code.wipe() },
      ),
    verifyResult: (challenge, ceremonyResult, choice) =>
      new Write(
        environment,
        readVerified,
        async (options) => {
          const answer = { kind: 'ceremony', result: ceremonyResult.reveal() } as const;
          return around(() => challenges.verify({ challenge, answer, ...choice }, options), options);
        },
        { kind: 'answer', onSettled: () => ceremonyResult.wipe() },
      ),
    afterRecheck: (outcome) => afterRecheck(outcome, { factor, account, canDo: 'challenge' }),
  };
}

type Subject = Pick<ChallengeContext, 'calls' | 'factorState'>;

export const startCall = ({ calls }: Subject): Write<Challenge> => calls.start?.() ?? assertUnreachable();

/** Sends again within the live challenge, or starts one where there is none. */
export function sendCall(subject: Subject): Write<Challenge> {
  const challenge = subject.factorState.challenge?.reveal();
  return challenge?.delivery === 'sent' ? subject.calls.resend(challenge) : startCall(subject);
}

/** Answers the challenge that is live now. The code is gone when the call settles (SEC-13). */
export function verifyCall(context: ChallengeContext): Write<Accepted> {
  const { calls, factorState, code, performed, rememberDevice, isRemembering } = context;
  const choice = rememberDevice && isRemembering ? ({ rememberDevice: true } as const) : {};
  const challenge = factorState.challenge?.reveal();
  if (challenge && performed)
    return calls.verifyResult?.(challenge, performed, choice) ?? assertUnreachable();
  return challenge && code ? calls.verify(challenge, code, choice) : assertUnreachable();
}
