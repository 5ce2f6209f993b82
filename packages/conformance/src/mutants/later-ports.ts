import { failed, succeeded } from '@mfa-flow/contract';
import { after } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export const laterPortMutants: readonly Mutant[] = [
  {
    title: 'confirms an address with any link',
    breaks: ['emailVerification.confirm/opened', 'emailVerification.confirm/nonsense'],
    inWorld:
      () =>
      ({ emailVerification, ...rest }) => ({
        ...rest,
        ...(emailVerification && {
          emailVerification: { ...emailVerification, confirm: async () => succeeded() },
        }),
      }),
  },
  {
    title: 'confirms no address',
    breaks: ['emailVerification.confirm/opened'],
    inWorld:
      () =>
      ({ emailVerification, ...rest }) => ({
        ...rest,
        ...(emailVerification && {
          emailVerification: { ...emailVerification, confirm: async () => failed({ code: 'expired_code' }) },
        }),
      }),
  },
  {
    title: 'names something else than what its links carry',
    breaks: ['emailVerification.returns/named'],
    inWorld:
      () =>
      ({ emailVerification, ...rest }) => ({
        ...rest,
        ...(emailVerification && {
          emailVerification: { ...emailVerification, returns: [{ query: ['userId', 'secret'] }] },
        }),
      }),
  },
  {
    title: 'replaces recovery codes in silence',
    breaks: ['recoveryCodes.create/once'],
    inWorld:
      () =>
      ({ recoveryCodes, ...rest }) => ({
        ...rest,
        ...(recoveryCodes?.regenerate && {
          recoveryCodes: { ...recoveryCodes, create: recoveryCodes.regenerate },
        }),
      }),
  },
  {
    title: 'cannot switch on what is on',
    breaks: ['protection.set/on-and-off'],
    inWorld: () => {
      let now: boolean | undefined;
      return ({ protection, ...rest }) => ({
        ...rest,
        ...(protection && {
          protection: {
            set: async (input, options) => {
              if (now === input.on) return failed({ code: 'conflict' });
              now = input.on;
              return protection.set(input, options);
            },
          },
        }),
      });
    },
  },
  {
    title: 'shows empty settings to nobody',
    breaks: ['account.overview/signed-out'],
    inWorld:
      () =>
      ({ account, ...rest }) => ({
        ...rest,
        ...(account && {
          account: {
            overview: after(account.overview, (result) =>
              result.ok ? result : succeeded({ account: { id: 'nobody' }, factors: [], addable: [] }),
            ),
          },
        }),
      }),
  },
];
