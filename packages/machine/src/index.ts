export { readEmail } from './address/read-email.ts';
export { readPhone } from './address/read-phone.ts';
export type { AddressProblem } from './address/address-problem.ts';
export type { AuthenticatorKey } from './authenticator-key/authenticator-key.ts';
export * as enrolmentSelectors from './enrolment/enrolment.selectors.ts';
export type { EnrolmentPhase } from './enrolment/enrolment.selectors.ts';
export type { EnrolmentActor, EnrolmentSnapshot } from './enrolment/enrolment.types.ts';
export type { EnrolmentEvent } from './enrolment/enrolment.types.ts';
export type { Attestation, AttestedCall } from './shared/attestation.ts';
export type { Ceremony } from './challenge/ceremony.types.ts';
export { challengeMachine } from './challenge/challenge.machine.ts';
export * as challengeSelectors from './challenge/challenge.selectors.ts';
export type { ChallengePhase } from './challenge/challenge.selectors.ts';
export type { ChallengeActor, ChallengeSnapshot } from './challenge/challenge.types.ts';
export type { ChallengeEvent } from './challenge/challenge.types.ts';
export type { CodeProblem, ReadCode } from './code/code-problem.ts';
export { readCode } from './code/read-code.ts';
export * as emailVerificationSelectors from './email-verification/email-verification.selectors.ts';
export type { EmailVerificationPhase } from './email-verification/email-verification.selectors.ts';
export type {
  EmailVerificationActor,
  EmailVerificationSnapshot,
} from './email-verification/email-verification.types.ts';
export type { EmailVerificationEvent } from './email-verification/email-verification.types.ts';
export { firstFactorMachine } from './first-factor/first-factor.machine.ts';
export * as firstFactorSelectors from './first-factor/first-factor.selectors.ts';
export type { FirstFactorPhase } from './first-factor/first-factor.selectors.ts';
export type { FirstFactorActor, FirstFactorSnapshot } from './first-factor/first-factor.types.ts';
export type { FirstFactorEvent, FirstFactorProblem } from './first-factor/first-factor.types.ts';
export type { FactorStates, FactorState } from './factor-states/factor-states.ts';
export { memoryStorage } from './persisted-state/persisted-state.ts';
export type { StateStorage } from './persisted-state/persisted-state.ts';
export { createMfaFlow } from './mfa-flow/create-mfa-flow.ts';
export { mfaFlowMachine } from './mfa-flow/mfa-flow.machine.ts';
export { screens } from './mfa-flow/mfa-flow.screens.ts';
export type { MfaFlowState, ScreenName } from './mfa-flow/mfa-flow.screens.ts';
export * as mfaFlowSelectors from './mfa-flow/mfa-flow.selectors.ts';
export type { MfaFlowActor, MfaFlowSnapshot } from './mfa-flow/mfa-flow.types.ts';
export type {
  DeniedReason,
  MfaFlowEmitted,
  MfaFlowEvent,
  MfaFlowInput,
  MfaFlowOutput,
  Notice,
  Returned,
} from './mfa-flow/mfa-flow.types.ts';
export * as returningSelectors from './returning/returning.selectors.ts';
export type { ReturningActor, ReturningSnapshot } from './returning/returning.types.ts';
export type { ReturningEvent } from './returning/returning.types.ts';
export type { FlowFailure, FlowFailureCode } from './shared/flow-failure.ts';
export { callHost, readHost } from './shared/host-code.ts';
export { loadSteps as prefetchSteps } from './steps/load-steps.ts';
export { redact, Redacted } from './shared/redacted.ts';
export { now as steadyNow } from './shared/steady-clock.ts';
export type { Limit } from './shared/wait.ts';

// Settings and fresh proof. Each is a machine of its own; none comes with a sign-in.
export { createAccountReader } from './account/read-account.ts';
export { createDemandReader } from './step-up/create-demand-reader.ts';
export { createStepUp } from './step-up/create-step-up.ts';
export type { StepUpOptions } from './step-up/create-step-up.ts';
export * as stepUpSelectors from './step-up/step-up.selectors.ts';
export type { StepUpScreen } from './step-up/step-up.selectors.ts';
export type { StepUpActor, StepUpEvent, StepUpOutput, StepUpSnapshot } from './step-up/step-up.types.ts';
export { asksForName } from './add-factor/asks-for-name.ts';
export { createAddFactor } from './add-factor/create-add-factor.ts';
export type { AddFactorOptions } from './add-factor/create-add-factor.ts';
export * as addFactorSelectors from './add-factor/add-factor.selectors.ts';
export type { AddFactorPhase } from './add-factor/add-factor.selectors.ts';
export type {
  AddFactorActor,
  AddFactorEvent,
  AddFactorOutput,
  AddFactorSnapshot,
} from './add-factor/add-factor.types.ts';
export { canDo, createTask } from './task/create-task.ts';
export type { TaskOptions } from './task/create-task.ts';
export * as taskSelectors from './task/task.selectors.ts';
export type { TaskPhase } from './task/task.selectors.ts';
export type { Task, TaskActor, TaskEvent, TaskOutput, TaskSnapshot } from './task/task.types.ts';
export { createGuidedSetUp } from './guided-set-up/create-guided-set-up.ts';
export type { GuidedSetUpOptions } from './guided-set-up/create-guided-set-up.ts';
export * as guidedSetUpSelectors from './guided-set-up/guided-set-up.selectors.ts';
export type { GuidedSetUpPhase, GuidedSetUpProgress } from './guided-set-up/guided-set-up.selectors.ts';
export type {
  GuidedSetUpActor,
  GuidedSetUpEmitted,
  GuidedSetUpEvent,
  GuidedSetUpOutput,
  GuidedSetUpSnapshot,
} from './guided-set-up/guided-set-up.types.ts';
export * as saveCodesSelectors from './save-codes/save-codes.selectors.ts';
export type {
  SaveCodesActor,
  SaveCodesEvent,
  SaveCodesOutput,
  SaveCodesSnapshot,
} from './save-codes/save-codes.types.ts';
