import type {
  AccountPort,
  ChallengesPort,
  CodeMethod,
  EmailVerificationPort,
  EnrolmentPort,
  MfaAdapter,
  PasswordMethod,
  ProtectionPort,
  RecoveryCodesPort,
  RedirectMethod,
  SessionPort,
} from '@mfa-flow/contract';

/** The parts of an adapter that are there or absent by themselves. `session` and `challenges` always have to be there. */
export interface Ports {
  readonly session: SessionPort;
  readonly 'session.demandIn': NonNullable<SessionPort['demandIn']>;
  readonly challenges: ChallengesPort;
  readonly 'challenges.available': NonNullable<ChallengesPort['available']>;
  readonly 'firstFactor.password': PasswordMethod;
  readonly 'firstFactor.code': CodeMethod;
  readonly 'firstFactor.redirect': RedirectMethod;
  readonly emailVerification: EmailVerificationPort;
  readonly enrolment: EnrolmentPort;
  readonly 'enrolment.remove': NonNullable<EnrolmentPort['remove']>;
  readonly recoveryCodes: RecoveryCodesPort;
  readonly 'recoveryCodes.create': NonNullable<RecoveryCodesPort['create']>;
  readonly 'recoveryCodes.regenerate': NonNullable<RecoveryCodesPort['regenerate']>;
  readonly 'recoveryCodes.reveal': NonNullable<RecoveryCodesPort['reveal']>;
  readonly 'recoveryCodes.remaining': NonNullable<RecoveryCodesPort['remaining']>;
  readonly protection: ProtectionPort;
  readonly account: AccountPort;
  readonly 'account.rename': NonNullable<AccountPort['rename']>;
  readonly 'account.forgetDevice': NonNullable<AccountPort['forgetDevice']>;
  readonly 'account.signOutOthers': NonNullable<AccountPort['signOutOthers']>;
}

export type PortName = keyof Ports;

const readers: { readonly [Name in PortName]: (adapter: MfaAdapter) => Ports[Name] | undefined } = {
  session: ({ session }) => session,
  'session.demandIn': ({ session }) => session.demandIn,
  challenges: ({ challenges }) => challenges,
  'challenges.available': ({ challenges }) => challenges.available,
  'firstFactor.password': ({ firstFactor }) => firstFactor?.password,
  'firstFactor.code': ({ firstFactor }) => firstFactor?.code,
  'firstFactor.redirect': ({ firstFactor }) => firstFactor?.redirect,
  emailVerification: ({ emailVerification }) => emailVerification,
  enrolment: ({ enrolment }) => enrolment,
  'enrolment.remove': ({ enrolment }) => enrolment?.remove,
  recoveryCodes: ({ recoveryCodes }) => recoveryCodes,
  'recoveryCodes.create': ({ recoveryCodes }) => recoveryCodes?.create,
  'recoveryCodes.regenerate': ({ recoveryCodes }) => recoveryCodes?.regenerate,
  'recoveryCodes.reveal': ({ recoveryCodes }) => recoveryCodes?.reveal,
  'recoveryCodes.remaining': ({ recoveryCodes }) => recoveryCodes?.remaining,
  protection: ({ protection }) => protection,
  account: ({ account }) => account,
  'account.rename': ({ account }) => account?.rename,
  'account.forgetDevice': ({ account }) => account?.forgetDevice,
  'account.signOutOthers': ({ account }) => account?.signOutOthers,
};

/** Undefined: the adapter does not have it. */
export const portOf = <Name extends PortName>(adapter: MfaAdapter, name: Name): Ports[Name] | undefined =>
  readers[name](adapter);

export const portNames: readonly PortName[] = [
  'session',
  'session.demandIn',
  'challenges',
  'challenges.available',
  'firstFactor.password',
  'firstFactor.code',
  'firstFactor.redirect',
  'emailVerification',
  'enrolment',
  'enrolment.remove',
  'recoveryCodes',
  'recoveryCodes.create',
  'recoveryCodes.regenerate',
  'recoveryCodes.reveal',
  'recoveryCodes.remaining',
  'protection',
  'account',
  'account.rename',
  'account.forgetDevice',
  'account.signOutOthers',
];
