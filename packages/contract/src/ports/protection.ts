import type { Call } from './call.ts';

/** Two-step verification as a setting of the account. Absent if the backend decides by policy. */
export interface ProtectionPort {
  readonly set: Call<{ readonly on: boolean }, undefined>;
}
