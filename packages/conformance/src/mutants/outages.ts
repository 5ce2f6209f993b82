import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { Call, FailureCode } from '@mfa-flow/contract';
import { after, all, inChallenges, inPassword, inSession } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Reports this failure as a success, like an adapter that does not check the answer. */
function blindTo(code: FailureCode): Breaker {
  const blind = <Input, Value>(call: Call<Input, Value>, value: (input: Input) => Value) =>
    after(call, (result, input) =>
      !result.ok && result.failure.code === code ? succeeded(value(input)) : result,
    );
  return all(
    inSession(({ check, signOut }) => ({
      check: blind(check, () => ({ status: 'signedOut' })),
      signOut: blind(signOut, () => undefined),
    })),
    inPassword(({ signIn }) => ({ signIn: blind(signIn, () => ({})) })),
    inChallenges(({ start, verify }) => ({
      start: blind(start, ({ factorId }) => ({ handle: toHandle('any'), factorId, delivery: 'none' })),
      verify: blind(verify, () => ({})),
    })),
  );
}

export const outageMutants: readonly Mutant[] = [
  {
    title: 'takes a lost connection for an answer',
    breaks: [
      'session.check/offline',
      'session.signOut/offline',
      'challenges.start/offline',
      'challenges.verify/offline',
      'firstFactor.password.signIn/offline',
    ],
    inWorld: () => blindTo('offline'),
  },
  {
    title: 'takes a broken server for an answer',
    breaks: [
      'session.check/server-error',
      'session.signOut/server-error',
      'challenges.start/server-error',
      'challenges.verify/server-error',
      'firstFactor.password.signIn/server-error',
    ],
    inWorld: () => blindTo('server'),
  },
  {
    title: 'takes a page, nothing and invalid data for an answer',
    breaks: [
      'session.check/html',
      'session.check/empty',
      'session.check/nonsense',
      'session.signOut/html',
      'session.signOut/empty',
      'session.signOut/nonsense',
      'challenges.start/html',
      'challenges.start/empty',
      'challenges.start/nonsense',
      'challenges.verify/html',
      'challenges.verify/empty',
      'challenges.verify/nonsense',
      'firstFactor.password.signIn/html',
      'firstFactor.password.signIn/empty',
      'firstFactor.password.signIn/nonsense',
    ],
    inWorld: () => blindTo('malformed'),
  },
  {
    title: 'never answers again once a call was aborted',
    breaks: [
      'session.check/aborted-beside-another',
      'session.check/aborted',
      'challenges.start/aborted',
      'challenges.verify/aborted',
      'firstFactor.password.signIn/aborted',
    ],
    inWorld: () => {
      let deaf = false;
      const once = <Input, Value>(call: Call<Input, Value>): Call<Input, Value> => {
        return async (input, options) => {
          if (deaf) return failed({ code: 'offline' });
          options.signal.addEventListener('abort', () => (deaf = true));
          return call(input, options);
        };
      };
      return all(
        inSession(({ check }) => ({ check: once(check) })),
        inPassword(({ signIn }) => ({ signIn: once(signIn) })),
        inChallenges(({ start, verify }) => ({ start: once(start), verify: once(verify) })),
      );
    },
  },
];
