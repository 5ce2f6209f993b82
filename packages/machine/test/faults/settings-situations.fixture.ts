import type { MethodName } from '@mfa-flow/adapter-memory';
import type { Habits } from '../support/settings-person.fixture.ts';
import type { Intention, SettingsOptions } from '../support/settings-world.fixture.ts';

/** Where settings call a method. */
export interface Situation {
  readonly method: MethodName;
  readonly when: string;
  readonly intention: Intention;
  readonly options: SettingsOptions;
  readonly habits: Habits;
  /** The fault begins with this call of the method, from 1. */
  readonly nth: number;
  /** An earlier answer is lost, which leads to the call. */
  readonly loses?: MethodName;
}

type Given = Partial<Pick<Situation, 'options' | 'habits' | 'nth' | 'loses'>>;

const situation = (method: MethodName, intention: Intention, given: Given = {}): Situation => {
  const { options = {}, habits = {}, nth = 1, loses } = given;
  const factor = 'factor' in intention ? ` ${intention.factor}` : '';
  const named = 'asksName' in intention ? ' with a name' : '';
  const when = `${intention.kind}${factor}${named}${nth === 1 ? '' : `, call ${nth}`}${loses ? ', after a lost answer' : ''}`;
  return { method, when, intention, options, habits, nth, ...(loses && { loses }) };
};

const protectedAccount: SettingsOptions = {
  account: { factors: [{ kind: 'authenticator' }, { kind: 'email' }] },
};
const withCodes: SettingsOptions = {
  account: { factors: [{ kind: 'authenticator' }, { kind: 'email' }, { kind: 'recoveryCode' }] },
};
const off: SettingsOptions = { account: { factors: [{ kind: 'authenticator' }], protectionOn: false } };
const offWithCodes: SettingsOptions = {
  account: { factors: [{ kind: 'authenticator' }, { kind: 'recoveryCode' }], protectionOn: false },
};
const bare: SettingsOptions = { account: { factors: [], protectionOn: false } };

/** Fresh proof is asked for, as signing in is none. */
const sensitive = (options: SettingsOptions): SettingsOptions => ({
  ...options,
  selfService: { signInIsFreshProof: false },
  stale: true,
});

type OfTask = readonly [MethodName, Intention, SettingsOptions];

const tasks: readonly [OfTask, ...OfTask[]] = [
  ['enrolment.remove', { kind: 'removeFactor', factorId: 'email' }, protectedAccount],
  ['account.rename', { kind: 'renameFactor', factorId: 'authenticator', label: 'Phone' }, protectedAccount],
  ['protection.set', { kind: 'turnOn' }, off],
  ['protection.set', { kind: 'turnOff' }, protectedAccount],
  ['recoveryCodes.create', { kind: 'createCodes' }, protectedAccount],
  ['recoveryCodes.regenerate', { kind: 'regenerateCodes' }, withCodes],
  ['recoveryCodes.reveal', { kind: 'revealCodes' }, withCodes],
  ['account.signOutOthers', { kind: 'signOutOthers' }, protectedAccount],
];

/** Whether a removal is still what was asked about is read before it is made. */
const ofComparing = situation('account.overview', tasks[0][1], { options: protectedAccount });

const ofTasks = tasks.flatMap(([method, intention, options]) => [
  situation('session.check', intention, { options }),
  situation(method, intention, { options }),
  situation('account.overview', intention, { options, loses: method }),
]);

const proved = tasks.filter(
  ([, { kind }]) => kind === 'removeFactor' || kind === 'createCodes' || kind === 'revealCodes',
);

const ofProof = proved.flatMap(([method, intention, options]) => {
  const given = { options: sensitive(options) };
  const byEmail = { ...given, habits: { provesWith: 'email' } } as const;
  return [
    situation('session.check', intention, { ...given, nth: 2 }),
    situation('challenges.available', intention, given),
    situation('challenges.start', intention, given),
    situation('challenges.start', intention, byEmail),
    situation('challenges.resend', intention, { ...byEmail, habits: { ...byEmail.habits, asksAgain: true } }),
    situation('challenges.verify', intention, given),
    situation('challenges.verify', intention, byEmail),
    // Again, after the proof.
    situation(method, intention, { ...given, nth: 2 }),
  ];
});

