import type { Call } from './call.ts';

/** Two-step verification as a switch of the account. Absent where the backend decides by policy. */
export interface ProtectionPort {
  readonly set: Call<{ readonly on: boolean }, undefined>;
}
