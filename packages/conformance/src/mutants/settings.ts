import { failed, succeeded } from '@mfa-flow/contract';
import type { Account, AccountFactor, Call, Failure, FailureCode, Overview } from '@mfa-flow/contract';
import { after, all, inAccount, inChallenges, inEnrolment, inProtection, inRecoveryCodes } from './mutant.ts';
import type { Breaker, Mutant } from './mutant.ts';

/** Shows other settings than the server's. */
const showsAs = (other: (overview: Overview) => Overview): Breaker =>
  inAccount(({ overview }) => ({
    overview: after(overview, (result) => (result.ok ? succeeded(other(result.value)) : result)),
  }));

const showsFactorsAs = (other: (factor: AccountFactor) => AccountFactor): Breaker =>
  showsAs((overview) => ({ ...overview, factors: overview.factors.map((factor) => other(factor)) }));

/** Reports one failure as another, in every call that is for somebody who is signed in. */
function tells(code: FailureCode, as: Failure): Breaker {
  const told = <Input, Value>(call: Call<Input, Value>) =>
    after(call, (result) => (!result.ok && result.failure.code === code ? failed(as) : result));
  return all(
    inEnrolment(({ begin, remove }) => ({ begin: told(begin), ...(remove && { remove: told(remove) }) })),
    inRecoveryCodes(({ create, regenerate, reveal, remaining }) => ({
      ...(create && { create: told(create) }),
      ...(regenerate && { regenerate: told(regenerate) }),
      ...(reveal && { reveal: told(reveal) }),
      ...(remaining && { remaining: told(remaining) }),
    })),
    inProtection(({ set }) => ({ set: told(set) })),
    inAccount(({ overview, rename, signOutOthers }) => ({
      overview: told(overview),
      ...(rename && { rename: told(rename) }),
      ...(signOutOthers && { signOutOthers: told(signOutOthers) }),
    })),
  );
}

const settingsMethods = [
  'account.overview',
  'account.rename',
  'account.signOutOthers',
  'recoveryCodes.create',
  'recoveryCodes.regenerate',
  'recoveryCodes.reveal',
  'recoveryCodes.remaining',
  'protection.set',
  'enrolment.begin',
  'enrolment.remove',
] as const;

