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
import { waitCases } from './cases/challenges/waits.ts';
import { wrongAnswerCases } from './cases/challenges/wrong-answers.ts';
import { disturbedCallCases, givenUpCases } from './cases/disturbed-calls.ts';
import { disturbedCases } from './cases/disturbed.ts';
import { emailVerificationCases } from './cases/email-verification.ts';
import { enrolmentCases } from './cases/enrolment.ts';
import { codeCases } from './cases/first-factor/code.ts';
import { passwordCases } from './cases/first-factor/password.ts';
import { firstFactorWaitCases } from './cases/first-factor/waits.ts';
import { redirectCases } from './cases/first-factor/redirect.ts';
import { noShortCutCases } from './cases/no-short-cut.ts';
import { rememberedDeviceCases } from './cases/remembered-devices.ts';
import { replacementCases } from './cases/replacement.ts';
import { enrolmentInSettingsCases } from './cases/settings/enrolment.ts';
import { otherSessionCases } from './cases/settings/other-sessions.ts';
import { overviewCases } from './cases/settings/overview.ts';
import { protectionCases } from './cases/settings/protection.ts';
import { recoveryCodeCases } from './cases/settings/recovery-codes.ts';
import { removalCases } from './cases/settings/removal.ts';
import { writeCases } from './cases/settings/writes.ts';
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

/** By the file that they are written in. */
const written: readonly ConformanceCase[] = Object.entries({
  'cases/adapter.ts': adapterCases,
  'cases/session/check.ts': checkCases,
  'cases/session/account.ts': accountCases,
  'cases/session/memo.ts': memoCases,
  'cases/session/sign-out.ts': signOutCases,
  'cases/session/demand-in.ts': demandInCases,
  'cases/first-factor/password.ts': passwordCases,
  'cases/first-factor/code.ts': codeCases,
  'cases/first-factor/redirect.ts': redirectCases,
  'cases/first-factor/waits.ts': firstFactorWaitCases,
  'cases/challenges/each-factor.ts': eachFactorCases,
  'cases/challenges/places.ts': placeCases,
  'cases/challenges/wrong-answers.ts': wrongAnswerCases,
  'cases/challenges/several.ts': severalCases,
  'cases/challenges/resend.ts': resendCases,
  'cases/challenges/limits.ts': limitCases,
  'cases/challenges/waits.ts': waitCases,
  'cases/challenges/gone.ts': goneCases,
  'cases/challenges/step-up.ts': stepUpCases,
  'cases/disturbed.ts': disturbedCases,
  'cases/disturbed-calls.ts': [...disturbedCallCases, ...givenUpCases],
  'cases/aborted.ts': abortedCases,
  'cases/email-verification.ts': emailVerificationCases,
  'cases/enrolment.ts': enrolmentCases,
  'cases/replacement.ts': replacementCases,
  'cases/settings/enrolment.ts': enrolmentInSettingsCases,
  'cases/settings/removal.ts': removalCases,
  'cases/settings/recovery-codes.ts': recoveryCodeCases,
  'cases/settings/protection.ts': protectionCases,
  'cases/settings/overview.ts': overviewCases,
  'cases/settings/other-sessions.ts': otherSessionCases,
  'cases/settings/writes.ts': writeCases,
  'cases/remembered-devices.ts': rememberedDeviceCases,
  'cases/settings/session-needed.ts': sessionNeededCases,
  'cases/as-made.ts': asMadeCases,
  'cases/whose.ts': whoseCases,
  'cases/allowed.ts': allowedCases,
  'cases/used-once.ts': usedOnceCases,
  'cases/wrong-time.ts': wrongTimeCases,
  'cases/at-once.ts': atOnceCases,
  'cases/no-short-cut.ts': noShortCutCases,
  'cases/session/identifier.ts': identifierCases,
  'cases/session/memo-of-another.ts': memoOfAnotherCases,
  'cases/session/demands.ts': demandCases,
  'cases/challenges/fresh-proof.ts': freshProofCases,
}).flatMap(([file, ofFile]) => ofFile.map((each) => ({ ...each, file })));

/** Every rule of the contract that the kit knows, port by port. */
export const cases: readonly ConformanceCase[] = portNames.flatMap((port) =>
  written.filter((each) => each.port === port),
);
