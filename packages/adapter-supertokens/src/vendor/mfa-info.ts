import { fieldOf, textsIn } from './field-of.ts';
import { factorIdOf } from '../ways/factor-ids.ts';
import type { Read } from './run.ts';

/** What the server says of the second steps of this session. */
export interface MfaInfo {
  /** What is missing now: the first unsatisfied group, and of it what the person may do. */
  readonly next: readonly string[];
  readonly ready: ReadonlySet<string>;
  readonly allowedToSetUp: ReadonlySet<string>;
  /** Where codes can go, unmasked; the preferred place first. */
  readonly addresses: Readonly<Record<'email' | 'phone', readonly string[]>>;
}

/** Any part of the wrong type makes the whole answer none: an empty `next` lets people in. */
export const readMfaInfo: Read<MfaInfo> = (answer) => {
  const factors = fieldOf(answer, 'factors');
  const [next, ready, allowed] = ['next', 'alreadySetup', 'allowedToSetup'].map((name) =>
    textsIn(fieldOf(factors, name))?.map(factorIdOf),
  );
  const email = addressesIn(fieldOf(answer, 'emails'), ['otp-email']);
  const phone = addressesIn(fieldOf(answer, 'phoneNumbers'), ['otp-phone', 'otp-sms']);
  return next && ready && allowed && email && phone
    ? {
        next: [...new Set(next)],
        ready: new Set(ready),
        allowedToSetUp: new Set(allowed),
        addresses: { email, phone },
      }
    : undefined;
};

function addressesIn(byFactor: unknown, ids: readonly string[]): readonly string[] | undefined {
  if (typeof byFactor !== 'object' || byFactor === null) return undefined;
  const list = ids.map((id) => fieldOf(byFactor, id)).find((each) => each !== undefined) ?? [];
  return textsIn(list);
}
