/**
 * When a factor was last proven in a session. The MFA claim says so too, but by the SDK's clock and in whole seconds,
 * so that neither a moved clock nor a quick test could rely on it.
 */
export interface Proofs {
  readonly note: (sessionHandle: string, factorId: string) => void;
  /** In milliseconds; infinite if it never was. */
  readonly age: (sessionHandle: string, factorId: string) => number;
  readonly clear: () => void;
}

export function createProofs(now: () => number): Proofs {
  const provenAt = new Map<string, number>();
  const keyOf = (sessionHandle: string, factorId: string) => `${sessionHandle} ${factorId}`;

  return {
    note: (sessionHandle, factorId) => {
      provenAt.set(keyOf(sessionHandle, factorId), now());
    },
    age: (sessionHandle, factorId) => now() - (provenAt.get(keyOf(sessionHandle, factorId)) ?? -Infinity),
    clear: () => provenAt.clear(),
  };
}
