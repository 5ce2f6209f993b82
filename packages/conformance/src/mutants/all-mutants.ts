import { accountMutants } from './account.ts';
import { brokenAnswerMutants } from './broken-answers.ts';
import { allowedMutants } from './allowed.ts';
import { asMadeMutants } from './as-made.ts';
import { asSentMutants } from './as-sent.ts';
import { challengeAnswerMutants } from './challenge-answers.ts';
import { challengeFlowMutants } from './challenge-flow.ts';
import { challengeStartMutants } from './challenge-starts.ts';
import { codeMutants } from './code.ts';
import { demandInMutants } from './demand-in.ts';
import { disguiseMutants } from './disguises.ts';
import { emailVerificationMutants } from './email-verification.ts';
import { enrolmentMutants } from './enrolment.ts';
import { freshProofMutants } from './fresh-proof.ts';
import { memoOfAnotherMutants } from './memo-of-another.ts';
import { memoMutants } from './memo.ts';
import type { Mutant } from './mutant.ts';
import { newestOnlyMutants, numberMutants } from './numbers.ts';
import { noShortCutMutants } from './no-short-cut.ts';
import { outageMutants } from './outages.ts';
import { passwordMutants } from './password.ts';
import { redirectMutants } from './redirect.ts';
import { enrolmentInSettingsMutants } from './enrolment-in-settings.ts';
import { protectionMutants } from './protection.ts';
import { recoveryCodeMutants } from './recovery-codes.ts';
import { settingsMutants } from './settings.ts';
import { rememberedDeviceMutants } from './remembered-devices.ts';
import { sessionMutants } from './session.ts';
import { signOutMutants } from './sign-out.ts';
import { traitMutants } from './traits.ts';
import { writeMutants } from './writes.ts';
import { usedOnceMutants } from './used-once.ts';
import { whoseMutants } from './whose.ts';
import { wrongTimeMutants } from './wrong-time.ts';

/** Adapters that are broken in one way each. Together they prove that every case can fail. */
export const mutants: readonly Mutant[] = [
  ...sessionMutants,
  ...accountMutants,
  ...memoMutants,
  ...signOutMutants,
  ...demandInMutants,
  ...passwordMutants,
  ...codeMutants,
  ...redirectMutants,
  ...challengeStartMutants,
  ...challengeAnswerMutants,
  ...challengeFlowMutants,
  ...outageMutants,
  ...enrolmentMutants,
  ...emailVerificationMutants,
  ...enrolmentInSettingsMutants,
  ...recoveryCodeMutants,
  ...protectionMutants,
  ...settingsMutants,
  ...traitMutants,
  ...rememberedDeviceMutants,
  ...disguiseMutants,
  ...writeMutants,
  ...numberMutants,
  ...newestOnlyMutants,
  ...brokenAnswerMutants,
  ...freshProofMutants,
  ...usedOnceMutants,
  ...asMadeMutants,
  ...whoseMutants,
  ...memoOfAnotherMutants,
  ...allowedMutants,
  ...asSentMutants,
  ...wrongTimeMutants,
  ...noShortCutMutants,
];
