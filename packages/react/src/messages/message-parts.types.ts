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

/** What the words of a failure may mention, each only where it is known. */
export interface FailureFacts {
  /** The masked place of a message, as part of a sentence: "the number ending 123". */
  readonly place?: string;
  /** How long to wait, in words: "about 15 minutes". */
  readonly wait?: string;
  readonly identifierKind?: IdentifierKind;
}

export type FailureMessages = string | ((facts: FailureFacts) => string);

/** Words for some failures, where they happened in one place. */
export type SpecialFailureMessages = { readonly [Code in ShownFailureCode]?: FailureMessages };

export interface Service {
  /** The name people know, if the host gave one. */
  readonly service?: string | undefined;
}
