import type { Memo, MfaAdapter } from '@mfa-flow/contract';
import { readState } from '../door/departure.ts';
import { readId } from '../door/factor.ts';
import { boolean, list, number, object, oneOf, wholeNumber } from '../door/read.ts';
import { readMemo } from '../door/signed-in.ts';
import { callStore, readStore } from '../shared/host-code.ts';
import { boundedUntil, type Limit } from '../shared/wait.ts';
import { emptyEntry, type Ledger, type LedgerEntry } from './ledger.ts';

/**
 * Keeps a short text across a reload, for one tab and one sign-in; cleared at sign-out. Holds waits, counts and what
 * the adapter asked to be told again. Never a secret. A store that fails is the same as an empty one.
 */
export interface NotesStore {
  read(): string | undefined;
  write(text: string): void;
  clear(): void;
}

/** Forgets at the end of the page. */
export function memoryNotes(): NotesStore {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (text) => {
      kept = text;
    },
    clear: () => {
      kept = undefined;
    },
  };
}

export interface Notes {
  readonly memo?: Memo;
  readonly ledger: Ledger;
  /** What the return from a provider carries that this tab left for. */
  readonly expectedState?: string;
  /** A wait on the first factor, before any way is known. */
  readonly signInLimit?: Limit;
}

const count = wholeNumber(0, 1_000);
const limit = object({
  cause: oneOf('locked', 'rate_limited', 'too_many_sends'),
  until: number,
  givenMs: number,
  isKnown: boolean,
});
const entry = object(
  { id: readId, sends: count, wrongCodes: count },
  { resendAt: number, resendInMs: number, limit },
);
const readStored = object(
  { version: oneOf(2), ledger: list(entry) },
  { scope: readId, memo: readMemo, signInLimit: limit, expectedState: readState },
);

const none: Notes = { ledger: new Map() };

/** Who keeps notes, and of which backend: those of another are not read (SEC-41). */
interface Keeper {
  readonly notes: NotesStore;
  readonly adapter: Pick<MfaAdapter, 'scope'>;
  readonly now: () => number;
}

/** A person can edit what is stored, and set the clock: whatever does not fit is dropped, and no wait is longer than given. */
export function readNotes({ notes: store, adapter, now }: Keeper): Notes {
  try {
    const text = readStore(() => store.read());
    if (text === undefined) return none;
    const { version: _version, scope, ledger, signInLimit, ...kept } = readStored(JSON.parse(text));
    if (scope !== adapter.scope) return none;
    const at = now();
    return {
      ...kept,
      ...(signInLimit && { signInLimit: boundedLimit(signInLimit, at) }),
      ledger: new Map(ledger.map(({ id, ...known }) => [id, { ...emptyEntry, ...boundedEntry(known, at) }])),
    };
  } catch {
    return none;
  }
}

const boundedLimit = (limit: Limit, now: number): Limit => ({
  ...limit,
  until: boundedUntil(limit.until, limit.givenMs, now),
});

type Stored = Pick<LedgerEntry, 'sends' | 'wrongCodes' | 'resendAt' | 'resendInMs' | 'limit'>;

const boundedEntry = ({ resendAt, resendInMs = 0, limit, ...counts }: Stored, now: number): Stored => ({
  ...counts,
  ...(resendAt !== undefined && { resendAt: boundedUntil(resendAt, resendInMs, now), resendInMs }),
  ...(limit && { limit: boundedLimit(limit, now) }),
});

export function writeNotes(
  { notes: store, adapter }: Pick<Keeper, 'notes' | 'adapter'>,
  { memo, signInLimit, expectedState, ledger }: Notes,
): void {
  const entries = [...ledger].map(([id, { sends, resendAt, resendInMs, limit: wait, wrongCodes }]) => ({
    id,
    sends,
    resendAt,
    resendInMs,
    limit: wait,
    wrongCodes,
  }));
  callStore(() =>
    store.write(
      JSON.stringify({ version: 2, scope: adapter.scope, memo, signInLimit, expectedState, ledger: entries }),
    ),
  );
}

export const clearNotes = (store: NotesStore): void => callStore(() => store.clear());
