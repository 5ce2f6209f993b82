import { failed, succeeded, toHandle } from '@mfa-flow/contract';
import type { AccountFactor } from '@mfa-flow/contract';
import { after, all, inAccount, inEnrolment } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export const enrolmentInSettingsMutants: readonly Mutant[] = [
  {
    title: 'says that a factor was removed, and keeps it',
    breaks: [
      'enrolment.remove/gone',
      'enrolment.remove/kept',
      'enrolment.remove/proves-nothing',
      'enrolment.remove/one-of-two',
    ],
    inWorld: () =>
      inEnrolment((_, { account }) => ({
        remove: async (_input, options) => {
          const seen = await account?.overview({}, options);
          return seen?.ok === false ? seen : succeeded();
        },
      })),
  },
  {
    title: 'fails to remove what is gone',
    breaks: ['enrolment.remove/gone'],
    inWorld: () => {
      const gone = new Set<string>();
      return inEnrolment(
        ({ remove }) =>
          remove && {
            remove: async (input, options) => {
              if (gone.has(input.factorId)) return failed({ code: 'factor_gone' });
              const result = await remove(input, options);
              if (result.ok) gone.add(input.factorId);
              return result;
            },
          },
      );
    },
  },
  {
    title: 'lists a factor before it is confirmed',
    breaks: [
      'enrolment.confirm/at-once',
      'enrolment.confirm/pending',
      'enrolment.confirm/listed',
      'enrolment.confirm/wrong-code-in-settings',
      'enrolment.confirm/several',
      'enrolment.confirm/email-in-settings',
      'enrolment.confirm/phone-in-settings',
      'enrolment.confirm/wrong-code-when-on',
      'enrolment.cancel/key-in-settings',
      'enrolment.cancel/confirmed-stays',
      'enrolment.confirm/signed-out',
      'enrolment.confirm/of-another',
      'enrolment.remove/one-of-two',
      'enrolment.cancel/code-in-settings',
      'enrolment.confirm/wrong-code-when-address-on',
    ],
    inWorld: () => {
      const begun: AccountFactor[] = [];
      return all(
        inEnrolment(({ begin }) => ({
          begin: after(begin, (result, { kind }) => {
            if (result.ok) begun.push({ id: `begun ${begun.length}`, kind, state: 'on' });
            return result;
          }),
        })),
        inAccount(({ overview }) => ({
          overview: after(overview, (result) =>
            result.ok ? succeeded({ ...result.value, factors: [...result.value.factors, ...begun] }) : result,
          ),
        })),
      );
    },
  },
  {
    title: 'makes up the recovery codes that come with a factor',
    breaks: ['enrolment.confirm/recovery-codes'],
    inWorld: () =>
      inEnrolment(({ confirm }) => ({
        confirm: after(confirm, (result) =>
          result.ok && result.value.state === 'on' && result.value.recoveryCodes
            ? succeeded({ state: 'on', recoveryCodes: ['made-up-1', 'made-up-2'] })
            : result,
        ),
      })),
  },
  {
    title: 'lets a second authenticator take the place of the first',
    breaks: ['enrolment.confirm/several', 'enrolment.remove/one-of-two'],
    inWorld: () => {
      const added = new Set<string>();
      return inEnrolment(({ begin, confirm, remove }, { account }) => ({
        begin: after(begin, (result) => {
          if (result.ok) added.add(result.value.handle);
          return result;
        }),
        confirm: async (input, options) => {
          const before = await account?.overview({}, options);
          const result = await confirm(input, options);
          const isAdded = result.ok && added.has(input.enrolment.handle);
          const factors = isAdded && before?.ok ? before.value.factors : [];
          for (const { id, kind } of factors) {
            if (kind === 'authenticator') await remove?.({ factorId: id }, options);
          }
          return result;
        },
      }));
    },
  },
  {
    title: 'starts an enrolment of what is set up already',
    breaks: ['enrolment.begin/there-already'],
    inWorld: () =>
      inEnrolment(({ begin }) => ({
        begin: after(begin, (result) =>
          !result.ok && result.failure.code === 'conflict'
            ? succeeded({ kind: 'passkey', handle: toHandle('again'), options: {} })
            : result,
        ),
      })),
  },
  {
    title: 'forgets the name of a new authenticator',
    breaks: ['enrolment.begin/named', 'enrolment.begin/name-taken'],
    inWorld: () =>
      inEnrolment(({ begin }) => ({
        begin: (request, options) => {
          if (request.kind !== 'authenticator') return begin(request, options);
          const { label: _label, ...nameless } = request;
          return begin(nameless, options);
        },
      })),
  },
  {
    title: 'names nothing that is new, and the first authenticator instead',
    breaks: ['enrolment.begin/named'],
    inWorld: () => {
      let wanted: string | undefined;
      return all(
        inEnrolment(({ begin }) => ({
          begin: after(begin, (result, request) => {
            if (result.ok && request.kind === 'authenticator') wanted = request.label;
            return result;
          }),
        })),
        inAccount(({ overview }) => ({
          overview: after(overview, (result) => {
            const label = wanted;
            if (!result.ok || label === undefined) return result;
            const factors = result.value.factors.map(({ label: _label, ...factor }, index) =>
              index === 0 ? { ...factor, label } : factor,
            );
            return succeeded({ ...result.value, factors });
          }),
        })),
      );
    },
  },
  {
    title: 'takes a name that is taken for a conflict, and drops whoever has it',
    breaks: ['enrolment.begin/name-taken'],
    inWorld: () =>
      inEnrolment(({ begin, remove }, { account }) => ({
        begin: async (request, options) => {
          const result = await begin(request, options);
          const isTaken =
            !result.ok && result.failure.code === 'input_refused' && result.failure.field === 'label';
          if (!isTaken || request.kind !== 'authenticator') return result;
          const seen = await account?.overview({}, options);
          const named = seen?.ok && seen.value.factors.find(({ label }) => label === request.label);
          if (named) await remove?.({ factorId: named.id }, options);
          return failed({ code: 'conflict' });
        },
      })),
  },
  {
    title: 'tells a missing password as a refusal',
    breaks: ['enrolment.begin/password', 'enrolment.begin/name-taken'],
    inWorld: () =>
      inEnrolment(({ begin }) => ({
        begin: after(begin, (result) =>
          !result.ok && result.failure.code === 'input_refused' ? failed({ code: 'refused' }) : result,
        ),
      })),
  },
  {
    title: 'keeps the password that was given once, and gives it again',
    breaks: ['account.overview/password-asked-of-whom'],
    inWorld: () => {
      let kept: string | undefined;
      return inEnrolment(({ begin }) => ({
        begin: (input, options) => {
          kept = input.password ?? kept;
          return begin({ ...input, ...(kept !== undefined && { password: kept }) }, options);
        },
      }));
    },
  },
];
