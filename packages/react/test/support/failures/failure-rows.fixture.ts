import type { ShownFailureCode } from '../../../src/messages/shown-failure.ts';
import { sampleFailures } from '../failures.fixture.tsx';
import * as answers from './failure-answers.fixture.ts';
import type { FailureAnswers } from './failure-answers.fixture.ts';
import type { FailureSlot } from './failure-slots.fixture.ts';

export interface FailureRow {
  /** As a person would say it. */
  readonly title: string;
  /** The id of the story that can show any of these failures. */
  readonly story: string;
  readonly answers: FailureAnswers;
}

/** Every place where a failure is shown. Exhaustive: a new one does not compile until it is listed. */
export const failureRows: { readonly [Slot in FailureSlot]: FailureRow } = {
  'firstFactor.failure': {
    title: 'Signing in with a password',
    story: 'screens-first-factor--failing',
    answers: answers.signingIn,
  },
  'firstFactor.providerFailure': {
    title: 'Redirecting to a provider',
    story: 'screens-first-factor--failing-to-leave',
    answers: answers.redirecting,
  },
  'signInByCode.failure': {
    title: 'Asking for a code to sign in with',
    story: 'screens-sign-in-by-code--failing',
    answers: answers.beginningToSignIn,
  },
  'signInByCode.providerFailure': {
    title: 'Redirecting to a provider from there',
    story: 'screens-sign-in-by-code--failing-to-leave',
    answers: answers.redirecting,
  },
  'signInLink.sendFailure': {
    title: 'Asking for another link to sign in with',
    story: 'screens-sign-in-by-link--failing-to-send',
    answers: answers.askingForALink,
  },
  'signInLink.failure': {
    title: 'Asking whether the link was opened',
    story: 'screens-sign-in-by-link--failing',
    answers: answers.reading,
  },
  'returning.failure': {
    title: 'Coming back from a provider or by a link',
    story: 'screens-returning--failing',
    answers: answers.comingBack,
  },
  'authenticator.failure': {
    title: 'Entering an authenticator code',
    story: 'screens-authenticator--failing',
    answers: answers.enteringACode,
  },
  'ceremony.failure': {
    title: 'Using a passkey',
    story: 'screens-passkey--failing',
    answers: answers.enteringACode,
  },
  'sentCode.failure': {
    title: 'Entering a code from a message',
    story: 'screens-sent-code--failing',
    answers: answers.enteringACode,
  },
  'sentCode.sendFailure': {
    title: 'Asking for a message with a code',
    story: 'screens-sent-code--failing-to-send',
    answers: answers.askingForAMessage,
  },
  'recovery.failure': {
    title: 'Entering a recovery code',
    story: 'screens-recovery--failing',
    answers: answers.enteringACode,
  },
  'setUpAddress.failure': {
    title: 'Setting up an address',
    story: 'screens-set-up-address--failing',
    answers: answers.beginningASetUp,
  },
  'setUpAuthenticator.authenticator.failure': {
    title: 'Making a key for an authenticator app',
    story: 'screens-set-up-authenticator--failing-to-begin',
    answers: answers.beginningASetUp,
  },
  'setUpAuthenticator.failure': {
    title: 'Entering the first code of the app',
    story: 'screens-set-up-authenticator--failing',
    answers: answers.enteringACode,
  },
  'verifyEmail.sendFailure': {
    title: 'Asking for a link to verify an address',
    story: 'screens-verify-email--failing-to-send',
    answers: answers.verifyingAnEmail,
  },
  'verifyEmail.failure': {
    title: 'Asking whether that link was opened',
    story: 'screens-verify-email--failing',
    answers: answers.reading,
  },
  'verifyEmail.confirm.failure': {
    title: 'Confirming by that link',
    story: 'screens-verify-email--failing-to-confirm',
    answers: answers.confirmingAnEmail,
  },
  'unreachable.failure': {
    title: 'Reading the session',
    story: 'screens-unreachable--failing',
    answers: answers.reading,
  },
  'replaceFactor.codesFailure': {
    title: 'Getting new recovery codes',
    story: 'screens-replace-a-lost-factor--failing',
    answers: answers.makingNewCodes,
  },
  'signingOut.failure': {
    title: 'Signing out',
    story: 'screens-signing-out--failing',
    answers: answers.signingOut,
  },
};

// Of an object that is made in full from the type of all codes.
export const failureCodes = Object.keys(sampleFailures) as readonly ShownFailureCode[];

/** The failures that are shown at a place. */
export const codesShownAt = (slot: FailureSlot): readonly ShownFailureCode[] =>
  failureCodes.filter((code) => failureRows[slot].answers[code] === 'shown');
