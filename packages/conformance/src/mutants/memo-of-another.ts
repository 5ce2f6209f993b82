import { succeeded } from '@mfa-flow/contract';
import type { Check } from '@mfa-flow/contract';
import { after, all, inPassword, inSession } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

const pending: Check = { status: 'factorsRequired', factors: [] };

/** Reads a memo that it did not give itself, as after a reload. */
const afterReload =
  (change: (check: Check, memo: string) => Check): Breaker =>
  (good) => {
    let sawSignIn = false;
    return all(
      inPassword(({ signIn }) => ({
        signIn: after(signIn, (result) => {
          sawSignIn ||= result.ok;
          return result;
        }),
      })),
      inSession(({ check }) => ({
        check: after(check, (result, { memo }) =>
          result.ok && memo !== undefined && !sawSignIn ? succeeded(change(result.value, memo)) : result,
        ),
      })),
    )(good);
  };

/** The field of a memo that is JSON. */
function fieldIn(memo: string, name: string): unknown {
  try {
    return Reflect.get(Object(JSON.parse(memo)), name);
  } catch {
    return undefined;
  }
}

export const memoOfAnotherMutants: readonly Mutant[] = [
  {
    title: 'keeps in the memo that a step is missing',
    breaks: [
      'session.check/two-on-one-browser',
      'session.check/memo-of-another-complete',
      'session.check/memo-asks-for-nothing',
    ],
    inWorld: () => {
      const waiting = new Set<string>();
      let signIns = 0;
      return all(
        inPassword(({ signIn }, { session }) => ({
          signIn: async (input, options) => {
            const result = await signIn(input, options);
            const check = await session.check({}, options);
            if (!result.ok || !check.ok || check.value.status !== 'factorsRequired') return result;
            signIns += 1;
            const memo = `pending ${signIns}`;
            waiting.add(memo);
            return succeeded({ memo });
          },
        })),
        afterReload((check, memo) => (check.status === 'complete' && waiting.has(memo) ? pending : check)),
      );
    },
  },
  {
    title: 'believes an edited memo that a step is missing',
    breaks: ['session.check/memo-asks-for-nothing'],
    inWorld: () =>
      afterReload((check, memo) =>
        check.status === 'complete' && fieldIn(memo, 'status') === 'factorsRequired' ? pending : check,
      ),
  },
  {
    title: 'asks whoever comes with a memo that makes no sense for a second step',
    breaks: ['session.check/memo-asks-for-nothing'],
    inWorld: () =>
      afterReload((check, memo) =>
        check.status === 'complete' && fieldIn(memo, 'first') === undefined ? pending : check,
      ),
  },
  {
    title: 'takes whoever the memo names for whoever is signed in',
    breaks: [
      'session.check/memo-after-reload',
      'session.check/places-after-reload',
      'session.check/memo-of-another-pending',
    ],
    inWorld: () =>
      afterReload((check, memo) => {
        const id = fieldIn(memo, 'account');
        return check.status === 'factorsRequired' && typeof id === 'string'
          ? { ...check, account: { id } }
          : check;
      }),
  },
  {
    title: 'hides the factor that somebody else signed in with',
    breaks: ['session.check/memo-of-another-pending'],
    inWorld: () =>
      afterReload((check, memo) =>
        check.status === 'factorsRequired'
          ? { ...check, factors: check.factors.filter(({ kind }) => kind !== fieldIn(memo, 'first')) }
          : check,
      ),
  },
  {
    title: 'takes a complete session for that of whoever the memo names',
    breaks: ['session.check/memo-of-another-complete'],
    inWorld: () =>
      afterReload((check, memo) => {
        const id = fieldIn(memo, 'account');
        return check.status === 'complete' && typeof id === 'string' ? { ...check, account: { id } } : check;
      }),
  },
];
