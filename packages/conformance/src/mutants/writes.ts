import { failed, succeeded } from '@mfa-flow/contract';
import type { AccountFactor, RecoveryCodeSet, SentChallenge } from '@mfa-flow/contract';
import { checksAs } from './checks-as.ts';
import {
  after,
  all,
  inAccount,
  inAvailable,
  inCode,
  inEmailVerification,
  inEnrolment,
  inProtection,
  inRecoveryCodes,
} from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

const isKey = ({ kind }: { readonly kind: string }) => kind === 'authenticator';

/** Removes another authenticator than the one that was named: what `choose` picks of the list. */
const removes = (
  choose: (keys: readonly AccountFactor[], named: string) => readonly AccountFactor[],
): Breaker =>
  inEnrolment(
    ({ remove }, { account }) =>
      remove && {
        remove: async (input, options) => {
          const seen = await account?.overview({}, options);
          const keys = seen?.ok ? seen.value.factors.filter(isKey) : [];
          if (!keys.some(({ id }) => id === input.factorId)) return remove(input, options);
          for (const { id } of choose(keys, input.factorId)) {
            const result = await remove({ ...input, factorId: id }, options);
            if (!result.ok) return result;
          }
          return succeeded();
        },
      },
  );

/** Sets the switch in one direction only, and otherwise says that it did. */
const onlyTurns = (direction: 'on' | 'off'): Breaker =>
  inProtection(({ set }, { account }) => ({
    set: async (input, options) => {
      if (input.on === (direction === 'on')) return set(input, options);
      const seen = await account?.overview({}, options);
      return seen?.ok === false ? seen : succeeded();
    },
  }));

