export type { MfaAdapter } from './adapter.ts';
export { isAddressLike, plainAddress } from './address-like.ts';
export { toHandle } from './challenge.ts';
export type { Answer, Challenge, Handle, SentChallenge, UnsentChallenge, Verified } from './challenge.ts';
export type { Account, Check, Memo, RefusedReason, RememberDevice } from './check.ts';
export { maskEmail, maskPhone } from './destination.ts';
export type { Destination } from './destination.ts';
export type { CodeFormat, Delivery, Factor, FactorKind, KnownFactorKind } from './factor.ts';
export type { Failure, FailureCode, FailureData, InputField, RawFailure } from './failure.ts';
export { maskIdentifier } from './identifier.ts';
export type { MaskedIdentifier } from './identifier.ts';
export type { MethodName } from './method-name.ts';
export type {
  AccountFactor,
  AccountPort,
  AddableFactor,
  Overview,
  RememberedDevice,
} from './ports/account.ts';
export type { Call, CallOptions } from './ports/call.ts';
export type { ChallengesPort } from './ports/challenges.ts';
export type { EmailVerificationPort } from './ports/email-verification.ts';
export type {
  Confirmed,
  Enrolment,
  EnrolmentAddress,
  EnrolmentPort,
  EnrolmentRequest,
  SentEnrolment,
} from './ports/enrolment.ts';
export type {
  CodeMethod,
  Departure,
  FirstFactorPort,
  PasswordMethod,
  RedirectMethod,
  ReturnParameters,
  SignedIn,
} from './ports/first-factor.ts';
export { parseUrl } from './parse-url.ts';
export type { ProtectionPort } from './ports/protection.ts';
export type { RecoveryCodeSet, RecoveryCodesPort } from './ports/recovery-codes.ts';
export type { Demand, SessionPort } from './ports/session.ts';
export type { WithAttestation } from './ports/with-attestation.ts';
export type { WithPassword } from './ports/with-password.ts';
export { failed, succeeded } from './result.ts';
export { returnUrl } from './return-url.ts';
export type { ReturnUrlOptions } from './return-url.ts';
export type { Result } from './result.ts';
export { countingFactors, furtherFactors, protectionOf, removalOf } from './protection-of.ts';
export type { ProtectionState } from './protection-of.ts';