export const settingsMutants: readonly Mutant[] = [
  {
    title: 'reports a session that has ended as refused',
    breaks: settingsMethods.map((method) => `${method}/signed-out` as const),
    inWorld: () => tells('session_ended', { code: 'refused' }),
  },
  {
    title: 'reports a pending session as ended',
    breaks: [
      'enrolment.begin/email-pending',
      'enrolment.begin/phone-pending',
      ...settingsMethods.map((method) => `${method}/pending` as const),
    ],
    inWorld: () => tells('verification_required', { code: 'session_ended' }),
  },
  {
    title: 'takes any code of somebody who is signed in for fresh proof',
    breaks: [
      'challenges.available/wrong-code-email',
      'challenges.available/wrong-code-phone',
      'challenges.available/wrong-code-recoveryCode',
      'challenges.available/wrong-code',
    ],
    inWorld: () =>
      inChallenges(({ verify }, { session }) => ({
        verify: async (input, options) => {
          const result = await verify(input, options);
          if (result.ok || result.failure.code !== 'wrong_code') return result;
          const check = await session.check({}, options);
          return check.ok && check.value.status === 'complete' ? succeeded({}) : result;
        },
      })),
  },
  {
    title: 'shows empty settings without a session',
    breaks: [
      'account.overview/signed-out',
      'account.overview/pending',
      'account.overview/unreachable',
      'account.overview/senseless',
    ],
    inWorld: () =>
      inAccount(({ overview }) => ({
        overview: after(overview, (result) =>
          result.ok ? result : succeeded({ account: { id: 'nobody' }, factors: [], addable: [] }),
        ),
      })),
  },
  {
    title: 'lists what the backend knows, not what the person has',
    breaks: [
      'account.overview/only-authenticator',
      'account.overview/only-email',
      'account.overview/only-phone',
      'account.overview/no-factor',
      'account.overview/factors',
    ],
    inWorld: () =>
      showsAs((overview) => ({
        ...overview,
        factors: [...overview.factors, { id: 'passkey', kind: 'passkey', state: 'on' }],
      })),
  },
  {
    title: 'shows the settings of whoever looked at them first under their name',
    breaks: ['account.overview/places'],
    inWorld: () => {
      let first: Account | undefined;
      return showsAs((overview) => {
        first ??= overview.account;
        return { ...overview, account: first };
      });
    },
  },
  {
    title: 'shows the mask of an address of somebody else',
    breaks: ['account.overview/places', 'enrolment.confirm/email-in-settings'],
    inWorld: () =>
      showsFactorsAs((factor) =>
        factor.destination?.kind === 'email'
          ? { ...factor, destination: { ...factor.destination, mailbox: 'x' } }
          : factor,
      ),
  },
  {
    title: 'offers to add what it cannot',
    breaks: ['account.overview/addable'],
    inWorld: () =>
      showsAs((overview) => ({
        ...overview,
        addable: [...overview.addable, { kind: 'passkey', destinations: [] }],
      })),
  },
  {
    title: 'offers to change an address that is not listed',
    breaks: ['account.overview/addable'],
    inWorld: () =>
      showsAs((overview) => ({
        ...overview,
        addable: [
          ...overview.addable,
          { kind: 'email', destinations: [], replaces: { factorId: 'old', keepsOld: false } },
        ],
      })),
  },
  {
    title: 'offers nothing to add',
    breaks: ['account.overview/addable', 'enrolment.begin/there-already'],
    inWorld: () => showsAs((overview) => ({ ...overview, addable: [] })),
  },
  {
    title: 'tells how many recovery codes a set has, not how many are left',
    breaks: ['account.overview/recovery-codes', 'challenges.recoveryCode/codes-left'],
    inWorld: () => {
      let most = 0;
      return showsAs((overview) => {
        const { recoveryCodes } = overview;
        if (recoveryCodes?.left === undefined) return overview;
        most = Math.max(most, recoveryCodes.left);
        return { ...overview, recoveryCodes: { ...recoveryCodes, left: most } };
      });
    },
  },
  {
    title: 'says that a factor was named, and forgets the name',
    breaks: ['account.rename/read-back', 'account.rename/taken'],
    inWorld: () =>
      inAccount(({ overview }) => ({
        rename: async (_input, options) => {
          const seen = await overview({}, options);
          return seen.ok ? succeeded() : seen;
        },
      })),
  },
  {
    title: 'names every factor alike',
    breaks: ['account.rename/read-back', 'enrolment.begin/named', 'enrolment.begin/name-taken'],
    inWorld: () =>
      showsAs((overview) => {
        const label = overview.factors.find((factor) => factor.label !== undefined)?.label;
        return label === undefined
          ? overview
          : { ...overview, factors: overview.factors.map((factor) => ({ ...factor, label })) };
      }),
  },
  {
    title: 'tells a name that is taken as a conflict',
    breaks: ['account.rename/taken'],
    inWorld: () =>
      inAccount(
        ({ rename }) =>
          rename && {
            rename: after(rename, (result) =>
              !result.ok && result.failure.code === 'input_refused' ? failed({ code: 'conflict' }) : result,
            ),
          },
      ),
  },
  {
    title: 'says that it ended the other sessions, and did not',
    breaks: ['account.signOutOthers/ends-others'],
    inWorld: () =>
      inAccount(({ overview }) => ({
        signOutOthers: async (_input, options) => {
          const seen = await overview({}, options);
          return seen.ok ? succeeded() : seen;
        },
      })),
  },
  {
    title: 'ends this session with the others',
    breaks: ['account.signOutOthers/ends-others'],
    inWorld: () =>
      inAccount(
        ({ signOutOthers }, { session }) =>
          signOutOthers && {
            signOutOthers: async (input, options) => {
              const result = await signOutOthers(input, options);
              return result.ok ? session.signOut({}, options) : result;
            },
          },
      ),
  },
  {
    title: 'counts this session among the others',
    breaks: ['account.overview/other-sessions'],
    inWorld: () => showsAs((overview) => ({ ...overview, otherSessions: (overview.otherSessions ?? 0) + 1 })),
  },
];
