import type { MethodName } from '@mfa-flow/contract';
import { codes, enrolment, overview } from './account.ts';
import { challenge, sentChallenge, verified } from './challenge.ts';
import { check } from './check.ts';
import { failure } from './failure.ts';
import { destination, factors } from './factor.ts';
import { byKey, duration, list, nothing, object, oneOf, text, wholeNumber } from './shape.ts';
import type { Shape } from './shape.ts';

const signedIn = object({}, { memo: text(2_000) });

/** What a method gives when it succeeds. */
const values: { readonly [Name in MethodName]: Shape } = {
  'session.check': check,
  'session.signOut': nothing,
  'challenges.available': factors,
  'challenges.start': challenge,
  'challenges.resend': sentChallenge,
  'challenges.verify': verified,
  'firstFactor.password.signIn': signedIn,
  'firstFactor.code.start': sentChallenge,
  'firstFactor.code.resend': sentChallenge,
  'firstFactor.code.verify': signedIn,
  'firstFactor.redirect.start': byKey('to', {
    navigate: object({ to: oneOf('navigate'), url: text(10_000, 1) }, { state: text(2_000, 8) }),
    leaving: object({ to: oneOf('leaving') }, { state: text(2_000, 8) }),
  }),
  'firstFactor.redirect.complete': signedIn,
  'emailVerification.send': object({}, { destination, resendInMs: duration }),
  'emailVerification.confirm': nothing,
  'enrolment.begin': enrolment,
  'enrolment.replace': enrolment,
  'enrolment.resend': enrolment,
  'enrolment.confirm': byKey('state', {
    on: object({ state: oneOf('on') }, { recoveryCodes: list(text(200, 1)) }),
    waiting: object({ state: oneOf('waiting') }),
  }),
  'enrolment.cancel': nothing,
  'enrolment.remove': nothing,
  'recoveryCodes.create': codes,
  'recoveryCodes.regenerate': codes,
  'recoveryCodes.reveal': codes,
  'recoveryCodes.remaining': object({ count: wholeNumber(0, 1_000) }),
  'protection.set': nothing,
  'account.overview': overview,
  'account.rename': nothing,
  'account.forgetDevice': nothing,
  'account.signOutOthers': nothing,
};

export const methodNames: readonly string[] = Object.keys(values);

/** The result of a method: its value, or a failure of the contract. */
export const answerOf = (method: string): Shape =>
  byKey('ok', {
    true: object({
      ok: oneOf(true),
      value: Object.entries(values).find(([name]) => name === method)?.[1] ?? nothing,
    }),
    false: object({ ok: oneOf(false), failure }),
  });
