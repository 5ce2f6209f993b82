/**
 * Races that a real server has once in some tens of times, when two calls come close together. Here they happen on demand.
 *
 * `staleRead`: after the next right answer to a challenge, the session is read as pending until somebody writes in it.
 * `unseenAuthenticator`: the next code that confirms an authenticator meets a server that has not seen it start.
 * `overtakenAuthenticator`: the next key of an authenticator never works, since one started at the same moment counts.
 * `unseenRecoveryCodes`: the next recovery codes are created although some were created at the same moment; those never work.
 */
export const chanceNames = [
  'staleRead',
  'unseenAuthenticator',
  'overtakenAuthenticator',
  'unseenRecoveryCodes',
] as const;

export type Chance = (typeof chanceNames)[number];

export interface Chances {
  /** Happens once, at the next opportunity. */
  readonly next: (chance: Chance) => void;
  /** Whether it happens now. */
  readonly take: (chance: Chance) => boolean;
}

export function createChances(): Chances {
  const waiting = new Set<Chance>();
  return {
    next: (chance) => {
      waiting.add(chance);
    },
    take: (chance) => waiting.delete(chance),
  };
}
