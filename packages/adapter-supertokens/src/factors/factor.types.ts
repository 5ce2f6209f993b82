import type {
  CallOptions,
  Challenge,
  CodeFormat,
  Enrolment,
  EnrolmentRequest,
  Result,
  SentChallenge,
  SentEnrolment,
  Verified,
} from '@mfa-flow/contract';
import type { KnownFactor } from './factor-ids.ts';

/** How one or two kinds of factor are used and set up. */
export interface FactorCalls {
  readonly factorIds: readonly KnownFactor['id'][];
  readonly code: CodeFormat;
  readonly start: (
    factorId: string,
    destinationId: string | undefined,
    options: CallOptions,
  ) => Promise<Result<Challenge>>;
  readonly resend?: (challenge: SentChallenge, options: CallOptions) => Promise<Result<SentChallenge>>;
  readonly verify: (challenge: Challenge, code: string, options: CallOptions) => Promise<Result<Verified>>;
  readonly begin: (request: EnrolmentRequest, options: CallOptions) => Promise<Result<Enrolment>>;
  readonly resendEnrolment?: (
    enrolment: SentEnrolment,
    options: CallOptions,
  ) => Promise<Result<SentEnrolment>>;
  readonly confirm: (enrolment: Enrolment, code: string, options: CallOptions) => Promise<Result<unknown>>;
  readonly cancel: (enrolment: Enrolment, options: CallOptions) => Promise<Result<undefined>>;
}
