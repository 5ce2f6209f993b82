import type { Challenge, CodeFormat, Destination, SentChallenge } from '@mfa-flow/contract';
import type { Write } from '../shared/call.ts';
import type { Redacted } from '../shared/redacted.ts';
import type { Limit } from '../shared/wait.ts';

/** A message that was requested and has no answer yet. */
interface Sending {
  readonly write: Write<Challenge>;
  /** Epoch in ms. */
  readonly askedAt: number;
  /** The value of `resendAt` before this message. */
  readonly resendAtBefore?: number;
}

/** What belongs to the messages that went to one place. */
const messageKeys = [
  'challenge',
  'destination',
  'code',
  'sends',
  'message',
  'sentBy',
  'resendAt',
  'resendInMs',
  'sending',
  'expiresAt',
] as const;

/** What the flow remembers of one factor, so that Back and "another way" lose nothing and send nothing. */
export interface FactorState {
  /** The live challenge. Its handle is a secret. */
  readonly challenge?: Redacted<Challenge>;
  /** Where the last message went. */
  readonly destination?: Destination;
  /** The format of this challenge's code, where it differs from the factor's. */
  readonly code?: CodeFormat;
  /** Id of the chosen destination, where the factor has several. The message fields are about this one. */
  readonly place?: string;
  /** The message fields of the other destinations. */
  readonly otherPlaces?: ReadonlyMap<string, Pick<FactorState, (typeof messageKeys)[number]>>;
  /** Messages sent so far. */
  readonly sends: number;
  /** The last message of the live challenge. One object for each, so that a view can tell that there is a new one. */
  readonly message?: {
    /** The number of messages, including this one. */
    readonly times: number;
    /** How long the code in it lives, in ms, if the backend said so. */
    readonly lastsMs?: number;
    /** It ended the code of the message before. Default false. */
    readonly newestOnly?: boolean;
  };
  /** What the last message contained: a code or a link. */
  readonly sentBy?: SentChallenge['by'];
  /** When another message may be requested; epoch in ms. */
  readonly resendAt?: number;
  /** The full length of that wait, in ms. */
  readonly resendInMs?: number;
  /** The message in flight, even while the user is on another screen. */
  readonly sending?: Sending;
  /** When the challenge expires according to the backend; epoch in ms. Shown, never enforced. */
  readonly expiresAt?: number;
  readonly limit?: Limit;
  /** Wrong answers in a row. */
  readonly wrongCodes: number;
  /** Restarts in a row. */
  readonly restarts: number;
  /** The backend cannot serve this factor (misconfigured): not offered again in this flow. */
  readonly isUnusable?: boolean;
}

/** By factor id. A map, not an object: ids come from outside. */
export type FactorStates = ReadonlyMap<string, FactorState>;

export const initialFactorState: FactorState = { sends: 0, wrongCodes: 0, restarts: 0 };

/** A wait that belongs to no factor of the list. */
export const waitingFactorState = (resendAt: number, now: number): FactorState => ({
  ...initialFactorState,
  sends: 1,
  resendAt,
  resendInMs: Math.max(0, resendAt - now),
});

export const factorStateOf = (factorStates: FactorStates, factorId: string): FactorState =>
  factorStates.get(factorId) ?? initialFactorState;

export const withFactorState = (
  factorStates: FactorStates,
  factorId: string,
  factorState: FactorState,
): FactorStates => new Map(factorStates).set(factorId, factorState);

/** A code sent to one destination is not asked for at another, and each has its own wait (SEC-37). */
export function atPlace(state: FactorState, place: string | undefined): FactorState {
  if (place === undefined || state.place === place) return state;
  if (state.place === undefined) return { ...state, place };
  const left = Object.fromEntries(
    messageKeys.flatMap((key) => (state[key] === undefined ? [] : [[key, state[key]]])),
  ) as Pick<FactorState, (typeof messageKeys)[number]>; // Made of these keys right here.
  return {
    ...without(state, ...messageKeys),
    sends: 0,
    ...state.otherPlaces?.get(place),
    place,
    otherPlaces: new Map(state.otherPlaces).set(state.place, left),
  };
}

/** Takes keys out, since an optional key that is there may not be undefined. */
export function without<Entry extends object, Key extends keyof Entry>(
  factorState: Entry,
  ...keys: readonly Key[]
): Omit<Entry, Key> {
  const rest = { ...factorState };
  for (const key of keys) delete rest[key];
  return rest;
}
