/**
 * When a factor was last proven in a session. The MFA claim says so too, but by the SDK's clock and in whole seconds,
 * so that neither a moved clock nor a quick test could rely on it; and it does not tell a challenge from a set-up.
 */
export interface Proofs {
  /** `isProof` false: the factor was set up, which proves nobody who had others before. */
  readonly note: (sessionHandle: string, factorId: string, isProof: boolean) => void;
  /** Since it was completed in any way, as the SDK's claim has it, in milliseconds; infinite if it never was. */
  readonly age: (sessionHandle: string, factorId: string) => number;
  /** Since it last proved somebody, in milliseconds; infinite if it never did. */
  readonly provenAgo: (sessionHandle: string, factorId: string) => number;
  readonly clear: () => void;
}

export function createProofs(now: () => number): Proofs {
  const completedAt = new Map<string, number>();
  const provenAt = new Map<string, number>();
  const keyOf = (sessionHandle: string, factorId: string) => `${sessionHandle} ${factorId}`;
  const since = (times: ReadonlyMap<string, number>) => (sessionHandle: string, factorId: string) =>
    now() - (times.get(keyOf(sessionHandle, factorId)) ?? -Infinity);

  return {
    note: (sessionHandle, factorId, isProof) => {
      completedAt.set(keyOf(sessionHandle, factorId), now());
      if (isProof) provenAt.set(keyOf(sessionHandle, factorId), now());
    },
    age: since(completedAt),
    provenAgo: since(provenAt),
    clear: () => {
      completedAt.clear();
      provenAt.clear();
    },
  };
}
