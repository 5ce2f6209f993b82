import { maskEmail, maskPhone } from '@mfa-flow/contract';
import type { Destination } from '@mfa-flow/contract';
import type { CodeKind } from './factors/factor-ids.ts';

/** Whole addresses stay here, each behind an id that is never reused. */
export interface Places {
  readonly destinationOf: (kind: CodeKind, address: string) => Destination;
  readonly addressOf: (kind: CodeKind, id: string) => string | undefined;
  readonly forget: () => void;
}

export function createPlaces(): Places {
  const known: Record<CodeKind, string[]> = { email: [], phone: [] };
  return {
    destinationOf: (kind, address) => {
      const list = known[kind];
      if (!list.includes(address)) list.push(address);
      const id = `${kind}-${list.indexOf(address)}`;
      return kind === 'email' ? maskEmail(id, address) : maskPhone(id, address);
    },
    addressOf: (kind, id) => known[kind].find((_, index) => id === `${kind}-${index}`),
    forget: () => {
      // Emptied, not removed: an old id must never refer to a new address.
      for (const list of [known.email, known.phone]) list.fill('');
    },
  };
}
