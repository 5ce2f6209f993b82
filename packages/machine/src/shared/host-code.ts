/** Callbacks, options and stores of the host: if they throw, hang or are invalid, the flow goes on (ERR-33). */

const longestTimer = 2 ** 31 - 1;

/** Reported to the developer only. */
type ReportHostError = (error: unknown, name: string) => void;

/** Logs an error in host code. Callbacks receive no secrets, so their errors contain none. */
const reportHostError: ReportHostError = (error, name) => {
  try {
    // oxlint-disable-next-line no-console -- the one place where errors of host code are reported
    console.error(`mfa-flow: \`${name}\` failed. The flow goes on.`, error);
  } catch {
    // The host can replace the console, too.
  }
};

/**
 * Calls host code. Whatever it throws or rejects with is reported once and goes no further.
 *
 * @returns False when it threw; a promise that it returns is not awaited.
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

/** What host code gives, or resolves to. What it throws or rejects with is reported once and goes no further. */
export async function awaitHost(
  name: string,
  call: () => unknown,
): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false }> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    reportHostError(error, name);
    return { ok: false };
  }
}

/** Reads something from the host; `fallback` if that throws. */
export function readHost<Value>(name: string, fallback: Value, read: () => Value): Value {
  let value = fallback;
  callHost(name, () => (value = read()));
  return value;
}

/** The same for a host's store: a failing store only forgets, so it is not reported. */
export function callStore(call: () => unknown): void {
  try {
    const given = call();
    if (isThenable(given)) given.then(undefined, () => undefined);
  } catch {
    // Blocked or full.
  }
}

/** The text in a store; undefined for any other value. */
export function readStore(read: () => unknown): string | undefined {
  let given: unknown;
  callStore(() => (given = read()));
  return typeof given === 'string' ? given : undefined;
}

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Wraps a host function so that it never throws; `fallback` if it is missing or not a function. */
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
