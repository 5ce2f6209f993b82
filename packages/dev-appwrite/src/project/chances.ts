/**
 * What a true server does once in some tens of times, when two things come close together. Here it happens on demand.
 *
 * `staleRead`: after the next right answer to a challenge, the session is read as pending until somebody writes in it.
 * `unseenAuthenticator`: the next code that confirms an authenticator meets a server that has not seen it begin.
 * `overtakenAuthenticator`: the next key of an authenticator is dead from the start, since one begun at the same moment counts.
 * `unseenRecoveryCodes`: the next recovery codes are made although there are some, begun at the same moment; those are dead.
 */
export const chanceNames = [
  'staleRead',
  'unseenAuthenticator',
  'overtakenAuthenticator',
  'unseenRecoveryCodes',
] as const;

export type Chance = (typeof chanceNames)[number];

export interface Chances {
  /** Happens at the next occasion, once. */
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
