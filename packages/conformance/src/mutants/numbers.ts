import { failed, succeeded } from '@mfa-flow/contract';
import type { Call, Failure, Overview, SentChallenge } from '@mfa-flow/contract';
import {
  after,
  all,
  inAccount,
  inChallenges,
  inCode,
  inEmailVerification,
  inPassword,
  inRecoveryCodes,
} from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

type Change = (failure: Failure) => Failure;

const failsAs =
  (change: Change) =>
  <Input, Value>(call: Call<Input, Value>): Call<Input, Value> =>
    after(call, (result) => (result.ok ? result : failed(change(result.failure))));

const verifyFailsAs = (change: Change): Breaker =>
  inChallenges(({ verify }) => ({ verify: failsAs(change)(verify) }));

const signInFailsAs = (change: Change): Breaker =>
  inPassword(({ signIn }) => ({ signIn: failsAs(change)(signIn) }));

/** Tells waits in another unit than milliseconds. */
const waitsTimes =
  (factor: number): Change =>
  (failure) =>
    'retryAfterMs' in failure && failure.retryAfterMs !== undefined
      ? { ...failure, retryAfterMs: failure.retryAfterMs * factor }
      : failure;

const triesAs =
  (change: (left: number) => number): Change =>
  (failure) =>
    'attemptsLeft' in failure && failure.attemptsLeft !== undefined
      ? { ...failure, attemptsLeft: change(failure.attemptsLeft) }
      : failure;

/** Calls a lock another wrong code, for one kind of factor. */
const hidesLockOf = (kind: string): Breaker =>
  inChallenges(({ verify }) => ({
    verify: after(verify, (result, { challenge }) =>
      !result.ok && result.failure.code === 'locked' && challenge.factorId === kind
        ? failed({ code: 'wrong_code' })
        : result,
    ),
  }));

const hidingLocks: readonly Mutant[] = (
  [
    ['authenticator', 'an authenticator', ['challenges.verify/tries-of-each']],
    ['phone', 'a text message', []],
    ['recoveryCode', 'a recovery code', []],
  ] as const
).map(([kind, name, also]) => ({
  title: `calls a lock on the codes of ${name} another wrong code`,
  breaks: [
    `challenges.${kind}/lock-is-over`,
    `challenges.${kind}/tries-left`,
    `challenges.${kind}/limit`,
    ...also,
  ],
  inWorld: () => hidesLockOf(kind),
}));

const typesAs = (change: (password: string) => string): Breaker =>
  inPassword(({ signIn }) => ({
    signIn: (input, options) => signIn({ ...input, password: change(input.password) }, options),
  }));

const showsAs = (change: (overview: Overview) => Overview): Breaker =>
  inAccount(({ overview }) => ({
    overview: after(overview, (result) => (result.ok ? succeeded(change(result.value)) : result)),
  }));

const resendsIn = (factor: number) => (challenge: SentChallenge) => ({
  ...challenge,
  ...(challenge.resendInMs !== undefined && { resendInMs: challenge.resendInMs * factor }),
});

const seconds = 1 / 1000;

