import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, all, inAvailable, inChallenges } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Reports failures of `verify` as others. */
const verifyReports = (map: (failure: Failure) => Failure): Breaker =>
  inChallenges(({ verify }) => ({
    verify: after(verify, (result) => (result.ok ? result : failed(map(result.failure)))),
  }));

/** Finds only the challenge that was started last, of all or of the same factor. */
const lastOnly = (keyOf: (factorId: string) => string): Breaker => {
  const last = new Map<string, string>();
  return inChallenges(({ start, verify }) => ({
    start: after(start, (result) => {
      if (result.ok) last.set(keyOf(result.value.factorId), result.value.handle);
      return result;
    }),
    verify: async (input, options) => {
      const { handle, factorId } = input.challenge;
      const newest = last.get(keyOf(factorId)) ?? handle;
      return newest === handle ? verify(input, options) : failed({ code: 'restart' });
    },
  }));
};

export const challengeFlowMutants: readonly Mutant[] = [
  {
    title: 'is content with one step of two',
    breaks: [
      'session.check/progress',
      'challenges.verify/one-step-twice',
      'challenges.verify/one-of-two-steps',
      'enrolment.remove/kept',
    ],
    inWorld: () => {
      let proven = false;
      return all(
        inChallenges(({ verify }) => ({
          verify: after(verify, (result) => {
            proven ||= result.ok;
            return result;
          }),
        })),
        checksAs((check) =>
          check.status === 'factorsRequired' && proven && check.progress !== undefined
            ? { status: 'complete', account: { id: 'somebody' } }
            : check,
        ),
      );
    },
  },
  {
    title: 'knows one challenge at a time',
    breaks: [
      'challenges.verify/code-of-another-factor',
      'challenges.verify/two-factors-open',
      'challenges.verify/two-flows',
      'challenges.resend/works',
      'challenges.resend/newest-only-by-email',
      'challenges.resend/newest-only-by-phone',
    ],
    inWorld: () => lastOnly(() => 'any'),
  },
  {
    title: 'knows one challenge of each factor',
    breaks: [
      'challenges.verify/two-flows',
      'challenges.resend/works',
      'challenges.resend/newest-only-by-email',
      'challenges.resend/newest-only-by-phone',
    ],
    inWorld: () => lastOnly((factorId) => factorId),
  },
  {
    title: 'says that it sent again, and did not',
    breaks: [
      'challenges.resend/signed-out',
      'challenges.resend/works',
      'challenges.resend/earlier-still-works',
      'challenges.resend/too-soon',
      'challenges.resend/newest-only-by-email',
      'challenges.resend/newest-only-by-phone',
      'challenges.resend/wait-is-over',
      'challenges.resend/unreachable',
      'challenges.resend/senseless',
    ],
    inWorld: () => inChallenges(() => ({ resend: async ({ challenge }) => succeeded(challenge) })),
  },
  {
    title: 'invalidates the previous code when it resends',
    breaks: ['challenges.resend/earlier-still-works'],
    inWorld: () => {
      const dropped = new Set<string>();
      return inChallenges(({ resend, verify }) => ({
        resend: after(resend, (result, { challenge }) => {
          if (result.ok) dropped.add(challenge.handle);
          return result;
        }),
        verify: async (input, options) =>
          dropped.has(input.challenge.handle) ? failed({ code: 'restart' }) : verify(input, options),
      }));
    },
  },
  {
    title: 'invalidates the previous code when it refuses to resend',
    breaks: ['challenges.resend/too-soon'],
    inWorld: () => {
      const dropped = new Set<string>();
      return inChallenges(({ resend, verify }) => ({
        resend: after(resend, (result, { challenge }) => {
          if (!result.ok) dropped.add(challenge.handle);
          return result;
        }),
        verify: async (input, options) =>
          dropped.has(input.challenge.handle) ? failed({ code: 'restart' }) : verify(input, options),
      }));
    },
  },
  {
    title: 'tells a limit on codes as something unexpected',
    breaks: [
      'challenges.verify/tries-of-each',
      'challenges.verify/limit',
      'challenges.authenticator/lock-is-over',
      'challenges.authenticator/tries-left',
      'challenges.email/lock-is-over',
      'challenges.email/tries-left',
      'challenges.phone/lock-is-over',
      'challenges.phone/tries-left',
      'challenges.recoveryCode/lock-is-over',
      'challenges.recoveryCode/tries-left',
      'challenges.authenticator/limit',
      'challenges.phone/limit',
      'challenges.recoveryCode/limit',
    ],
    inWorld: () => verifyReports((failure) => (failure.code === 'locked' ? { code: 'unexpected' } : failure)),
  },
  {
    title: 'says until when to wait, not for how long',
    breaks: ['challenges.start/limit', 'challenges.start/wait-is-over'],
    trait: 'known-shape',
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: after(start, (result) =>
          !result.ok && result.failure.code === 'too_many_sends'
            ? failed({ code: 'too_many_sends', retryAfterMs: Date.UTC(2026, 0, 1) })
            : result,
        ),
      })),
  },
  {
    title: 'calls a code wrong when the session has ended',
    breaks: [
      'challenges.start/signed-out',
      'challenges.verify/session-ended',
      'challenges.verify/ended-without-cause',
    ],
    inWorld: () =>
      verifyReports((failure) => (failure.code === 'session_ended' ? { code: 'wrong_or_expired' } : failure)),
  },
  {
    title: 'returns an empty list without a session, instead of a failure',
    breaks: ['challenges.available/signed-out'],
    inWorld: () =>
      inAvailable((available) =>
        after(available, (result) =>
          !result.ok && result.failure.code === 'session_ended' ? succeeded([]) : result,
        ),
      ),
  },
  {
    title: 'offers no way to somebody who is signed in',
    breaks: [
      'session.demandIn/factors-that-count',
      'challenges.available/only-authenticator',
      'challenges.available/only-email',
      'challenges.available/only-phone',
      'challenges.available/every-factor',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/demanded-factors',
      'session.demandIn/fresh-proof',
      'challenges.available/signed-out',
      'challenges.available/complete',
      'challenges.available/proves-again',
      'challenges.available/wrong-code',
      'challenges.available/answers-step-up',
      'challenges.available/unreachable',
      'challenges.available/senseless',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
      'recoveryCodes.create/unreachable',
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'protection.set/unreachable',
      'protection.set/senseless',
    ],
    inWorld: () => inAvailable(() => async () => succeeded([])),
  },
  {
    title: 'starts no challenge for somebody who is signed in',
    breaks: [
      'session.demandIn/factors-that-count',
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code-proves-nothing',
      'challenges.available/used-recovery-code',
      'challenges.available/proves-again',
      'challenges.available/wrong-code',
      'challenges.available/answers-step-up',
      'enrolment.remove/unreachable',
      'enrolment.remove/senseless',
      'recoveryCodes.create/unreachable',
      'recoveryCodes.create/senseless',
      'recoveryCodes.regenerate/unreachable',
      'recoveryCodes.regenerate/senseless',
      'recoveryCodes.reveal/unreachable',
      'recoveryCodes.reveal/senseless',
      'protection.set/unreachable',
      'protection.set/senseless',
    ],
    inWorld: () =>
      inChallenges(({ start }, { session }) => ({
        start: async (input, options) => {
          const check = await session.check({}, options);
          const complete = check.ok && check.value.status === 'complete';
          return complete ? failed({ code: 'conflict' }) : start(input, options);
        },
      })),
  },
];
