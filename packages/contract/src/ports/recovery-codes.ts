import type { Call } from './call.ts';

export interface RecoveryCodesPort {
  /** Makes the first set. `conflict` when there is one. */
  readonly create: Call<object, { readonly codes: readonly string[] }>;
  /** Makes a new set; the old one stops working. */
  readonly regenerate: Call<object, { readonly codes: readonly string[] }>;
  /** Shows the codes that are left, where the backend keeps them readable. */
  readonly reveal?: Call<object, { readonly codes: readonly string[] }>;
  /** How many are left, where the backend tells without showing them. */
  readonly remaining?: Call<object, { readonly count: number }>;
}