const byLink: SettingsOptions = {
  ...bare,
  selfService: { emailLinks: true, freshProofFor: [] },
  emailVerificationPage: 'https://app.example/verify',
};

const bringsCodes: SettingsOptions = {
  ...bare,
  selfService: { codesWithFirstFactor: true, freshProofFor: [] },
};

const adding = (['authenticator', 'email', 'phone'] as const).flatMap((factor) => {
  const intention = { kind: 'addFactor', factor } as const;
  const options = bare;
  return [
    situation('session.check', intention, { options }),
    situation('enrolment.begin', intention, { options }),
    situation('enrolment.confirm', intention, { options }),
    situation('enrolment.confirm', intention, { options: bringsCodes }),
    ...(factor === 'authenticator'
      ? []
      : [situation('enrolment.resend', intention, { options, habits: { asksAgain: true } })]),
  ];
});

/** A name is asked for before another app is added. */
const further = { kind: 'addFactor', factor: 'authenticator', asksName: true } as const;
const several = { severalAuthenticators: true } as const;
const oneApp: SettingsOptions = { ...protectedAccount, selfService: { ...several, freshProofFor: [] } };
const proveByEmail = {
  options: { ...protectedAccount, selfService: { ...several, signInIsFreshProof: false }, stale: true },
  habits: { provesWith: 'email' },
} as const;

const naming = [
  situation('session.check', further, { options: oneApp }),
  situation('enrolment.begin', further, { options: oneApp }),
  situation('enrolment.confirm', further, { options: oneApp }),
  situation('challenges.verify', further, proveByEmail),
  // The name that was given before the proof is refused after it.
  situation('enrolment.begin', further, { ...proveByEmail, nth: 2 }),
];

const email = { kind: 'addFactor', factor: 'email' } as const;
const app = { kind: 'addFactor', factor: 'authenticator' } as const;
const onlyEmail: SettingsOptions = { account: { factors: [{ kind: 'email' }] } };

const ofAdding = [
  ...adding,
  ...naming,
  situation('enrolment.begin', email, { options: byLink }),
  situation('enrolment.confirm', email, { options: byLink }),
  situation('challenges.available', app, { options: sensitive(onlyEmail) }),
  situation('challenges.start', app, { options: sensitive(onlyEmail) }),
  situation('challenges.verify', app, { options: sensitive(onlyEmail) }),
  situation('enrolment.begin', app, { options: sensitive(onlyEmail), nth: 2 }),
];

const setUp = { kind: 'setUp' } as const;

const ofSetUp = [
  ...[1, 2, 3, 4].map((nth) => situation('account.overview', setUp, { options: bare, nth })),
  ...[1, 2, 3].map((nth) => situation('session.check', setUp, { options: bare, nth })),
  situation('enrolment.begin', setUp, { options: bare }),
  situation('enrolment.confirm', setUp, { options: bare }),
  situation('enrolment.confirm', setUp, { options: bringsCodes }),
  situation('recoveryCodes.create', setUp, { options: bare }),
  situation('recoveryCodes.create', setUp, { options: bare, habits: { leavesCodes: true } }),
  situation('recoveryCodes.create', setUp, { options: off }),
  situation('recoveryCodes.regenerate', setUp, { options: offWithCodes, habits: { replaces: true } }),
  situation('protection.set', setUp, { options: bare }),
  situation('protection.set', setUp, { options: offWithCodes }),
];

const all: readonly Situation[] = [...ofTasks, ofComparing, ...ofProof, ...ofAdding, ...ofSetUp];

const isFirst = ({ method }: Situation, place: number): boolean =>
  all.findIndex((each) => each.method === method) === place;

/** One situation of each method in `npm test`, the others in the matrix; all of them when the file is run by itself. */
const isInScope = (situation: Situation, place: number): boolean => {
  const scope = process.env['TEST_SCOPE'];
  return scope === 'test'
    ? isFirst(situation, place)
    : scope === 'matrix'
      ? !isFirst(situation, place)
      : true;
};

export const situations: readonly Situation[] = all.filter(isInScope);

/** What is called when somebody leaves, which has to end it whatever comes back. */
export const leavings: readonly Situation[] = (['authenticator', 'email'] as const).map((factor) =>
  situation('enrolment.cancel', { kind: 'addFactor', factor }, { options: bare }),
);
