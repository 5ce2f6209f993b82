import type { FirstFactorPort, MfaAdapter } from '@mfa-flow/contract';
import type { RecordCall } from './record-call.types.ts';

/** Every call that the flow makes goes through `record`. */
export function recordedAdapter(adapter: MfaAdapter, record: RecordCall): MfaAdapter {
  const { scope, session, challenges, firstFactor, emailVerification, enrolment } = adapter;
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
    ...(enrolment && {
      enrolment: {
        ...enrolment,
        begin: record('enrolment.begin', enrolment.begin),
        resend: record('enrolment.resend', enrolment.resend),
        confirm: record('enrolment.confirm', enrolment.confirm),
        cancel: record('enrolment.cancel', enrolment.cancel),
      },
    }),
  };
}

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
