import { failed, succeeded } from '@mfa-flow/contract';
import type { RecoveryCodeSet } from '@mfa-flow/contract';
import { after, all, inEnrolment, inRecoveryCodes } from './mutant.ts';
import type { Mutant } from './mutant.ts';

const madeUp = (codes: readonly string[]) => codes.map((code) => `x${code}`);

export const recoveryCodeMutants: readonly Mutant[] = [
  {
    title: 'replaces recovery codes in silence',
    breaks: ['recoveryCodes.create/once'],
    inWorld: () => inRecoveryCodes(({ regenerate }) => regenerate && { create: regenerate }),
  },
  {
    title: 'shows other codes than those it had made',
    breaks: ['recoveryCodes.create/works'],
    inWorld: () =>
      inRecoveryCodes(
        ({ create }) =>
          create && {
            create: after(create, (result) =>
              result.ok ? succeeded({ codes: madeUp(result.value.codes) }) : result,
            ),
          },
      ),
  },
  {
    title: 'gives everybody the same codes',
    breaks: ['recoveryCodes.create/two-people'],
    inWorld: () => {
      let first: RecoveryCodeSet | undefined;
      return inRecoveryCodes(
        ({ create }) =>
          create && {
            create: after(create, (result) => {
              if (!result.ok) return result;
              first ??= result.value;
              return succeeded(first);
            }),
          },
      );
    },
  },
  {
    title: 'calls the old codes new ones',
    breaks: ['recoveryCodes.regenerate/replaces', 'recoveryCodes.regenerate/each-anew'],
    inWorld: () => inRecoveryCodes(({ reveal }) => reveal && { regenerate: reveal }),
  },
  {
    title: 'shows new codes, and keeps the old ones',
    breaks: [
      'recoveryCodes.reveal/made-and-used',
      'recoveryCodes.regenerate/replaces',
      'recoveryCodes.regenerate/each-anew',
      'recoveryCodes.reveal/newest',
    ],
    inWorld: () =>
      inRecoveryCodes(
        ({ reveal }) =>
          reveal && {
            regenerate: after(reveal, (result) =>
              result.ok ? succeeded({ codes: madeUp(result.value.codes) }) : result,
            ),
          },
      ),
  },
  {
    title: 'shows codes that were used among those that are left',
    breaks: ['recoveryCodes.reveal/what-is-left'],
    inWorld: () => {
      let first: RecoveryCodeSet | undefined;
      return inRecoveryCodes(
        ({ reveal }) =>
          reveal && {
            reveal: after(reveal, (result) => {
              if (!result.ok) return result;
              first ??= result.value;
              return succeeded(first);
            }),
          },
      );
    },
  },
  {
    title: 'counts the codes of a set, not those that are left',
    breaks: ['recoveryCodes.remaining/shrinks', 'challenges.recoveryCode/codes-left'],
    inWorld: () => {
      let first: number | undefined;
      return inRecoveryCodes(
        ({ remaining }) =>
          remaining && {
            remaining: after(remaining, (result) => {
              if (!result.ok) return result;
              first ??= result.value.count;
              return succeeded({ count: first });
            }),
          },
      );
    },
  },
  {
    title: 'takes a set-up for fresh proof',
    breaks: ['enrolment.confirm/no-fresh-proof'],
    inWorld: () => {
      let isSetUp = false;
      return all(
        inEnrolment(({ confirm }) => ({
          confirm: after(confirm, (result) => {
            isSetUp ||= result.ok;
            return result;
          }),
        })),
        inRecoveryCodes(
          ({ regenerate }) =>
            regenerate && {
              regenerate: after(regenerate, (result) =>
                isSetUp && !result.ok && result.failure.code === 'step_up_required'
                  ? succeeded({ codes: ['one', 'other'] })
                  : result,
              ),
            },
        ),
      );
    },
  },
  {
    title: 'goes on asking for fresh proof once it was given',
    breaks: ['challenges.available/answers-step-up'],
    inWorld: () => {
      let isAsked = false;
      return inRecoveryCodes(
        ({ regenerate }) =>
          regenerate && {
            regenerate: after(regenerate, (result) => {
              isAsked ||= !result.ok && result.failure.code === 'step_up_required';
              return isAsked ? failed({ code: 'step_up_required' }) : result;
            }),
          },
      );
    },
  },
  {
    title: 'goes on showing the set that it has made, as it was made',
    breaks: ['recoveryCodes.reveal/made-and-used'],
    inWorld: () => {
      let made: RecoveryCodeSet | undefined;
      return inRecoveryCodes(
        ({ regenerate, reveal }) =>
          regenerate &&
          reveal && {
            regenerate: after(regenerate, (result) => {
              if (result.ok) made = result.value;
              return result;
            }),
            reveal: after(reveal, (result) => (result.ok && made ? succeeded(made) : result)),
          },
      );
    },
  },
];
