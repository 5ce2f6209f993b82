import type { MethodName, WayKind } from '@mfa-flow/adapter-memory';
import type { FaultName } from '../scenario/faults.ts';

/**
 * What an answer was, without the answer: the right one can be worked out again from the seed.
 * `message` and `recoveryCode` count from the first; `wrong` is anything else.
 */
export type AnswerGiven =
  | { readonly is: 'authenticator' }
  | { readonly is: 'message'; readonly index: number }
  | { readonly is: 'recoveryCode'; readonly index: number }
  | { readonly is: 'wrong' };

/** What a call was made with, without a password, a code or an address. `challenge` counts from the first. */
export type Given =
  | { readonly person: string; readonly isRight: boolean }
  | { readonly factorId: string }
  | { readonly challenge: number; readonly answer?: AnswerGiven };

/** A call of the flow. */
export interface CallEntry {
  readonly did: 'call';
  readonly at: number;
  readonly method: MethodName;
  readonly fault?: FaultName;
  readonly given?: Given;
}

/** Something that happened at the server behind the flow's back. */
export type Deed =
  | { readonly did: 'hostSignIn' }
  | { readonly did: 'endSession' }
  | { readonly did: 'finishElsewhere' }
  | { readonly did: 'removeWay'; readonly kind: WayKind };

/** One thing that happened at the server, `at` epoch ms. Done again in their order, they make the same server. */
export type Entry = CallEntry | (Deed & { readonly at: number });
