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
  readonly 'firstFactor.password': PasswordMethod;
  readonly 'firstFactor.code': CodeMethod;
  readonly 'firstFactor.redirect': RedirectMethod;
  readonly emailVerification: EmailVerificationPort;
  readonly enrolment: EnrolmentPort;
  readonly recoveryCodes: RecoveryCodesPort;
  readonly protection: ProtectionPort;
  readonly account: AccountPort;
}

export type PortName = keyof Ports;

const readers: { readonly [Name in PortName]: (adapter: MfaAdapter) => Ports[Name] | undefined } = {
  session: ({ session }) => session,
  'session.demandIn': ({ session }) => session.demandIn,
  challenges: ({ challenges }) => challenges,
  'firstFactor.password': ({ firstFactor }) => firstFactor?.password,
  'firstFactor.code': ({ firstFactor }) => firstFactor?.code,
  'firstFactor.redirect': ({ firstFactor }) => firstFactor?.redirect,
  emailVerification: ({ emailVerification }) => emailVerification,
  enrolment: ({ enrolment }) => enrolment,
  recoveryCodes: ({ recoveryCodes }) => recoveryCodes,
  protection: ({ protection }) => protection,
  account: ({ account }) => account,
};

/** Undefined: the adapter does not have it. */
export const portOf = <Name extends PortName>(adapter: MfaAdapter, name: Name): Ports[Name] | undefined =>
  readers[name](adapter);

export const portNames: readonly PortName[] = [
  'session',
  'session.demandIn',
  'challenges',
  'firstFactor.password',
  'firstFactor.code',
  'firstFactor.redirect',
  'emailVerification',
  'enrolment',
  'recoveryCodes',
  'protection',
  'account',
];
