import type { MethodName, StoredFactorKind } from '@mfa-flow/adapter-memory';
import type { FaultName } from '../scenario/faults.ts';

/** A call of the flow. */
export interface CallEntry {
  readonly did: 'call';
  readonly at: number;
  readonly method: MethodName;
  readonly fault?: FaultName;
  /**
   * What the call was made with, as the backend puts it that wants to do it again: without a password, a code, a key, a
   * token or an address that somebody typed.
   */
  readonly given?: unknown;
}

/** A call of the app around the kit, to a server of its own that may ask for fresh proof first. */
export interface HostCallEntry {
  readonly did: 'hostCall';
  readonly at: number;
  readonly workspace: string;
  readonly answer: 'deleted' | 'refused';
}

/** Something that happened at the server without the flow. */
export type Command =
  | { readonly did: 'hostSignIn' }
  | { readonly did: 'endSession' }
  | { readonly did: 'finishElsewhere' }
  /** In another tab of the same browser, and every step is taken there. */
  | { readonly did: 'someoneElseSignsIn' }
  | { readonly did: 'removeFactor'; readonly kind: StoredFactorKind };

/** The same, where the backend is in the page, and what is around it with it. */
export type PageCommand =
  | Command
  | { readonly did: 'openLinkElsewhere' }
  /** The page of a provider sends somebody back. `departure` counts from the first; without `as` they declined. */
  | { readonly did: 'leaveProvider'; readonly departure: number; readonly as?: string };

/** One thing that happened at the server, `at` epoch ms. A replay in order restores the server. */
export type Entry = CallEntry | HostCallEntry | (PageCommand & { readonly at: number });
