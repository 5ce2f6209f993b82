import type { Memo, MfaAdapter } from '@mfa-flow/contract';
import type { Ceremony } from '../challenge/ceremony.types.ts';
import { memoryStorage, type StateStorage } from '../persisted-state/persisted-state.ts';
import { MessageWaits } from '../sent-messages/message-waits.ts';
import { SentMessages } from '../sent-messages/sent-messages.ts';
import type { Attestation } from './attestation.ts';
import type { Caller } from './call.ts';
import { callHost, hostDuration, hostFunction, readHost } from './host-code.ts';
import type { Redacted } from './redacted.ts';
import { validateAdapter } from './validate-adapter.ts';
import { now as pageClock, steadyClock } from './steady-clock.ts';

/** The options of a flow. Only the adapter is required. Read once, when the flow is created. */
export interface EnvironmentOptions {
  readonly adapter: MfaAdapter;
  /** Keeps state across a reload. Default: nothing is kept. */
  readonly storage?: StateStorage | undefined;
  /**
   * Keeps, beyond one sign-in, which kind of factor was used last (`authenticator`): never an address or an id. Default:
   * nothing is kept.
   */
  readonly lastUsed?: StateStorage | undefined;
  /** Epoch in ms. Default: the system's clock. Time never runs backwards for the flow. */
  readonly now?: (() => number) | undefined;
  /** How long a call may take, in ms. Default: 30 s. */
  readonly timeoutMs?: number | undefined;
  /** After how long a call counts as slow and can be cancelled, in ms. Default: 10 s. */
  readonly slowMs?: number | undefined;
  /** Additional kinds of factors that the host has screens for. Others are not offered. */
  readonly customKinds?: readonly string[] | undefined;
  /** Runs the ceremony for a kind of factor: `{ passkey: runPasskey }`. Factors that need one are not offered without it. */
  readonly ceremonies?: Readonly<Record<string, Ceremony>> | undefined;
  /** Calling code of the country whose phone numbers may be typed without it, like `+44`. Default: none. */
  readonly defaultCountry?: string | undefined;
  /**
   * Where a provider or a sign-in link returns to. Default: the adapter's own. See the adapter for whether a route in the
   * fragment (`/#/sign-in`) is kept.
   */
  readonly returnTo?: string | undefined;
  /** Asked for a token before a sign-in with a password and before each message. Default: no token. */
  readonly attestation?: Attestation | undefined;
  /** Offers to remember this browser, where the backend can. Default: false. */
  readonly rememberDevice?: boolean | undefined;
  /** Navigates the browser to a URL. Required for signing in at a provider. */
  readonly navigate?: ((url: string) => void) | undefined;
  /** Called with what the adapter threw: a bug in it. The error may contain user input, so it goes nowhere else. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
  /**
   * Called with what to fix, in the adapter's words, when backend, adapter or options are misconfigured. For developers:
   * users only see that it is not their fault.
   */
  readonly onMisconfigured?: ((fix: string) => void) | undefined;
}

/** An answer was submitted and is pending: it counts even if the user stops waiting (ERR-38). */
export const isAnswering = ({ inFlight }: Environment): boolean =>
  [...inFlight].some(({ kind }) => kind === 'answer');

/** Resolves when every answer that is pending now has settled, after whoever waits for it was told. */
export const answersSettled = async ({ inFlight }: Environment): Promise<void> => {
  await Promise.all([...inFlight].filter(({ kind }) => kind === 'answer').map((write) => write.run()));
};

/** Shared by all parts of a flow. One object for the life of the flow. */
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
  readonly attestation: Attestation | undefined;
  readonly offersRememberDevice: boolean;
  /** False: navigation could not start. `whenFailed`: it failed later. */
  readonly navigate: (url: string, whenFailed: () => void) => boolean;
  /** Messages by address, so that leaving and coming back sends nothing again. */
  readonly sentMessages: SentMessages;
  readonly messageWaits: MessageWaits;
  /** All secrets that the flow holds, wiped when it stops. */
  readonly secrets: Set<Redacted<unknown>>;
  /** The adapter's memo, passed to every session check. */
  memo: Memo | undefined;
  /** What was typed to sign in, until a read says who owns the session. */
  identifier: Redacted<string> | undefined;
  /** Id of the account whose factors are remembered; undefined if never known. */
  accountId: string | undefined;
  /** Incremented when a read is followed, and on signing in or out: earlier reads are then stale. */
  generation: number;
  /** Keeps it out of printed and persisted snapshots. */
  toJSON(): undefined;
}

/** Host options may be invalid: report those to the developer and ignore them. */
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
    attestation: attestationIn(options, warn),
    offersRememberDevice: options.rememberDevice === true,
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

/** One that cannot be asked fails each of its calls: without it a backend would refuse them with no reason given. */
function attestationIn(
  { attestation }: EnvironmentOptions,
  warn: (fix: string) => void,
): Attestation | undefined {
  if (attestation === undefined || typeof attestation === 'function') return attestation;
  warn('`attestation` has to be a function.');
  return () => Promise.reject(new TypeError('`attestation` has to be a function.'));
}

/** Falls back to the system clock if the host's returns no time, so that no wait hangs. */
const safely = (now: () => number): number => {
  try {
    const time: unknown = now();
    return typeof time === 'number' && Number.isFinite(time) ? time : Date.now();
  } catch {
    return Date.now();
  }
};

/** After the flow has stopped for good: abandons pending calls and wipes all secrets (SEC-40). */
export function dispose(environment: Environment): void {
  for (const write of environment.inFlight) write.abandon();
  for (const secret of environment.secrets) secret.wipe();
  environment.secrets.clear();
  environment.sentMessages.clear();
  environment.memo = undefined;
  environment.identifier = undefined;
}

/** Registers a secret, from an event or created here, to be wiped with the flow. */
export function holdSecret<Value>({ secrets }: Environment, added: Redacted<Value>): Redacted<Value> {
  for (const secret of secrets) if (secret.reveal() === undefined) secrets.delete(secret);
  secrets.add(added);
  return added;
}
