import type { FirstFactorPort, MfaAdapter } from '@mfa-flow/contract';
import type { RecordCall } from './record-call.ts';
import { resend, start, verify } from './transcripts/challenges.transcripts.ts';
import { linkConfirm, linkSend } from './transcripts/email-verification.transcripts.ts';
import * as enrolling from './transcripts/enrolment.transcripts.ts';
import { codeResend, codeStart, codeVerify, passwordSignIn } from './transcripts/first-factor.transcripts.ts';
import { redirectComplete, redirectStart } from './transcripts/redirect.transcripts.ts';
import { check, signOut } from './transcripts/session.transcripts.ts';

/** The adapter as the flow gets it: every call is recorded. */
export function recordedAdapter(adapter: MfaAdapter, record: RecordCall): MfaAdapter {
  const { scope, session, challenges, firstFactor, emailVerification, enrolment } = adapter;
  return {
    ...(scope !== undefined && { scope }),
    session: {
      ...session,
      check: record(check, session.check),
      signOut: record(signOut, session.signOut),
    },
    challenges: {
      ...challenges,
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
    ...(enrolment && {
      enrolment: {
        ...enrolment,
        begin: record(enrolling.enrolmentBegin, enrolment.begin),
        resend: record(enrolling.enrolmentResend, enrolment.resend),
        confirm: record(enrolling.enrolmentConfirm, enrolment.confirm),
        cancel: record(enrolling.enrolmentCancel, enrolment.cancel),
      },
    }),
  };
}

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