export const numberMutants: readonly Mutant[] = [
  {
    title: 'tells how long a lock lasts in seconds',
    breaks: [
      'challenges.authenticator/lock-is-over',
      'challenges.email/lock-is-over',
      'challenges.phone/lock-is-over',
      'challenges.recoveryCode/lock-is-over',
    ],
    inWorld: () => verifyFailsAs(waitsTimes(seconds)),
  },
  {
    title: 'tells that a lock lasts four times as long as it does',
    breaks: [
      'challenges.authenticator/lock-is-over',
      'challenges.email/lock-is-over',
      'challenges.phone/lock-is-over',
      'challenges.recoveryCode/lock-is-over',
    ],
    inWorld: () => verifyFailsAs(waitsTimes(4)),
  },
  {
    title: 'tells the wait for a message in seconds',
    breaks: ['challenges.start/wait-is-over', 'challenges.resend/wait-is-over'],
    inWorld: () =>
      inChallenges(({ start, resend }) => ({
        start: failsAs(waitsTimes(seconds))(start),
        resend: failsAs(waitsTimes(seconds))(resend),
      })),
  },
  {
    title: 'tells the wait for the code of a sign-in in seconds',
    breaks: ['firstFactor.code.resend/wait-is-over'],
    inWorld: () => inCode(({ resend }) => ({ resend: failsAs(waitsTimes(seconds))(resend) })),
  },
  {
    title: 'tells how long a lock on passwords lasts in seconds',
    breaks: ['firstFactor.password.signIn/lock-is-over'],
    inWorld: () => signInFailsAs(waitsTimes(seconds)),
  },
  {
    title: 'tells that a lock on passwords lasts four times as long as it does',
    breaks: ['firstFactor.password.signIn/lock-is-over'],
    inWorld: () => signInFailsAs(waitsTimes(4)),
  },
  {
    title: 'tells in seconds when a message can be sent again',
    breaks: [
      'challenges.resend/works',
      'challenges.resend/earlier-still-works',
      'challenges.resend/newest-only-by-email',
      'challenges.resend/newest-only-by-phone',
    ],
    inWorld: () =>
      inChallenges(({ start }) => ({
        start: after(start, (result) =>
          result.ok && result.value.delivery === 'sent'
            ? succeeded(resendsIn(seconds)(result.value))
            : result,
        ),
      })),
  },
  {
    title: 'tells in seconds when the code of a sign-in can be sent again',
    breaks: [
      'firstFactor.code.resend/works',
      'firstFactor.code.resend/newest-only-by-email',
      'firstFactor.code.resend/newest-only-by-phone',
      'firstFactor.code.resend/own-address',
      'firstFactor.code.resend/email-unknown',
      'firstFactor.code.resend/phone-unknown',
    ],
    inWorld: () =>
      inCode(({ start }) => ({
        start: after(start, (result) => (result.ok ? succeeded(resendsIn(seconds)(result.value)) : result)),
      })),
  },
  {
    title: 'tells in seconds when the link to verify an address can be sent again',
    breaks: ['emailVerification.send/wait-is-over'],
    inWorld: () =>
      inEmailVerification(({ send }) => ({
        send: after(send, (result) =>
          result.ok
            ? succeeded({ ...result.value, resendInMs: (result.value.resendInMs ?? 0) * seconds })
            : result,
        ),
      })),
  },
  {
    title: 'counts the tries that were made, not those that are left',
    breaks: [
      'challenges.authenticator/tries-left',
      'challenges.email/tries-left',
      'challenges.phone/tries-left',
      'challenges.recoveryCode/tries-left',
    ],
    inWorld: () => verifyFailsAs(triesAs((left) => 5 - left)),
  },
  {
    title: 'tells one try more than there is',
    breaks: [
      'challenges.authenticator/tries-left',
      'challenges.email/tries-left',
      'challenges.phone/tries-left',
      'challenges.recoveryCode/tries-left',
    ],
    inWorld: () => verifyFailsAs(triesAs((left) => left + 1)),
  },
  {
    title: 'tells the same number of tries each time',
    breaks: ['firstFactor.password.signIn/tries-left'],
    inWorld: () => signInFailsAs(triesAs(() => 3)),
  },
  {
    title: 'tells one try more than there is for the code of a sign-in',
    breaks: ['firstFactor.code.verify/tries-left'],
    inWorld: () => inCode(({ verify }) => ({ verify: failsAs(triesAs((left) => left + 1))(verify) })),
  },
  ...hidingLocks,
  {
    title: 'calls a lock on passwords another wrong password',
    breaks: ['firstFactor.password.signIn/lock-is-over', 'firstFactor.password.signIn/tries-left'],
    inWorld: () =>
      signInFailsAs((failure) => (failure.code === 'locked' ? { code: 'wrong_credentials' } : failure)),
  },
  {
    title: 'calls the end of a sign-in by code another wrong code',
    breaks: ['firstFactor.code.verify/limit', 'firstFactor.code.verify/tries-left'],
    inWorld: () =>
      inCode(({ verify }) => ({
        verify: failsAs((failure) => (failure.code === 'restart' ? { code: 'wrong_code' } : failure))(verify),
      })),
  },
  {
    title: 'ends the session after too many wrong codes, and does not say why',
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
    inWorld: () =>
      inChallenges(({ verify }, { session }) => ({
        verify: async (input, options) => {
          const result = await verify(input, options);
          if (result.ok || result.failure.code !== 'locked') return result;
          await session.signOut({}, options);
          return failed({ code: 'session_ended' });
        },
      })),
  },
  {
    title: 'counts the recovery code that was just used among those that are left',
    breaks: ['challenges.recoveryCode/codes-left'],
    inWorld: () =>
      inChallenges(({ verify }) => ({
        verify: after(verify, (result) =>
          result.ok && result.value.recoveryCodesLeft !== undefined
            ? succeeded({ recoveryCodesLeft: result.value.recoveryCodesLeft + 1 })
            : result,
        ),
      })),
  },
  {
    title: 'takes the spaces from around a password',
    breaks: ['firstFactor.password.signIn/outer-spaces'],
    inWorld: () => typesAs((password) => password.trim()),
  },
  {
    title: 'takes the spaces from the end of a password',
    breaks: ['firstFactor.password.signIn/outer-spaces'],
    inWorld: () => typesAs((password) => password.trimEnd()),
  },
  {
    title: 'tells in seconds how long ago proof was given',
    breaks: ['account.overview/time-passes'],
    inWorld: () =>
      showsAs(({ provedAgoMs, ...overview }) => ({
        ...overview,
        ...(provedAgoMs !== undefined && { provedAgoMs: provedAgoMs * seconds }),
      })),
  },
  {
    title: 'tells that proof was given just now, whenever it was',
    breaks: ['account.overview/time-passes'],
    inWorld: () => showsAs((overview) => ({ ...overview, provedAgoMs: 0 })),
  },
  {
    title: 'tells in seconds how long ago a factor was added',
    breaks: ['account.overview/time-passes'],
    inWorld: () =>
      showsAs((overview) => ({
        ...overview,
        factors: overview.factors.map(({ addedAgoMs, ...factor }) => ({
          ...factor,
          ...(addedAgoMs !== undefined && { addedAgoMs: addedAgoMs * seconds }),
        })),
      })),
  },
  {
    title: 'goes on counting the recovery codes of the set before',
    breaks: ['recoveryCodes.regenerate/each-anew'],
    inWorld: () => {
      let isNew = false;
      return inRecoveryCodes(({ regenerate, remaining }) => ({
        ...(regenerate && {
          regenerate: after(regenerate, (result) => {
            isNew ||= result.ok;
            return result;
          }),
        }),
        ...(remaining && {
          remaining: after(remaining, (result) =>
            result.ok && isNew ? succeeded({ count: result.value.count - 1 }) : result,
          ),
        }),
      }));
    },
  },
  {
    title: 'says of every session that ended that there were too many wrong answers',
    breaks: ['challenges.verify/ended-without-cause'],
    inWorld: () =>
      verifyFailsAs((failure) =>
        failure.code === 'session_ended' ? { ...failure, cause: 'tooManyAttempts' } : failure,
      ),
  },
  {
    title: 'tells in seconds when the session ends',
    breaks: ['account.overview/time-passes'],
    inWorld: () =>
      showsAs(({ sessionEndsInMs, ...overview }) => ({
        ...overview,
        ...(sessionEndsInMs !== undefined && { sessionEndsInMs: sessionEndsInMs * seconds }),
      })),
  },
];

