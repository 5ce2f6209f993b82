import type { Call } from './call.ts';
import type { WithPassword } from './with-password.ts';

export interface RecoveryCodeSet {
  /** As they are to be written down. Shown once. */
  readonly codes: readonly string[];
}

/** Whatever a backend has of these; a method that is absent is not offered. */
export interface RecoveryCodesPort {
  /** Makes the first set. `conflict` when there is one. Absent where codes come with a factor only (`enrolment.confirm`). */
  readonly create?: Call<WithPassword, RecoveryCodeSet>;
  /** Makes a new set; the old one stops working. */
  readonly regenerate?: Call<WithPassword, RecoveryCodeSet>;
  /** Shows the codes that are left, where the backend keeps them readable. */
  readonly reveal?: Call<WithPassword, RecoveryCodeSet>;
  /** How many are left, where the backend tells without showing them. */
  readonly remaining?: Call<object, { readonly count: number }>;
}
