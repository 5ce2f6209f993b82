import type { Memo, MfaAdapter } from '@mfa-flow/contract';
import type { Ceremony } from '../challenge/ceremony.types.ts';
import { memoryStorage, type StateStorage } from '../persisted-state/persisted-state.ts';
import { MessageWaits } from '../sent-messages/message-waits.ts';
import { SentMessages } from '../sent-messages/sent-messages.ts';
import type { Caller } from './call.ts';
import { callHost, hostDuration, hostFunction, readHost } from './host-code.ts';
import type { Redacted } from './redacted.ts';
import { validateAdapter } from './validate-adapter.ts';
import { now as pageClock, steadyClock } from './steady-clock.ts';

/** What a flow needs from outside. Only the adapter has no default. Read once, when the flow is made. */
export interface EnvironmentOptions {
  readonly adapter: MfaAdapter;
  /** What survives a reload. Default: nothing does. */
  readonly storage?: StateStorage | undefined;
  /**
   * Keeps, beyond one sign-in, which kind of factor was used last (`authenticator`): never an address or an id. Default:
   * nothing is kept.
   */
  readonly lastUsed?: StateStorage | undefined;
  /** Epoch in ms. Default: the system's clock. Never taken to go back. */
  readonly now?: (() => number) | undefined;
  /** How long a call may take, in ms. Default: 30 s. */
  readonly timeoutMs?: number | undefined;
  /** After how long a call counts as slow and can be cancelled, in ms. Default: 10 s. */
  readonly slowMs?: number | undefined;
  /** Kinds of factors, beside the known ones, that the host has screens for. Others are not offered. */
  readonly customKinds?: readonly string[] | undefined;
  /** What the device does for the factors of these kinds: `{ passkey: runPasskey }`. Factors that need one are not offered without. */
  readonly ceremonies?: Readonly<Record<string, Ceremony>> | undefined;
  /** Calling code of the country whose phone numbers may be typed without it, like `+44`. Default: none. */
  readonly defaultCountry?: string | undefined;
  /**
   * Where a provider or a sign-in link leads back to. Default: the adapter's own. Whether a route in the fragment
   * (`/#/sign-in`) comes back, the adapter says.
   */
  readonly returnTo?: string | undefined;
  /** Takes the browser to another address. Without it nobody can sign in at a provider. */
  readonly navigate?: ((url: string) => void) | undefined;
  /** Told what the adapter threw: a bug in it. The error may hold what was typed, so it goes nowhere else. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
  /**
   * Told what to fix, in the adapter's words, when backend, adapter or options are misconfigured. For developers: people
   * are only told that it is not their fault.
   */
  readonly onMisconfigured?: ((fix: string) => void) | undefined;
}

/** An answer is on its way to the backend: it counts, whether or not anybody waits for it (ERR-38). */
export const isAnswering = ({ inFlight }: Environment): boolean =>
  [...inFlight].some(({ kind }) => kind === 'answer');

/** What every part of a flow works with. One object for the life of the flow. */
export interface Environment extends Caller {
  readonly adapter: MfaAdapter;
  readonly storage: StateStorage;
  readonly lastUsed: StateStorage;
  readonly now: () => number;
  readonly timeoutMs: number;
  readonly slowMs: number;
  readonly customKinds: readonly string[];
  readonly ceremonies: ReadonlyMap<string, Ceremony>;
  readonly defaultCountry: string | undefined;
  readonly returnTo: string | undefined;
  /** False: it could not be asked to go there. `whenFailed`: it could not, after all. */
  readonly navigate: (url: string, whenFailed: () => void) => boolean;
  /** Messages by address, so that leaving and coming back sends no more of them. */
  readonly sentMessages: SentMessages;
  readonly messageWaits: MessageWaits;
  /** Everything secret that the flow holds, to be wiped with it. */
  readonly secrets: Set<Redacted<unknown>>;
  /** What the adapter asked to be told again at every check. */
  memo: Memo | undefined;
  /** What was typed to sign in, until a read has said whose session there is. */
  identifier: Redacted<string> | undefined;
  /** Whose factors are remembered; undefined where that was never known. An account id. */
  accountId: string | undefined;
  /** Grows when a read has led somewhere, and with signing in and out: what was read before says nothing any more. */
  generation: number;
  /** A printed or persisted snapshot tells nothing of it. */
  toJSON(): undefined;
}

/** Host code may be nonsense: whatever does not fit is told to the developer and left out. */
export function createEnvironment(options: EnvironmentOptions): Environment {
  const onMisconfigured =
    hostFunction('onMisconfigured', options.onMisconfigured, () => undefined) ?? nothing;
  const warn = (fix: string) => onMisconfigured(fix);
  const text = (name: 'defaultCountry' | 'returnTo') => {
    const given: unknown = options[name];
    if (given === undefined || typeof given === 'string') return given;
    warn(`\`${name}\` has to be a text.`);
    return undefined;
  };
  const { navigate, now } = options;
  return {
    adapter: validateAdapter(options.adapter, warn),
    storage: options.storage ?? memoryStorage(),
    lastUsed: options.lastUsed ?? memoryStorage(),
    now: now ? steadyClock(() => safely(now)) : pageClock,
    timeoutMs: hostDuration('timeoutMs', options.timeoutMs, 30_000, warn),
    slowMs: hostDuration('slowMs', options.slowMs, 10_000, warn),
    customKinds: Array.isArray(options.customKinds) ? options.customKinds : [],
    ceremonies: new Map(
      readHost('ceremonies', [], () => Object.entries(options.ceremonies ?? {})).filter(
        ([, ceremony]) => typeof ceremony === 'function',
      ),
    ),
    defaultCountry: text('defaultCountry'),
    returnTo: text('returnTo'),
    navigate(url, whenFailed) {
      if (typeof navigate !== 'function') {
        warn('Give the flow `navigate`: it has no way to a provider of its own.');
        return false;
      }
      return callHost('navigate', () => navigate(url), whenFailed);
    },
    onDefect: hostFunction('onDefect', options.onDefect, warn) ?? nothing,
    onMisconfigured,
    inFlight: new Set(),
    sentMessages: new SentMessages(),
    messageWaits: new MessageWaits(),
    secrets: new Set(),
    memo: undefined,
    identifier: undefined,
    accountId: undefined,
    generation: 0,
    toJSON: () => undefined,
  };
}

const nothing = () => undefined;

/** A clock of the host's that has no time to tell is replaced by the system's: no wait stands still. */
const safely = (now: () => number): number => {
  try {
    const time: unknown = now();
    return typeof time === 'number' && Number.isFinite(time) ? time : Date.now();
  } catch {
    return Date.now();
  }
};

/** After the flow has stopped for good: nobody waits for an answer any more, and nothing secret stays (SEC-40). */
export function dispose(environment: Environment): void {
  for (const write of environment.inFlight) write.abandon();
  for (const secret of environment.secrets) secret.wipe();
  environment.secrets.clear();
  environment.sentMessages.clear();
  environment.memo = undefined;
  environment.identifier = undefined;
}

/** Keeps hold of a secret that came with an event or was made here, until it is wiped. */
export function holdSecret<Value>({ secrets }: Environment, added: Redacted<Value>): Redacted<Value> {
  for (const secret of secrets) if (secret.reveal() === undefined) secrets.delete(secret);
  secrets.add(added);
  return added;
}
