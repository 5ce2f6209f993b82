import { failed, succeeded } from '@mfa-flow/contract';
import { after, all, inAccount, inProtection, inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export const protectionMutants: readonly Mutant[] = [
  {
    title: 'cannot switch on what is on',
    breaks: ['protection.set/on-and-off'],
    inWorld: () => {
      let now: boolean | undefined;
      return inProtection(({ set }) => ({
        set: async (input, options) => {
          if (now === input.on) return failed({ code: 'conflict' });
          const result = await set(input, options);
          if (result.ok) now = input.on;
          return result;
        },
      }));
    },
  },
  {
    title: 'says that the switch is set, and leaves it as it was',
    breaks: [
      'protection.set/changed-elsewhere',
      'protection.set/read-back',
      'protection.set/next-sign-in',
      'enrolment.confirm/asked-next-time',
      'enrolment.confirm/recovery-codes',
    ],
    inWorld: () =>
      inProtection((_, { account }) => ({
        set: async (_input, options) => {
          const seen = await account?.overview({}, options);
          return seen?.ok === false ? seen : succeeded();
        },
      })),
  },
  {
    title: 'says that protection is on, whatever it is',
    breaks: ['protection.set/changed-elsewhere', 'protection.set/read-back'],
    inWorld: () =>
      inAccount(({ overview }) => ({
        overview: after(overview, (result) =>
          result.ok ? succeeded({ ...result.value, protectionOn: true }) : result,
        ),
      })),
  },
  {
    title: 'sets nothing where the switch was so when it was read last',
    breaks: ['protection.set/changed-elsewhere'],
    inWorld: () => (good) => {
      let lastRead: boolean | undefined;
      return all(
        inAccount(({ overview }) => ({
          overview: after(overview, (result) => {
            if (result.ok) lastRead = result.value.protectionOn;
            return result;
          }),
        })),
        inSession(({ signOut }) => ({
          signOut: after(signOut, (result) => {
            lastRead = undefined;
            return result;
          }),
        })),
        inProtection(({ set }) => ({
          set: async (input, options) => {
            if (lastRead === input.on) return succeeded();
            const result = await set(input, options);
            if (result.ok) lastRead = undefined;
            return result;
          },
        })),
      )(good);
    },
  },
];
