import { maskIdentifier, succeeded } from '@mfa-flow/contract';
import type { Destination, Result, SignedIn } from '@mfa-flow/contract';
import type { Session } from '../client/read.ts';
import { toFirstFactor } from '../first-factor.ts';
import { toMemo } from '../memo.ts';
import type { Memory } from '../memory.ts';

/** How the user signed in, as far as known. */
interface With {
  readonly typed?: string;
  readonly places?: readonly Destination[];
  /** The factor that the session counts it as, if the server does not say. */
  readonly as?: 'email' | 'phone';
}

/** Remembered twice: here for this page, and in the memo for the next one. */
export function signedIn(
  memory: Memory,
  session: Result<Session>,
  { typed, places = [], as }: With,
): Result<SignedIn> {
  if (!session.ok) {
    // There may be a session of someone else, or this sign-in may have created one and its answer was lost.
    memory.doubt();
    return session;
  }
  const { userId, factors } = session.value;
  const owner = userId && { id: userId, ...(typed && { identifier: maskIdentifier(typed) }) };
  const first = toFirstFactor(as ? [...factors, as] : factors, places, owner || undefined);
  memory.signedIn(first, typed);
  const memo = toMemo(first);
  return succeeded(memo === undefined ? {} : { memo });
}
