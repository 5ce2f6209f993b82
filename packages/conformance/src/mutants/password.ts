import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { after, all, inPassword, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const isRefused = (failure: Failure) => failure.code === 'wrong_credentials';

export const passwordMutants: readonly Mutant[] = [
  {
    title: 'takes every 401 for a session that ended',
    breaks: [
      'firstFactor.password.signIn/wrong-over-whole',
      'firstFactor.password.signIn/wrong',
      'firstFactor.password.signIn/unknown-account',
      'firstFactor.password.signIn/blocked-account',
      'firstFactor.password.signIn/odd-input',
      'firstFactor.password.signIn/limit',
      'firstFactor.password.signIn/lock-is-over',
      'firstFactor.password.signIn/tries-left',
      'firstFactor.password.signIn/outer-spaces',
    ],
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result) =>
          !result.ok && isRefused(result.failure) ? failed({ code: 'session_ended' }) : result,
        ),
      })),
  },
  {
    title: 'tells whether an account exists',
    breaks: ['firstFactor.password.signIn/unknown-account'],
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result, { identifier }) =>
          // It cannot look into the backend, so it knows the stranger of the kit by name.
          !result.ok && isRefused(result.failure) && identifier.startsWith('nobody')
            ? failed({ code: 'wrong_credentials' })
            : result,
        ),
      })),
  },
  {
    title: 'tells that an account is blocked',
    breaks: ['firstFactor.password.signIn/blocked-account', 'firstFactor.password.signIn/outer-spaces'],
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result, { password }) =>
          !result.ok && isRefused(result.failure) && !password.startsWith('not the password')
            ? failed({ code: 'locked' })
            : result,
        ),
      })),
  },
  {
    title: 'bypasses the second step when somebody signs in twice',
    breaks: [
      'protection.set/changed-elsewhere',
      'account.forgetDevice/the-chosen-one',
      'challenges.verify/handle-of-another',
      'firstFactor.password.signIn/over-pending',
      'firstFactor.password.signIn/over-whole',
      'challenges.verify/remembers-this-browser',
    ],
    inWorld: () => {
      let times = 0;
      return all(
        inPassword(({ signIn }) => ({
          signIn: after(signIn, (result) => {
            if (result.ok) times += 1;
            return result;
          }),
        })),
        inSession(({ signOut }) => ({
          signOut: after(signOut, (result) => {
            times = 0;
            return result;
          }),
        })),
        checksAs((check) =>
          check.status === 'factorsRequired' && times > 1
            ? { status: 'complete', account: { id: 'somebody' } }
            : check,
        ),
      );
    },
  },
  {
    title: 'drops the session when somebody signs in again',
    breaks: ['firstFactor.password.signIn/wrong-over-whole', 'firstFactor.password.signIn/over-whole'],
    inWorld: () =>
      inPassword(({ signIn }, { session }) => ({
        signIn: async (input, options) => {
          const before = await session.check({}, options);
          if (!before.ok || before.value.status !== 'complete') return signIn(input, options);
          await session.signOut({}, options);
          return failed({ code: 'conflict' });
        },
      })),
  },
  {
    title: 'keeps whoever signed in first, and says that the second one did',
    breaks: ['firstFactor.password.signIn/somebody-else'],
    inWorld: () =>
      inPassword(({ signIn }, { session }) => ({
        signIn: async (input, options) => {
          const before = await session.check({}, options);
          const pending = before.ok && before.value.status === 'factorsRequired';
          return pending ? succeeded({}) : signIn(input, options);
        },
      })),
  },
  {
    title: 'throws at once when something is missing',
    breaks: ['firstFactor.password.signIn/odd-input'],
    trait: 'value-not-throw',
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: (input, options) => {
          if (input.identifier === '') throw new TypeError('Missing required parameter: "email"');
          return signIn(input, options);
        },
      })),
  },
  {
    title: 'does not know the limit on passwords',
    breaks: [
      'firstFactor.password.signIn/limit',
      'firstFactor.password.signIn/lock-is-over',
      'firstFactor.password.signIn/tries-left',
    ],
    inWorld: () =>
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result) =>
          !result.ok && result.failure.code === 'locked' ? failed({ code: 'unexpected' }) : result,
        ),
      })),
  },
  {
    title: 'signs out whoever is there when a password is wrong',
    breaks: ['firstFactor.password.signIn/wrong-over-whole'],
    inWorld: () =>
      inPassword(({ signIn }, { session }) => ({
        signIn: async (input, options) => {
          const result = await signIn(input, options);
          if (!result.ok && isRefused(result.failure)) await session.signOut({}, options);
          return result;
        },
      })),
  },
];
