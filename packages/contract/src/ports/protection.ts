import type { Call } from './call.ts';
import type { WithPassword } from './with-password.ts';

/** Two-step verification as a setting of the account. Absent if the backend decides by policy. */
export interface ProtectionPort {
  /** Setting it to what it is already is a success. */
  readonly set: Call<WithPassword & { readonly on: boolean }, undefined>;
}
