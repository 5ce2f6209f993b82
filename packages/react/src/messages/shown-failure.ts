import type { Failure, RawFailure } from '@mfa-flow/contract';

/** A failure as users see it: what the backend answered, or no answer in time. */
export type ShownFailure = Failure | { readonly code: 'timeout'; readonly raw?: RawFailure };

export type ShownFailureCode = ShownFailure['code'];

const codesOfTheField: readonly ShownFailureCode[] = [
  'wrong_code',
  'expired_code',
  'wrong_or_expired',
  'wrong_credentials',
  'input_refused',
];

/** The password that a backend asked for before a change is not right. */
export const isWrongPassword = (failure: ShownFailure | undefined): boolean =>
  failure?.code === 'input_refused' && failure.field === 'password';

/** Whether the input is at fault, so that the field is marked and takes the focus. */
export const isFieldFailure = (failure: ShownFailure): boolean => codesOfTheField.includes(failure.code);
