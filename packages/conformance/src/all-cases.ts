import type { ConformanceCase } from './case.ts';
import { abortedCases } from './cases/aborted.ts';
import { adapterCases } from './cases/adapter.ts';
import { allowedCases } from './cases/allowed.ts';
import { asMadeCases } from './cases/as-made.ts';
import { atOnceCases } from './cases/at-once.ts';
import { eachFactorCases } from './cases/challenges/each-factor.ts';
import { freshProofCases } from './cases/challenges/fresh-proof.ts';
import { goneCases } from './cases/challenges/gone.ts';
import { limitCases } from './cases/challenges/limits.ts';
import { placeCases } from './cases/challenges/places.ts';
import { resendCases } from './cases/challenges/resend.ts';
import { severalCases } from './cases/challenges/several.ts';
import { stepUpCases } from './cases/challenges/step-up.ts';
import { wrongAnswerCases } from './cases/challenges/wrong-answers.ts';
import { disturbedCases } from './cases/disturbed.ts';
import { emailVerificationCases } from './cases/email-verification.ts';
import { enrolmentCases } from './cases/enrolment.ts';
import { codeCases } from './cases/first-factor/code.ts';
import { passwordCases } from './cases/first-factor/password.ts';
import { redirectCases } from './cases/first-factor/redirect.ts';
import { noShortCutCases } from './cases/no-short-cut.ts';
import { replacementCases } from './cases/replacement.ts';
import { enrolmentInSettingsCases } from './cases/settings/enrolment.ts';
import { otherSessionCases } from './cases/settings/other-sessions.ts';
import { overviewCases } from './cases/settings/overview.ts';
import { protectionCases } from './cases/settings/protection.ts';
import { recoveryCodeCases } from './cases/settings/recovery-codes.ts';
import { removalCases } from './cases/settings/removal.ts';
import { sessionNeededCases } from './cases/settings/session-needed.ts';
import { accountCases } from './cases/session/account.ts';
import { checkCases } from './cases/session/check.ts';
import { demandInCases } from './cases/session/demand-in.ts';
import { demandCases } from './cases/session/demands.ts';
import { identifierCases } from './cases/session/identifier.ts';
import { memoOfAnotherCases } from './cases/session/memo-of-another.ts';
import { memoCases } from './cases/session/memo.ts';
import { signOutCases } from './cases/session/sign-out.ts';
import { usedOnceCases } from './cases/used-once.ts';
import { whoseCases } from './cases/whose.ts';
import { wrongTimeCases } from './cases/wrong-time.ts';
import { portNames } from './ports.ts';

const written = [
  adapterCases,
  checkCases,
  asMadeCases,
  whoseCases,
  allowedCases,
  usedOnceCases,
  wrongTimeCases,
  atOnceCases,
  noShortCutCases,
  identifierCases,
  accountCases,
  memoCases,
  memoOfAnotherCases,
  signOutCases,
  demandInCases,
  demandCases,
  passwordCases,
  codeCases,
  redirectCases,
  eachFactorCases,
  placeCases,
  wrongAnswerCases,
  severalCases,
  resendCases,
  limitCases,
  goneCases,
  stepUpCases,
  freshProofCases,
  disturbedCases,
  abortedCases,
  emailVerificationCases,
  enrolmentCases,
  replacementCases,
  enrolmentInSettingsCases,
  removalCases,
  recoveryCodeCases,
  protectionCases,
  overviewCases,
  otherSessionCases,
  sessionNeededCases,
].flat();

/** Every rule of the contract that the kit knows, port by port. */
export const cases: readonly ConformanceCase[] = portNames.flatMap((port) =>
  written.filter((each) => each.port === port),
);
