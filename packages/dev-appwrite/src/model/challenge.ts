/** A challenge under way. Gone once it succeeded; nothing else removes it. */
export interface Challenge {
  readonly id: string;
  readonly userId: string;
  /** As the client spelt it: the whitelist ignores case, what comes after does not. */
  readonly factor: string;
  readonly code: string;
  readonly createdAtMs: number;
  /** Told to the client and not enforced. */
  readonly expireAtMs: number;
}
