/** A started challenge. Removed once it succeeded, and by nothing else. */
export interface Challenge {
  readonly id: string;
  readonly userId: string;
  /** As the client spelt it: the whitelist ignores case, later comparisons do not. */
  readonly factor: string;
  readonly code: string;
  readonly createdAtMs: number;
  /** Sent to the client and not enforced. */
  readonly expireAtMs: number;
}
