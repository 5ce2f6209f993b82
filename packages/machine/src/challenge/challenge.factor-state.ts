import type { Challenge, Factor } from '@mfa-flow/contract';
import { without, type FactorState } from '../factor-states/factor-states.ts';
import type { Write } from '../shared/call.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import type { FlowFailure } from '../shared/flow-failure.ts';
import { redact } from '../shared/redacted.ts';
import { isLimit, limitOf, sendWait } from '../shared/wait.ts';

/** After a challenge was started without a message. */
export function started(factorState: FactorState, challenge: Challenge, now: number): FactorState {
  const { lastsMs } = challenge;
  const code = challenge.delivery === 'sent' ? challenge.code : undefined;
  return {
    ...without(factorState, 'challenge', 'code', 'message', 'expiresAt'),
    challenge: redact(challenge),
    ...(code ? { code } : {}),
    ...(lastsMs === undefined ? {} : { expiresAt: now + lastsMs }),
  };
}

/** A message was requested: the wait for the next one begins, whether or not this one is sent (SEC-37). */
export function asked(factorState: FactorState, write: Write<Challenge>, now: number): FactorState {
  const resendInMs = sendWait(factorState.sends + 1);
  const { resendAt: resendAtBefore } = factorState;
  return {
    ...factorState,
    resendAt: now + resendInMs,
    resendInMs,
    sending: { write, askedAt: now, ...(resendAtBefore === undefined ? {} : { resendAtBefore }) },
  };
}

/** After a message went out. */
export function sent(
  { sending, ...factorState }: FactorState,
  challenge: Challenge,
  now: number,
): FactorState {
  const sends = factorState.sends + 1;
  const message = challenge.delivery === 'sent' ? challenge : undefined;
  const destination = message?.destination;
  // Our wait counts from the request, the backend's from its answer.
  const ours = (sending?.askedAt ?? now) + sendWait(sends);
  const resendAt = Math.max(
    ours,
    message?.resendInMs === undefined ? 0 : now + sendWait(0, message.resendInMs),
  );
  return {
    ...started(factorState, challenge, now),
    sends,
    message: {
      times: sends,
      ...(challenge.lastsMs === undefined ? {} : { lastsMs: challenge.lastsMs }),
      ...(message?.newestOnly && { newestOnly: true }),
    },
    resendAt,
    resendInMs: resendAt - now,
    ...(destination ? { destination } : {}),
    ...(message ? { sentBy: message.by } : {}),
  };
}

const dropsChallenge = (factor: Factor, failure: FlowFailure): boolean => {
  const route = failureRoutes[failure.code];
  // An expired message can be sent again with its challenge; one without a message is restarted.
  return route === 'restart' || (route === 'expired' && factor.delivery !== 'sent');
};

/** The text was refused, and nothing but the text. */
export const isWrong = ({ code }: FlowFailure) => code === 'wrong_code' || code === 'wrong_or_expired';

/** After an answer was refused. */
export function refused(
  factorState: FactorState,
  factor: Factor,
  failure: FlowFailure,
  now: number,
): FactorState {
  const route = failureRoutes[failure.code];
  const kept = dropsChallenge(factor, failure)
    ? without(factorState, 'challenge', 'code', 'message', 'expiresAt')
    : factorState;
  return {
    ...kept,
    wrongCodes: isWrong(failure) ? factorState.wrongCodes + 1 : factorState.wrongCodes,
    restarts: route === 'restart' ? factorState.restarts + 1 : 0,
    ...(isLimit(failure) ? { limit: limitOf(failure, now) } : {}),
    ...(route === 'factorUnusable' ? { isUnusable: true } : {}),
  };
}

/** After a message was refused. With a live challenge a limit on sending is a longer wait, not a stop. */
export function sendRefused(
  { sending, ...factorState }: FactorState,
  factor: Factor,
  failure: FlowFailure,
  now: number,
): FactorState {
  if (isLimit(failure) && failure.code !== 'locked' && factorState.challenge) {
    const { until, givenMs } = limitOf(failure, now);
    return { ...factorState, resendAt: until, resendInMs: givenMs };
  }
  const after = refused(factorState, factor, failure, now);
  // Without an answer the message may have gone out, so the wait that began with the request continues.
  if (mayHaveGone(failure)) return after;
  const waited = without(after, 'resendAt', 'resendInMs');
  const { resendAtBefore } = sending ?? {};
  return resendAtBefore === undefined
    ? waited
    : { ...waited, resendAt: resendAtBefore, resendInMs: Math.max(0, resendAtBefore - now) };
}

/** Whether a message may be on its way although the request failed. */
export const mayHaveGone = ({ code }: FlowFailure): boolean => failureRoutes[code] === 'unknown';

/** Some backends don't distinguish wrong from expired; once the announced lifetime is over, say expired. */
export function worded(factorState: FactorState, failure: FlowFailure, now: number): FlowFailure {
  const isPast = factorState.expiresAt !== undefined && now >= factorState.expiresAt;
  return failure.code === 'wrong_or_expired' && isPast ? { ...failure, code: 'expired_code' } : failure;
}

export const isSendInline = (factorState: FactorState, failure: FlowFailure): boolean =>
  !isLimit(failure) || (failure.code !== 'locked' && factorState.challenge !== undefined);

/** Twice in a row: starting again does not help. */
export const isRestartLoop = (factorState: FactorState): boolean => factorState.restarts >= 2;

/**
 * Whether the challenge can be answered with a code; a link is opened instead. Starting another challenge is free where no message
 * goes out.
 */
export function isLive({ challenge, expiresAt, sentBy }: FactorState, factor: Factor, now: number): boolean {
  const isPast = expiresAt !== undefined && now >= expiresAt;
  return challenge?.reveal() !== undefined && sentBy !== 'link' && !(isPast && factor.delivery === 'none');
}
