import type { ShownFailureCode } from '../../../src/messages/shown-failure.ts';

/** What a screen does with a failure. */
export type FailureAnswer =
  /** It shows the failure. */
  | 'shown'
  /** The flow goes to another screen, which shows it: the id of its story. */
  | { readonly leadsTo: string }
  /** It cannot happen there, and why. */
  | { readonly never: string };

/** One answer for each code: a new code does not compile before every place has one. */
export type FailureAnswers = { readonly [Code in ShownFailureCode]: FailureAnswer };

const leadsTo = (story: string) => ({ leadsTo: story }) as const;
const never = (reason: string) => ({ never: reason }) as const;

const readsAgain = leadsTo('screens-check-factors--loading');
/** Reads the session in place, and asks to start again. */
const startsAgain = leadsTo('screens-first-factor--starts-again');
const noCode = never('No code is entered here.');
const noPassword = never('No password is entered here.');
const noMessage = never('No message is sent here.');
const noSession = never('Nobody is signed in here.');
const noFactor = never('No way to verify is used here.');

/** The answer may have been lost, or is invalid: shown after the session was read again. */
const shown = {
  offline: 'shown',
  server: 'shown',
  malformed: 'shown',
  unexpected: 'shown',
  timeout: 'shown',
  refused: 'shown',
  dismissed: 'shown',
  restart: 'shown',
  attestation_failed: 'shown',
  input_refused: 'shown',
} as const;

const limits = {
  rate_limited: leadsTo('screens-limited--too-many-calls'),
  locked: leadsTo('screens-limited--wrong-codes'),
  too_many_sends: leadsTo('screens-limited--too-many-sends'),
} as const;

/** What ends a step of somebody who is signed in. */
const ends = {
  session_ended: leadsTo('screens-first-factor--session-ended'),
  verification_required: readsAgain,
  step_up_required: readsAgain,
  conflict: readsAgain,
  factor_gone: leadsTo('screens-choose-factor--factor-gone'),
  misconfigured: leadsTo('screens-choose-factor--factor-unusable'),
} as const;

/** A code was entered. */
export const enteringACode: FailureAnswers = {
  ...shown,
  ...limits,
  ...ends,
  wrong_code: 'shown',
  expired_code: 'shown',
  wrong_or_expired: 'shown',
  wrong_credentials: noPassword,
  delivery_failed: noMessage,
};

/** Another message was asked for, beside a field or a button that can be used all the same. */
export const askingForAMessage: FailureAnswers = {
  ...shown,
  ...ends,
  rate_limited: 'shown',
  too_many_sends: 'shown',
  locked: limits.locked,
  delivery_failed: 'shown',
  wrong_code: noCode,
  expired_code: noCode,
  wrong_or_expired: noCode,
  wrong_credentials: noPassword,
};

/** A factor is to be set up: a key made, or the first message sent. */
export const beginningASetUp: FailureAnswers = {
  ...askingForAMessage,
  ...limits,
};

/** A password. Before anybody is signed in there is no session and no way to lose. */
export const signingIn: FailureAnswers = {
  ...shown,
  rate_limited: leadsTo('screens-limited--too-many-sign-ins'),
  locked: leadsTo('screens-limited--too-many-sign-ins'),
  too_many_sends: leadsTo('screens-limited--too-many-sign-ins'),
  verification_required: startsAgain,
  step_up_required: startsAgain,
  conflict: startsAgain,
  wrong_credentials: 'shown',
  misconfigured: 'shown',
  session_ended: noSession,
  factor_gone: noFactor,
  delivery_failed: noMessage,
  wrong_code: noCode,
  expired_code: noCode,
  wrong_or_expired: noCode,
};

export const redirecting: FailureAnswers = { ...signingIn, wrong_credentials: noPassword };

/** The session was read: every failure is shown, except that there is no session. */
export const reading: FailureAnswers = {
  ...shown,
  rate_limited: 'shown',
  locked: 'shown',
  misconfigured: 'shown',
  session_ended: leadsTo('screens-first-factor--session-ended'),
  verification_required: 'shown',
  step_up_required: 'shown',
  conflict: 'shown',
  too_many_sends: noMessage,
  delivery_failed: noMessage,
  factor_gone: noFactor,
  wrong_credentials: noPassword,
  wrong_code: noCode,
  expired_code: noCode,
  wrong_or_expired: noCode,
};

/** An email address is to be verified: by a message, and here by the link in it. */
export const verifyingAnEmail: FailureAnswers = {
  ...askingForAMessage,
  locked: 'shown',
  factor_gone: 'shown',
  misconfigured: 'shown',
  session_ended: readsAgain,
};

export const confirmingAnEmail: FailureAnswers = {
  ...verifyingAnEmail,
  wrong_code: 'shown',
  expired_code: 'shown',
  wrong_or_expired: 'shown',
  too_many_sends: noMessage,
  delivery_failed: noMessage,
};

/** Nobody is signed in yet: back to where that begins. */
const signsInAnew = {
  session_ended: startsAgain,
  verification_required: startsAgain,
  step_up_required: startsAgain,
  conflict: startsAgain,
  factor_gone: startsAgain,
  misconfigured: startsAgain,
} as const;

/** A code or a link to sign in with is sent for, or sent for again. */
export const beginningToSignIn: FailureAnswers = {
  ...beginningASetUp,
  ...signsInAnew,
};

export const askingForALink: FailureAnswers = {
  ...askingForAMessage,
  ...signsInAnew,
};

const returnFailed = leadsTo('screens-first-factor--return-failed');

/** Coming back from a provider or by a link. Shows only what can be retried with the same return. */
export const comingBack: FailureAnswers = {
  offline: 'shown',
  server: 'shown',
  malformed: 'shown',
  unexpected: 'shown',
  timeout: 'shown',
  wrong_code: returnFailed,
  expired_code: returnFailed,
  wrong_or_expired: returnFailed,
  wrong_credentials: returnFailed,
  rate_limited: returnFailed,
  locked: returnFailed,
  too_many_sends: returnFailed,
  session_ended: returnFailed,
  verification_required: returnFailed,
  step_up_required: returnFailed,
  restart: returnFailed,
  factor_gone: returnFailed,
  conflict: returnFailed,
  attestation_failed: returnFailed,
  input_refused: returnFailed,
  delivery_failed: returnFailed,
  dismissed: leadsTo('screens-first-factor--with-providers'),
  refused: returnFailed,
  misconfigured: returnFailed,
};

/** Signing out: without a session that is done. */
export const signingOut: FailureAnswers = {
  ...reading,
  session_ended: leadsTo('screens-first-factor--signed-out'),
};

/** A new set of recovery codes, after a sign-in with one of them. */
export const makingNewCodes: FailureAnswers = {
  ...reading,
  session_ended: readsAgain,
  verification_required: readsAgain,
};
