import type { Memo, MfaAdapter } from '@mfa-flow/contract';
import { readState } from '../validation/departure.ts';
import { readId } from '../validation/factor.ts';
import { boolean, list, number, object, oneOf, wholeNumber } from '../validation/parse.ts';
import { readMemo } from '../validation/signed-in.ts';
import { callStore, readStore } from '../shared/host-code.ts';
import { boundedUntil, type Limit } from '../shared/wait.ts';
import { initialFactorState, type FactorStates, type FactorState } from '../factor-states/factor-states.ts';

/**
 * Keeps a short text across a reload, for one tab and one sign-in; cleared at sign-out. Holds waits, counts and
 * the adapter's memo. Never a secret. A store that fails counts as empty.
 */
export interface StateStorage {
  read(): string | undefined;
  write(text: string): void;
  clear(): void;
}

/** Lost when the page is closed. */
export function memoryStorage(): StateStorage {
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

export interface PersistedState {
  readonly memo?: Memo;
  /** The owner of these factors, if known. */
  readonly accountId?: string | undefined;
  readonly factorStates: FactorStates;
  /** The `state` that the expected return from a provider carries. */
  readonly expectedState?: string;
  /** A wait on the first factor, before any factor is known. */
  readonly signInLimit?: Limit;
}

const count = wholeNumber(0, 1_000);
const limit = object({
  cause: oneOf('locked', 'rate_limited', 'too_many_sends'),
  until: number,
  givenMs: number,
  isKnown: boolean,
});
const factorState = object(
  { id: readId, sends: count, wrongCodes: count },
  { resendAt: number, resendInMs: number, limit },
);
const readStored = object(
  { version: oneOf(2), factorStates: list(factorState) },
  { scope: readId, accountId: readId, memo: readMemo, signInLimit: limit, expectedState: readState },
);

const none: PersistedState = { factorStates: new Map() };

/** The store and the backend it belongs to: state of another backend is not read (SEC-41). */
interface Keeper {
  readonly storage: StateStorage;
  readonly adapter: Pick<MfaAdapter, 'scope'>;
  readonly now: () => number;
}

/** Users can edit storage and set the clock: invalid values are dropped, and no wait gets longer. */
export function readPersistedState({ storage: store, adapter, now }: Keeper): PersistedState {
  try {
    const text = readStore(() => store.read());
    if (text === undefined) return none;
    const { version: _version, scope, factorStates, signInLimit, ...kept } = readStored(JSON.parse(text));
    if (scope !== adapter.scope) return none;
    const at = now();
    return {
      ...kept,
      ...(signInLimit && { signInLimit: boundedLimit(signInLimit, at) }),
      factorStates: new Map(
        factorStates.map(({ id, ...known }) => [
          id,
          { ...initialFactorState, ...boundedFactorState(known, at) },
        ]),
      ),
    };
  } catch {
    return none;
  }
}

const boundedLimit = (limit: Limit, now: number): Limit => ({
  ...limit,
  until: boundedUntil(limit.until, limit.givenMs, now),
});

type Stored = Pick<FactorState, 'sends' | 'wrongCodes' | 'resendAt' | 'resendInMs' | 'limit'>;

const boundedFactorState = ({ resendAt, resendInMs = 0, limit, ...counts }: Stored, now: number): Stored => ({
  ...counts,
  ...(resendAt !== undefined && { resendAt: boundedUntil(resendAt, resendInMs, now), resendInMs }),
  ...(limit && { limit: boundedLimit(limit, now) }),
});

export function writePersistedState(
  { storage: store, adapter }: Pick<Keeper, 'storage' | 'adapter'>,
  { memo, accountId, signInLimit, expectedState, factorStates }: PersistedState,
): void {
  const entries = [...factorStates].map(([id, { sends, resendAt, resendInMs, limit: wait, wrongCodes }]) => ({
    id,
    sends,
    resendAt,
    resendInMs,
    limit: wait,
    wrongCodes,
  }));
  callStore(() =>
    store.write(
      JSON.stringify({
        version: 2,
        scope: adapter.scope,
        accountId,
        memo,
        signInLimit,
        expectedState,
        factorStates: entries,
      }),
    ),
  );
}

export const clearPersistedState = (store: StateStorage): void => callStore(() => store.clear());
