import type {
  AccountPort,
  EnrolmentPort,
  FirstFactorPort,
  MfaAdapter,
  RecoveryCodesPort,
} from '@mfa-flow/contract';
import type { RecordCall } from './record-call.ts';
import * as account from './transcripts/account.transcripts.ts';
import { available, resend, start, verify } from './transcripts/challenges.transcripts.ts';
import { linkConfirm, linkSend } from './transcripts/email-verification.transcripts.ts';
import * as enrolling from './transcripts/enrolment.transcripts.ts';
import { codeResend, codeStart, codeVerify, passwordSignIn } from './transcripts/first-factor.transcripts.ts';
import { setProtection } from './transcripts/protection.transcripts.ts';
import * as codes from './transcripts/recovery-codes.transcripts.ts';
import { redirectComplete, redirectStart } from './transcripts/redirect.transcripts.ts';
import { check, signOut } from './transcripts/session.transcripts.ts';

/** The adapter as the page gets it: every call is recorded. */
export function recordedAdapter(adapter: MfaAdapter, record: RecordCall): MfaAdapter {
  const { scope, session, challenges, firstFactor, emailVerification, enrolment } = adapter;
  const { recoveryCodes, protection } = adapter;
  return {
    ...(scope !== undefined && { scope }),
    session: {
      ...session,
      check: record(check, session.check),
      signOut: record(signOut, session.signOut),
    },
    challenges: {
      ...(challenges.available && { available: record(available, challenges.available) }),
      start: record(start, challenges.start),
      resend: record(resend, challenges.resend),
      verify: record(verify, challenges.verify),
    },
    ...(firstFactor && { firstFactor: recordedFirstFactor(firstFactor, record) }),
    ...(emailVerification && {
      emailVerification: {
        ...emailVerification,
        send: record(linkSend, emailVerification.send),
        confirm: record(linkConfirm, emailVerification.confirm),
      },
    }),
    ...(enrolment && { enrolment: recordedEnrolment(enrolment, record) }),
    ...(recoveryCodes && { recoveryCodes: recordedCodes(recoveryCodes, record) }),
    ...(protection && { protection: { set: record(setProtection, protection.set) } }),
    ...(adapter.account && { account: recordedAccount(adapter.account, record) }),
  };
}

const recordedEnrolment = (enrolment: EnrolmentPort, record: RecordCall): EnrolmentPort => ({
  ...enrolment,
  begin: record(enrolling.enrolmentBegin, enrolment.begin),
  ...(enrolment.replace && { replace: record(enrolling.enrolmentReplace, enrolment.replace) }),
  resend: record(enrolling.enrolmentResend, enrolment.resend),
  confirm: record(enrolling.enrolmentConfirm, enrolment.confirm),
  cancel: record(enrolling.enrolmentCancel, enrolment.cancel),
  ...(enrolment.remove && { remove: record(enrolling.enrolmentRemove, enrolment.remove) }),
});

const recordedAccount = (
  { overview, rename, forgetDevice, signOutOthers }: AccountPort,
  record: RecordCall,
): AccountPort => ({
  overview: record(account.overview, overview),
  ...(rename && { rename: record(account.rename, rename) }),
  ...(forgetDevice && { forgetDevice: record(account.forgetDevice, forgetDevice) }),
  ...(signOutOthers && { signOutOthers: record(account.signOutOthers, signOutOthers) }),
});

const recordedCodes = (
  { create, regenerate, reveal, remaining }: RecoveryCodesPort,
  record: RecordCall,
): RecoveryCodesPort => ({
  ...(create && { create: record(codes.createCodes, create) }),
  ...(regenerate && { regenerate: record(codes.regenerateCodes, regenerate) }),
  ...(reveal && { reveal: record(codes.revealCodes, reveal) }),
  ...(remaining && { remaining: record(codes.codesRemaining, remaining) }),
});

const recordedFirstFactor = (
  { password, code, redirect }: FirstFactorPort,
  record: RecordCall,
): FirstFactorPort => ({
  ...(password && { password: { ...password, signIn: record(passwordSignIn, password.signIn) } }),
  ...(code && {
    code: {
      ...code,
      start: record(codeStart, code.start),
      resend: record(codeResend, code.resend),
      verify: record(codeVerify, code.verify),
    },
  }),
  ...(redirect && {
    redirect: {
      ...redirect,
      start: record(redirectStart, redirect.start),
      complete: record(redirectComplete, redirect.complete),
    },
  }),
});
