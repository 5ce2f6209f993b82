/** Callbacks, options and stores of the host: they may throw, hang or be nonsense, and the flow goes on (ERR-33). */

const longestTimer = 2 ** 31 - 1;

/** Told to the developer, and to nobody else. */
type ReportHostError = (error: unknown, name: string) => void;

/** What the console is told of a mistake in host code. Callbacks are given no secret, so an error of theirs holds none. */
const reportHostError: ReportHostError = (error, name) => {
  try {
    // oxlint-disable-next-line no-console -- the one place where mistakes of host code are told
    console.error(`mfa-flow: \`${name}\` failed. The flow goes on.`, error);
  } catch {
    // A console can be replaced, too.
  }
};

/**
 * Calls host code. Whatever it throws or rejects with is reported once and goes no further.
 *
 * @returns False when it threw; a promise that it gives is not waited for.
 */
export function callHost(name: string, call: () => unknown, whenRejected?: () => void): boolean {
  const fail = (error: unknown) => reportHostError(error, name);
  try {
    const given = call();
    if (isThenable(given)) {
      given.then(undefined, (error: unknown) => {
        fail(error);
        whenRejected?.();
      });
    }
    return true;
  } catch (error) {
    fail(error);
    return false;
  }
}

/** What a look at something of the host's gives; `fallback` where that throws. */
export function readHost<Value>(name: string, fallback: Value, read: () => Value): Value {
  let value = fallback;
  callHost(name, () => (value = read()));
  return value;
}

/** The same for a store of the host: what it cannot keep costs memory and nothing else, so nothing is told. */
export function callStore(call: () => unknown): void {
  try {
    const given = call();
    if (isThenable(given)) given.then(undefined, () => undefined);
  } catch {
    // Blocked or full.
  }
}

/** The text that a store has kept; undefined for anything else that it gives. */
export function readStore(read: () => unknown): string | undefined {
  let given: unknown;
  callStore(() => (given = read()));
  return typeof given === 'string' ? given : undefined;
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** The host's function, so that calling it never throws; `fallback` where there is none, or something else. */
export function hostFunction<Given extends unknown[]>(
  name: string,
  given: ((...args: Given) => unknown) | undefined,
  warn: (fix: string) => void,
): ((...args: Given) => void) | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'function') {
    warn(`\`${name}\` has to be a function.`);
    return undefined;
  }
  return (...args) => void callHost(name, () => given(...args));
}

/** A duration in ms: a positive number that timers can count, else the default. */
export function hostDuration(
  name: string,
  given: unknown,
  fallback: number,
  warn: (fix: string) => void,
): number {
  if (given === undefined) return fallback;
  if (typeof given !== 'number' || Number.isNaN(given) || given <= 0) {
    warn(`\`${name}\` has to be a positive number of milliseconds; ${fallback} is used.`);
    return fallback;
  }
  // A longer timer would fire at once. It is some 25 days.
  if (given > longestTimer) warn(`\`${name}\` is longer than timers can count; ${longestTimer} ms is used.`);
  return Math.min(given, longestTimer);
}
