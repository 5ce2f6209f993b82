import type {
  AccountPort,
  EnrolmentPort,
  FirstFactorPort,
  MfaAdapter,
  RecoveryCodesPort,
} from '@mfa-flow/contract';
import type { RecordCall } from './record-call.types.ts';

/** Every call that the page makes goes through `record`. */
export function recordedAdapter(adapter: MfaAdapter, record: RecordCall): MfaAdapter {
  const { scope, session, challenges, firstFactor, emailVerification, enrolment } = adapter;
  const { recoveryCodes, protection, account } = adapter;
  return {
    ...(scope !== undefined && { scope }),
    session: {
      ...session,
      check: record('session.check', session.check),
      signOut: record('session.signOut', session.signOut),
    },
    challenges: {
      ...(challenges.available && { available: record('challenges.available', challenges.available) }),
      start: record('challenges.start', challenges.start),
      resend: record('challenges.resend', challenges.resend),
      verify: record('challenges.verify', challenges.verify),
    },
    ...(firstFactor && { firstFactor: recordedFirstFactor(firstFactor, record) }),
    ...(emailVerification && {
      emailVerification: {
        ...emailVerification,
        send: record('emailVerification.send', emailVerification.send),
        confirm: record('emailVerification.confirm', emailVerification.confirm),
      },
    }),
    ...(enrolment && { enrolment: recordedEnrolment(enrolment, record) }),
    ...(recoveryCodes && { recoveryCodes: recordedCodes(recoveryCodes, record) }),
    ...(protection && { protection: { set: record('protection.set', protection.set) } }),
    ...(account && { account: recordedAccount(account, record) }),
  };
}

const recordedEnrolment = (enrolment: EnrolmentPort, record: RecordCall): EnrolmentPort => ({
  ...enrolment,
  begin: record('enrolment.begin', enrolment.begin),
  ...(enrolment.replace && { replace: record('enrolment.replace', enrolment.replace) }),
  resend: record('enrolment.resend', enrolment.resend),
  confirm: record('enrolment.confirm', enrolment.confirm),
  cancel: record('enrolment.cancel', enrolment.cancel),
  ...(enrolment.remove && { remove: record('enrolment.remove', enrolment.remove) }),
});

const recordedAccount = (
  { overview, rename, forgetDevice, signOutOthers }: AccountPort,
  record: RecordCall,
): AccountPort => ({
  overview: record('account.overview', overview),
  ...(rename && { rename: record('account.rename', rename) }),
  ...(forgetDevice && { forgetDevice: record('account.forgetDevice', forgetDevice) }),
  ...(signOutOthers && { signOutOthers: record('account.signOutOthers', signOutOthers) }),
});

const recordedCodes = (
  { create, regenerate, reveal, remaining }: RecoveryCodesPort,
  record: RecordCall,
): RecoveryCodesPort => ({
  ...(create && { create: record('recoveryCodes.create', create) }),
  ...(regenerate && { regenerate: record('recoveryCodes.regenerate', regenerate) }),
  ...(reveal && { reveal: record('recoveryCodes.reveal', reveal) }),
  ...(remaining && { remaining: record('recoveryCodes.remaining', remaining) }),
});

const recordedFirstFactor = (
  { password, code, redirect }: FirstFactorPort,
  record: RecordCall,
): FirstFactorPort => ({
  ...(password && {
    password: { ...password, signIn: record('firstFactor.password.signIn', password.signIn) },
  }),
  ...(code && {
    code: {
      ...code,
      start: record('firstFactor.code.start', code.start),
      resend: record('firstFactor.code.resend', code.resend),
      verify: record('firstFactor.code.verify', code.verify),
    },
  }),
  ...(redirect && {
    redirect: {
      ...redirect,
      start: record('firstFactor.redirect.start', redirect.start),
      complete: record('firstFactor.redirect.complete', redirect.complete),
    },
  }),
});
