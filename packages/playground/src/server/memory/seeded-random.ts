import type { Random } from '@mfa-flow/adapter-memory';

export const newSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The same bytes for the same seed (mulberry32): good enough for a demo, and for nothing else. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const byte = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, byte);
}
