import { fieldOf, textsIn } from './field-of.ts';
import { factorIdOf } from '../factors/factor-ids.ts';
import type { Read } from './run.ts';

/** What the server says about the second steps of this session. */
export interface MfaInfo {
  /** What is missing now: the allowed factors of the first unsatisfied group. */
  readonly next: readonly string[];
  readonly ready: ReadonlySet<string>;
  readonly allowedToSetUp: ReadonlySet<string>;
  /** Where codes can go, unmasked; the preferred place first. */
  readonly addresses: Readonly<Record<'email' | 'phone', readonly string[]>>;
  /** The identifiers of this account, unmasked, by way to sign in; that of this session first. Absent: unknown. */
  readonly identifiers: Readonly<Partial<Record<SignInFactor, readonly string[]>>>;
}

/** The ways to sign in with a typed identifier. */
export type SignInFactor = 'emailpassword' | 'otp-email' | 'otp-phone';

/** Any part of the wrong type invalidates the whole answer: an empty `next` would let users in. */
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
        identifiers: identifiersIn(answer, ready),
      }
    : undefined;
};

/** For factors that are not set up, the server lists possible addresses, which can't sign in. */
function identifiersIn(answer: unknown, ready: readonly string[]): MfaInfo['identifiers'] {
  const [emails, phones] = [fieldOf(answer, 'emails'), fieldOf(answer, 'phoneNumbers')];
  const lists = {
    emailpassword: textsIn(fieldOf(emails, 'emailpassword')),
    'otp-email': textsIn(fieldOf(emails, 'otp-email')),
    'otp-phone': addressesIn(phones, ['otp-phone', 'otp-sms']),
  };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([id, list]) => (list ? [[id, ready.includes(id) ? list : []]] : [])),
  );
}

function addressesIn(byFactor: unknown, ids: readonly string[]): readonly string[] | undefined {
  if (typeof byFactor !== 'object' || byFactor === null) return undefined;
  const list = ids.map((id) => fieldOf(byFactor, id)).find((each) => each !== undefined) ?? [];
  return textsIn(list);
}
