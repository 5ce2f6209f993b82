import type { Call } from './call.ts';

export interface RecoveryCodesPort {
  /** Creates the first set. `conflict` if there is one. */
  readonly create: Call<object, { readonly codes: readonly string[] }>;
  /** Creates a new set; the old one stops working. */
  readonly regenerate: Call<object, { readonly codes: readonly string[] }>;
  /** Returns the codes that are left, if the backend keeps them readable. */
  readonly reveal?: Call<object, { readonly codes: readonly string[] }>;
  /** How many are left, if the backend says so without showing them. */
  readonly remaining?: Call<object, { readonly count: number }>;
}
