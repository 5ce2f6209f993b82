import { failed, succeeded } from '@mfa-flow/contract';
import type { Check, MfaAdapter } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import { inPassword, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** Changes what adapters say that did not see the sign-in themselves, as after a reload. */
const afterReload = (change: (check: Check) => Check) => (good: MfaAdapter) => {
  let sawSignIn = false;
  return checksAs((check) => (sawSignIn ? check : change(check)))(
    inPassword(({ signIn }) => ({
      signIn: async (input, options) => {
        sawSignIn = true;
        return signIn(input, options);
      },
    }))(good),
  );
};

export const memoMutants: readonly Mutant[] = [
  {
    title: 'takes every code for a text after a reload',
    breaks: ['session.check/memo-after-reload', 'session.check/places-after-reload'],
    inWorld: () =>
      afterReload((check) =>
        check.status === 'factorsRequired'
          ? { ...check, factors: check.factors.map((factor) => ({ ...factor, code: { alphabet: 'text' } })) }
          : check,
      ),
  },
  {
    title: 'forgets in a reload where codes go',
    breaks: ['session.check/places-after-reload'],
    inWorld: () =>
      afterReload((check) =>
        check.status === 'factorsRequired'
          ? { ...check, factors: check.factors.map((factor) => ({ ...factor, destinations: [] })) }
          : check,
      ),
  },
  {
    title: 'reads the memo without validation',
    breaks: [
      'session.check/memo-asks-for-nothing',
      'session.check/edited-memo',
      'session.check/memo-signs-nobody-in',
    ],
    trait: 'value-not-throw',
    inWorld: () =>
      inSession(({ check }) => ({
        check: async (input, options) => {
          if (input.memo !== undefined) JSON.parse(input.memo);
          return check(input, options);
        },
      })),
  },
  {
    title: 'trusts the memo',
    breaks: ['session.check/edited-memo', 'session.check/memo-signs-nobody-in'],
    inWorld: () =>
      inSession(({ check }) => ({
        check: async (input, options) =>
          input.memo?.includes('"complete"') === true
            ? succeeded({ status: 'complete', account: { id: 'somebody' } })
            : check(input, options),
      })),
  },
  {
    title: 'fails without its memo',
    breaks: [
      'session.check/identifier-of-replaced-pending',
      'session.check/memo-of-another-pending',
      'session.check/without-memo',
    ],
    inWorld: () =>
      inSession(({ check }) => ({
        check: async (input, options) => {
          const result = await check(input, options);
          const lost = input.memo === undefined && result.ok && result.value.status === 'factorsRequired';
          return lost ? failed({ code: 'restart' }) : result;
        },
      })),
  },
];