export const writeMutants: readonly Mutant[] = [
  {
    title: 'takes the right code of an address, and goes on waiting',
    breaks: [
      'enrolment.confirm/email',
      'enrolment.confirm/phone',
      'enrolment.confirm/email-in-settings',
      'enrolment.confirm/phone-in-settings',
      'enrolment.begin/newest-email',
      'enrolment.begin/newest-phone',
    ],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result, { enrolment }) =>
          result.ok && !isKey(enrolment) ? succeeded({ state: 'waiting' }) : result,
        ),
      })),
  },
  {
    title: 'takes the right code of a key, and goes on waiting',
    breaks: ['enrolment.confirm/authenticator', 'enrolment.confirm/wrong-code-when-on'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result, { enrolment }) =>
          result.ok && isKey(enrolment) ? succeeded({ state: 'waiting' }) : result,
        ),
      })),
  },
  {
    title: 'confirms what is on already with any code',
    breaks: ['enrolment.confirm/wrong-code-when-on', 'enrolment.confirm/wrong-code-when-address-on'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result) =>
          !result.ok && result.failure.code === 'conflict' ? succeeded({ state: 'on' }) : result,
        ),
      })),
  },
  {
    title: 'takes a factor away when its set-up is given up too late',
    breaks: ['enrolment.replace/given-up', 'enrolment.cancel/confirmed-stays'],
    inWorld: () =>
      inEnrolment(({ cancel, remove }, { account }) => ({
        cancel: async (input, options) => {
          const seen = await account?.overview({}, options);
          const [key] = seen?.ok ? seen.value.factors.filter(isKey) : [];
          if (key !== undefined && isKey(input.enrolment)) await remove?.({ factorId: key.id }, options);
          return cancel(input, options);
        },
      })),
  },
  {
    title: 'forgets a key that was given up in the list, and takes its code',
    breaks: ['enrolment.cancel/key-in-settings', 'enrolment.cancel/code-in-settings'],
    inWorld: () =>
      inEnrolment(({ cancel }, { session }) => ({
        // While signing in it does what it should.
        cancel: async (input, options) => {
          const check = await session.check({}, options);
          return check.ok && check.value.status === 'complete' ? succeeded() : cancel(input, options);
        },
      })),
  },
  {
    title: 'takes the code of an address that was given up',
    breaks: ['enrolment.cancel/code-in-settings'],
    inWorld: () => {
      const isAddress = ({ kind }: { readonly kind: string }) => kind === 'email' || kind === 'phone';
      return inEnrolment(({ cancel }) => ({
        cancel: async (input, options) => (isAddress(input.enrolment) ? succeeded() : cancel(input, options)),
      }));
    },
  },
  {
    title: 'sends again to the address that was typed last',
    breaks: [
      'firstFactor.code.resend/own-address',
      'firstFactor.code.resend/email-unknown',
      'firstFactor.code.resend/phone-unknown',
    ],
    inWorld: () => {
      let last: SentChallenge | undefined;
      return inCode(({ start, resend }) => ({
        start: after(start, (result) => {
          if (result.ok) last = result.value;
          return result;
        }),
        resend: ({ challenge }, options) => resend({ challenge: last ?? challenge }, options),
      }));
    },
  },
  {
    title: 'says that a key is on to somebody whose session is over',
    breaks: ['enrolment.confirm/signed-out'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result) =>
          !result.ok && result.failure.code === 'session_ended' ? succeeded({ state: 'on' }) : result,
        ),
      })),
  },
  {
    title: 'calls a code of a key wrong when the session has ended',
    breaks: ['enrolment.confirm/signed-out'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result) =>
          !result.ok && result.failure.code === 'session_ended' ? failed({ code: 'wrong_code' }) : result,
        ),
      })),
  },
  {
    title: 'sets the key of one person up for the next',
    breaks: ['enrolment.confirm/of-another', 'enrolment.confirm/pending'],
    inWorld: () => {
      const begun = new Set<string>();
      return inEnrolment(({ begin, cancel, confirm }) => ({
        begin: after(begin, (result) => {
          if (result.ok) begun.add(result.value.handle);
          return result;
        }),
        cancel: after(cancel, (result, { enrolment }) => {
          begun.delete(enrolment.handle);
          return result;
        }),
        confirm: after(confirm, (result, { enrolment: { handle } }) =>
          !result.ok && result.failure.code === 'restart' && begun.has(handle)
            ? succeeded({ state: 'on' })
            : result,
        ),
      }));
    },
  },
  {
    title: 'sends a code to the address that was typed first',
    breaks: [
      'firstFactor.code.start/newest-address',
      'firstFactor.code.resend/own-address',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.verify/phone-whose',
      'firstFactor.code.start/email-unknown',
      'firstFactor.code.resend/email-unknown',
      'firstFactor.code.start/phone-unknown',
      'firstFactor.code.resend/phone-unknown',
    ],
    inWorld: () => {
      const first = new Map<string, string>();
      return inCode(({ start }) => ({
        start: (input, options) => {
          const address = first.get(input.kind) ?? input.address;
          first.set(input.kind, address);
          return start({ ...input, address }, options);
        },
      }));
    },
  },
  {
    title: 'shows the place that was typed first',
    breaks: [
      'firstFactor.code.start/newest-address',
      'firstFactor.code.verify/email-whose',
      'firstFactor.code.start/email-unknown',
    ],
    inWorld: () => {
      let first: string | undefined;
      return inCode(({ start }) => ({
        start: after(start, (result) => {
          if (!result.ok || result.value.destination?.kind !== 'email') return result;
          const { destination } = result.value;
          first ??= destination.mailbox;
          return succeeded({ ...result.value, destination: { ...destination, mailbox: first } });
        }),
      }));
    },
  },
  {
    title: 'sets up the address that was typed first',
    breaks: ['enrolment.begin/newest-email', 'enrolment.begin/newest-phone'],
    inWorld: () => {
      const first = new Map<string, string>();
      return inEnrolment(({ begin }) => ({
        begin: (request, options) => {
          if ((request.kind !== 'email' && request.kind !== 'phone') || !('address' in request.to)) {
            return begin(request, options);
          }
          const address = first.get(request.kind) ?? request.to.address;
          if (request.password !== undefined) first.set(request.kind, address);
          return begin({ ...request, to: { address } }, options);
        },
      }));
    },
  },
  {
    title: 'shows nobody a factor that was removed, and takes its codes',
    breaks: ['enrolment.remove/proves-nothing', 'enrolment.remove/one-of-two'],
    inWorld: () => {
      const hidden = new Set<string>();
      const isShown = ({ id }: { readonly id: string }) => !hidden.has(id);
      return all(
        inEnrolment((_, { account }) => ({
          remove: async ({ factorId }, options) => {
            const seen = await account?.overview({}, options);
            if (seen?.ok === false) return seen;
            const factor = seen?.value.factors.find(({ id }) => id === factorId);
            if (factor?.keptBecause !== undefined) return failed({ code: 'refused' });
            hidden.add(factorId);
            return succeeded();
          },
        })),
        inAccount(({ overview }) => ({
          overview: after(overview, (result) =>
            result.ok
              ? succeeded({ ...result.value, factors: result.value.factors.filter(isShown) })
              : result,
          ),
        })),
        inAvailable((available) =>
          after(available, (result) => (result.ok ? succeeded(result.value.filter(isShown)) : result)),
        ),
        checksAs((check) =>
          check.status === 'factorsRequired' ? { ...check, factors: check.factors.filter(isShown) } : check,
        ),
      );
    },
  },
  {
    title: 'removes the newest authenticator, whichever was named',
    breaks: ['enrolment.remove/one-of-two'],
    inWorld: () => removes((keys) => keys.slice(-1)),
  },
  {
    title: 'removes every authenticator with one',
    breaks: ['enrolment.remove/one-of-two'],
    inWorld: () => removes((keys) => keys),
  },
  {
    title: 'makes a new set once, and shows it again when another is asked for',
    breaks: ['recoveryCodes.regenerate/each-anew', 'recoveryCodes.regenerate/two-people'],
    inWorld: () => {
      let first: RecoveryCodeSet | undefined;
      return inRecoveryCodes(
        ({ regenerate }) =>
          regenerate && {
            regenerate: after(regenerate, (result) => {
              if (!result.ok) return result;
              first ??= result.value;
              return succeeded(first);
            }),
          },
      );
    },
  },
  {
    title: 'keeps the old set beside the new one',
    breaks: ['recoveryCodes.regenerate/each-anew'],
    inWorld: () => {
      const old = new Set<string>();
      return (good) => {
        const { recoveryCodes, challenges } = good;
        const regenerate = recoveryCodes?.regenerate;
        if (recoveryCodes === undefined || regenerate === undefined) return good;
        return {
          ...good,
          recoveryCodes: {
            ...recoveryCodes,
            regenerate: after(regenerate, (result) => {
              if (result.ok) result.value.codes.forEach((code) => old.add(code));
              return result;
            }),
          },
          challenges: {
            ...challenges,
            verify: after(challenges.verify, (result, { answer }) =>
              !result.ok && answer.kind === 'code' && old.has(answer.code) ? succeeded({}) : result,
            ),
          },
        };
      };
    },
  },
  {
    title: 'gives everybody the same new set',
    breaks: ['recoveryCodes.regenerate/two-people'],
    inWorld: () => {
      const sets = new Map<number, RecoveryCodeSet>();
      return (good) => {
        let people = 0;
        return all(
          (each) => ({
            ...each,
            session: {
              ...each.session,
              signOut: async (input, options) => {
                people += 1;
                return each.session.signOut(input, options);
              },
            },
          }),
          inRecoveryCodes(
            ({ regenerate }) =>
              regenerate && {
                regenerate: after(regenerate, (result) => {
                  if (!result.ok) return result;
                  // Once in each session: each new set of one person is another.
                  const known = people > 0 ? sets.get(0) : undefined;
                  sets.set(people, known ?? result.value);
                  return succeeded(known ?? result.value);
                }),
              },
          ),
        )(good);
      };
    },
  },
  {
    title: 'shows the set from before the new one',
    breaks: ['recoveryCodes.reveal/made-and-used', 'recoveryCodes.reveal/newest'],
    inWorld: () => {
      let known: RecoveryCodeSet | undefined;
      return inRecoveryCodes(
        ({ regenerate, reveal }) =>
          regenerate &&
          reveal && {
            regenerate: async (input, options) => {
              const before = await reveal(input, options);
              if (before.ok) known = before.value;
              return regenerate(input, options);
            },
            reveal: after(reveal, (result) => (result.ok && known ? succeeded(known) : result)),
          },
      );
    },
  },
  {
    title: 'turns protection on, and never off',
    breaks: ['protection.set/changed-elsewhere', 'protection.set/read-back', 'protection.set/next-sign-in'],
    inWorld: () => onlyTurns('on'),
  },
  {
    title: 'turns protection off, and never on',
    breaks: [
      'protection.set/changed-elsewhere',
      'enrolment.confirm/asked-next-time',
      'enrolment.confirm/recovery-codes',
      'protection.set/read-back',
      'protection.set/next-sign-in',
    ],
    inWorld: () => onlyTurns('off'),
  },
  {
    title: 'sends the link to verify an address once, and then only says so',
    breaks: ['emailVerification.send/wait-is-over', 'emailVerification.send/place'],
    inWorld: () => {
      let times = 0;
      return inEmailVerification(({ send }) => ({
        send: async (input, options) => {
          if (times > 0) return succeeded({});
          const result = await send(input, options);
          if (result.ok) times += 1;
          return result;
        },
      }));
    },
  },
];