const newestOnly = <Value extends object>(value: Value, says: boolean) => ({ ...value, newestOnly: says });

const challengesSay = (says: boolean, where: 'everywhere' | 'at first'): Breaker =>
  inChallenges(({ start, resend }) => ({
    start: after(start, (result) =>
      result.ok && result.value.delivery === 'sent' ? succeeded(newestOnly(result.value, says)) : result,
    ),
    ...(where === 'everywhere' && {
      resend: after(resend, (result) => (result.ok ? succeeded(newestOnly(result.value, says)) : result)),
    }),
  }));

export const newestOnlyMutants: readonly Mutant[] = [
  {
    title: 'says that only the newest code works, and takes the others',
    breaks: ['challenges.resend/newest-only-by-email'],
    inWorld: () => challengesSay(true, 'everywhere'),
  },
  {
    title: 'does not say that only the newest code works',
    breaks: ['challenges.resend/newest-only-by-phone'],
    inWorld: () => challengesSay(false, 'everywhere'),
  },
  {
    title: 'says that only the newest code works before another is sent, and forgets it then',
    breaks: ['challenges.resend/newest-only-by-email'],
    inWorld: () => challengesSay(true, 'at first'),
  },
  {
    title: 'does not say that only the newest code of a sign-in works',
    breaks: ['firstFactor.code.resend/newest-only-by-phone'],
    inWorld: () =>
      all(
        inCode(({ start, resend }) => ({
          start: after(start, (result) => (result.ok ? succeeded(newestOnly(result.value, false)) : result)),
          resend: after(resend, (result) =>
            result.ok ? succeeded(newestOnly(result.value, false)) : result,
          ),
        })),
      ),
  },
  {
    title: 'ends a sign-in by code with the first old code',
    breaks: ['firstFactor.code.resend/newest-only-by-phone'],
    inWorld: () => {
      const over = new Set<string>();
      return inCode(({ verify }) => ({
        verify: async (input, options) => {
          const { handle, newestOnly: only } = input.challenge;
          if (over.has(handle)) return failed({ code: 'restart' });
          const result = await verify(input, options);
          if (!result.ok && only) over.add(handle);
          return result;
        },
      }));
    },
  },
];
