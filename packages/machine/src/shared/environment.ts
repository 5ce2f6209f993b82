import type { Memo, MfaAdapter } from '@mfa-flow/contract';
import type { Ceremony } from '../challenge/ceremony.types.ts';
import { memoryNotes, type NotesStore } from '../ledger/notes.ts';

/** What a flow needs from outside. Only the adapter has no default. */
export interface EnvironmentOptions {
  readonly adapter: MfaAdapter;
  /** What survives a reload. Default: nothing does. */
  readonly notes?: NotesStore | undefined;
  /**
   * Keeps, beyond one sign-in, which kind of way was used last (`authenticator`): never an address or an id. Default:
   * nothing is kept.
   */
  readonly lastUsed?: NotesStore | undefined;
  /** Epoch in ms. Default: the system's clock. */
  readonly now?: (() => number) | undefined;
  /** How long a call may take, in ms. Default: 30 s. */
  readonly timeoutMs?: number | undefined;
  /** After how long a call counts as slow and can be cancelled, in ms. Default: 10 s. */
  readonly slowMs?: number | undefined;
  /** Kinds of ways, beside the known ones, that the host has screens for. Others are not offered. */
  readonly customKinds?: readonly string[] | undefined;
  /** What the device does for the ways of these kinds: `{ passkey: runPasskey }`. Ways that need one are not offered without. */
  readonly ceremonies?: Readonly<Record<string, Ceremony>> | undefined;
  /** Calling code of the country whose phone numbers may be typed without it, like `+44`. Default: none. */
  readonly defaultCountry?: string | undefined;
  /** Where a provider or a sign-in link leads back to. Default: the adapter's own. */
  readonly returnTo?: string | undefined;
  /** Takes the browser to another address. Without it nobody can sign in at a provider. */
  readonly navigate?: ((url: string) => void) | undefined;
  /** Told what the adapter threw: a bug in it. The error may hold what was typed, so it goes nowhere else. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
  /**
   * Told what to mend, in the adapter's words, when backend or adapter are set up wrongly. For developers: people are only
   * told that it is not their fault.
   */
  readonly onMisconfigured?: ((remedy: string) => void) | undefined;
}

/** What every part of a flow works with. One object for the life of the flow. */
export interface Environment {
  readonly adapter: MfaAdapter;
  readonly notes: NotesStore;
  readonly lastUsed: NotesStore;
  readonly now: () => number;
  readonly timeoutMs: number;
  readonly slowMs: number;
  readonly customKinds: readonly string[];
  readonly ceremonies: ReadonlyMap<string, Ceremony>;
  readonly defaultCountry: string | undefined;
  readonly returnTo: string | undefined;
  readonly navigate: ((url: string) => void) | undefined;
  readonly onDefect: (error: unknown) => void;
  readonly onMisconfigured: (remedy: string) => void;
  /** Writes that nobody has an answer to yet. */
  readonly inFlight: Set<{ abandon(): void }>;
  /** What the adapter asked to be told again at every check. */
  memo: Memo | undefined;
  /** A printed or persisted snapshot tells nothing of it. */
  toJSON(): undefined;
}

export const createEnvironment = ({
  adapter,
  notes = memoryNotes(),
  lastUsed = memoryNotes(),
  now = Date.now,
  timeoutMs = 30_000,
  slowMs = 10_000,
  customKinds = [],
  ceremonies = {},
  defaultCountry,
  returnTo,
  navigate,
  onDefect = () => undefined,
  onMisconfigured = () => undefined,
}: EnvironmentOptions): Environment => ({
  adapter,
  notes,
  lastUsed,
  now,
  timeoutMs,
  slowMs,
  customKinds,
  ceremonies: new Map(Object.entries(ceremonies)),
  defaultCountry,
  returnTo,
  navigate,
  onDefect,
  onMisconfigured,
  inFlight: new Set(),
  memo: undefined,
  toJSON: () => undefined,
});
