import type { Memo } from '@mfa-flow/contract';
import * as v from 'valibot';
import { compact } from '../door/compact.ts';
import { identifier } from '../door/factor.schema.ts';
import { memoSchema } from '../door/signed-in.schema.ts';
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
  /** A wait on the first factor, before any way is known. */
  readonly signInLimit?: Limit;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const epoch = v.pipe(v.number(), v.finite());
const limit = v.object({
  cause: v.picklist(['locked', 'rate_limited', 'too_many_sends']),
  until: epoch,
  isKnown: v.boolean(),
});
const entry = v.object({
  sends: count,
  resendAt: v.optional(epoch),
  limit: v.optional(limit),
  wrongCodes: count,
});
const notes = v.object({
  version: v.literal(1),
  memo: v.optional(memoSchema),
  signInLimit: v.optional(limit),
  ledger: v.array(v.tuple([identifier, v.pipe(entry, v.transform(compact))])),
});

const none: Notes = { ledger: new Map() };

/** A person can edit what is stored, so whatever does not fit is dropped. */
export function readNotes(store: NotesStore): Notes {
  try {
    const text = store.read();
    if (text === undefined) return none;
    const { memo, signInLimit, ledger } = v.parse(notes, JSON.parse(text));
    const entries = ledger.map(([id, kept]) => [id, { ...emptyEntry, ...kept }] as const);
    return { ledger: new Map(entries), ...compact({ memo, signInLimit }) };
  } catch {
    return none;
  }
}

export function writeNotes(store: NotesStore, { memo, signInLimit, ledger }: Notes): void {
  const entries = [...ledger].map(([id, { sends, resendAt, limit: wait, wrongCodes }]) => [
    id,
    { sends, resendAt, limit: wait, wrongCodes },
  ]);
  try {
    store.write(JSON.stringify({ version: 1, memo, signInLimit, ledger: entries }));
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
