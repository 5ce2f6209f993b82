import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { CallOptions, Check, MfaAdapter, SentChallenge } from '@mfa-flow/contract';
import { after, all, inChallenges, inCode, inEnrolment, inPassword, inSession } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

async function statusOf({ session }: MfaAdapter, options: CallOptions): Promise<Check['status'] | undefined> {
  const check = await session.check({}, options);
  return check.ok ? check.value.status : undefined;
}

const sentTo = (kind: 'email' | 'phone'): SentChallenge => ({
  handle: toHandle(`early ${kind}`),
  factorId: kind,
  delivery: 'sent',
  by: 'code',
});

/** Says that whose session it is has not changed since the last sign-in here. */
const goesOnMatching = (whileStatus: Check['status']): Breaker => {
  return (good) => {
    let typed: string | undefined;
    return all(
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result, { identifier }) => {
          if (result.ok) typed = identifier;
          return result;
        }),
      })),
      inSession(({ check }) => ({
        check: after(check, (result, { identifier }) =>
          result.ok && result.value.status === whileStatus && identifier !== undefined && identifier === typed
            ? succeeded({ ...result.value, identifierMatches: true })
            : result,
        ),
      })),
    )(good);
  };
};

export const wrongTimeMutants: readonly Mutant[] = [
  {
    title: 'lets whoever has the password alone set up an address of their own',
    breaks: ['enrolment.begin/email-pending', 'enrolment.begin/phone-pending'],
    inWorld: () =>
      inEnrolment(({ begin }) => ({
        begin: after(begin, (result, request) =>
          !result.ok &&
          result.failure.code === 'verification_required' &&
          (request.kind === 'email' || request.kind === 'phone')
            ? succeeded({ kind: request.kind, handle: toHandle('early'), sent: sentTo(request.kind) })
            : result,
        ),
      })),
  },
  {
    title: 'verifies with a place that nobody has confirmed',
    breaks: ['challenges.start/email-to-set-up', 'challenges.start/phone-to-set-up'],
    inWorld: () =>
      inChallenges(({ start }, good) => ({
        start: async (input, options) => {
          const result = await start(input, options);
          const { factorId } = input;
          if (result.ok || (factorId !== 'email' && factorId !== 'phone')) return result;
          const check = await good.session.check({}, options);
          const isToSetUp =
            check.ok &&
            check.value.status === 'factorsRequired' &&
            check.value.factors.some(({ id, can }) => id === factorId && !can.challenge);
          return isToSetUp ? succeeded(sentTo(factorId)) : result;
        },
      })),
  },
  {
    title: 'says that it sent again to an address that was being set up, without a session',
    breaks: ['enrolment.resend/email-signed-out', 'enrolment.resend/phone-signed-out'],
    inWorld: () =>
      inEnrolment(({ resend }, good) => ({
        resend: async (input, options) => {
          const result = await resend(input, options);
          return (await statusOf(good, options)) === 'signedOut' ? succeeded(input.enrolment) : result;
        },
      })),
  },
  {
    title: 'says that it sent again without a session',
    breaks: ['challenges.resend/signed-out'],
    inWorld: () =>
      inChallenges(({ resend }, good) => ({
        resend: async (input, options) => {
          const result = await resend(input, options);
          return (await statusOf(good, options)) === 'signedOut' ? succeeded(input.challenge) : result;
        },
      })),
  },
  {
    title: 'tells a message that was asked for after the session as a limit',
    breaks: ['challenges.resend/signed-out'],
    inWorld: () =>
      inChallenges(({ resend }) => ({
        resend: after(resend, (result) =>
          !result.ok && result.failure.code === 'session_ended' ? failed({ code: 'too_many_sends' }) : result,
        ),
      })),
  },
  {
    title: 'says that a verification link went out although nobody is signed in',
    breaks: ['emailVerification.send/signed-out'],
    inWorld: () => (good) => {
      const { emailVerification: port } = good;
      if (port === undefined) return good;
      return {
        ...good,
        emailVerification: {
          ...port,
          send: after(port.send, (result) =>
            !result.ok && result.failure.code === 'session_ended' ? succeeded({}) : result,
          ),
        },
      };
    },
  },
  {
    title: 'goes on saying whose session it was, when another tab has signed somebody else in',
    breaks: ['session.check/identifier-of-replaced-complete'],
    inWorld: () => goesOnMatching('complete'),
  },
  {
    title: 'goes on saying whose session waits, when another tab has signed somebody else in',
    breaks: ['session.check/identifier-of-replaced-pending'],
    inWorld: () => goesOnMatching('factorsRequired'),
  },
  {
    title: 'refuses a code that is sent while the same one is being verified, and the other too',
    breaks: ['firstFactor.code.verify/at-once'],
    inWorld: () => {
      const busy = new Map<string, number>();
      return inCode(({ verify }) => ({
        verify: async (input, options) => {
          const { handle } = input.challenge;
          busy.set(handle, (busy.get(handle) ?? 0) + 1);
          await Promise.resolve();
          const isAlone = busy.get(handle) === 1;
          const result = isAlone ? await verify(input, options) : failed({ code: 'conflict' } as const);
          busy.delete(handle);
          return result;
        },
      }));
    },
  },
  {
    title: 'throws at a second press while a new authenticator is confirmed',
    breaks: ['enrolment.confirm/at-once'],
    trait: 'value-not-throw',
    inWorld: () => {
      let isBusy = false;
      return inEnrolment(({ confirm }) => ({
        confirm: async (input, options) => {
          if (isBusy) throw new Error('still confirming');
          isBusy = true;
          return confirm(input, options).finally(() => {
            isBusy = false;
          });
        },
      }));
    },
  },
  {
    title: 'throws at a second press while a code signs in',
    breaks: ['firstFactor.code.verify/at-once'],
    trait: 'value-not-throw',
    inWorld: () => {
      let isBusy = false;
      return inCode(({ verify }) => ({
        verify: async (input, options) => {
          if (isBusy) throw new Error('still verifying');
          isBusy = true;
          return verify(input, options).finally(() => {
            isBusy = false;
          });
        },
      }));
    },
  },
];
