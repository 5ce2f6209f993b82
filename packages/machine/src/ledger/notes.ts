import type { Memo } from '@mfa-flow/contract';
import { readState } from '../door/departure.ts';
import { readId } from '../door/factor.ts';
import { boolean, list, number, object, oneOf, wholeNumber } from '../door/read.ts';
import { readMemo } from '../door/signed-in.ts';
import type { Limit } from '../shared/wait.ts';
import { emptyEntry, type Ledger } from './ledger.ts';

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
  isKnown: boolean,
});
const entry = object({ id: readId, sends: count, wrongCodes: count }, { resendAt: number, limit });
const readStored = object(
  { version: oneOf(1), ledger: list(entry) },
  { memo: readMemo, signInLimit: limit, expectedState: readState },
);

const none: Notes = { ledger: new Map() };

/** A person can edit what is stored, so whatever does not fit is dropped. */
export function readNotes(store: NotesStore): Notes {
  try {
    const text = store.read();
    if (text === undefined) return none;
    const { version: _version, ledger, ...kept } = readStored(JSON.parse(text));
    return {
      ...kept,
      ledger: new Map(ledger.map(({ id, ...known }) => [id, { ...emptyEntry, ...known }])),
    };
  } catch {
    return none;
  }
}

export function writeNotes(store: NotesStore, { memo, signInLimit, expectedState, ledger }: Notes): void {
  const entries = [...ledger].map(([id, { sends, resendAt, limit: wait, wrongCodes }]) => ({
    id,
    sends,
    resendAt,
    limit: wait,
    wrongCodes,
  }));
  try {
    store.write(JSON.stringify({ version: 1, memo, signInLimit, expectedState, ledger: entries }));
  } catch {
    // Blocked or full storage costs only the memory of waits across a reload.
  }
}

export function clearNotes(store: NotesStore): void {
  try {
    store.clear();
  } catch {
    // As above.
  }
}
