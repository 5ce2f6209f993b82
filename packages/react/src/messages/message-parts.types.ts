import type { ShownFailureCode } from './shown-failure.ts';

export type IdentifierKind = 'email' | 'username' | 'emailOrUsername';

/** Why a typed address was not sent to the backend. */
export type AddressProblem =
  | 'empty'
  | 'notAnAddress'
  | 'severalAddresses'
  | 'tooShort'
  | 'tooLong'
  | 'noCountry'
  | 'trunkZero'
  | 'extension';

/** What the message of a failure may mention, each only if known. */
export interface FailureFacts {
  /** The masked destination, as part of a sentence: "the number ending 123". */
  readonly place?: string;
  /** How long to wait, in words: "about 15 minutes". */
  readonly wait?: string;
  readonly identifierKind?: IdentifierKind;
}

export type FailureMessages = string | ((facts: FailureFacts) => string);

/** Messages for some failures, in one situation. */
export type SpecialFailureMessages = { readonly [Code in ShownFailureCode]?: FailureMessages };

export interface Service {
  /** The name of the service, if the host gave one. */
  readonly service?: string | undefined;
}
