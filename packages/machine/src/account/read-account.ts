import type { Overview } from '@mfa-flow/contract';
import { read, type Caller } from '../shared/call.ts';
import { createEnvironment, type Environment, type EnvironmentOptions } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { readOverview } from '../validation/overview.ts';

/** Reads the settings of whoever is signed in. Never rejects; an aborted read never settles. */
export const readAccount = (
  environment: Caller & Pick<Environment, 'adapter'>,
  signal: AbortSignal,
): Promise<Outcome<Overview>> =>
  read(environment, readOverview, signal, async (options) => {
    const { account } = environment.adapter;
    return account
      ? account.overview({}, options)
      : { ok: false, failure: { code: 'misconfigured', raw: { message: 'The adapter has no `account`.' } } };
  });

/** Reads the settings, with the time limit of a call. For a cache: the same function for the life of an adapter. */
export function createAccountReader(
  options: EnvironmentOptions,
): (signal: AbortSignal) => Promise<Outcome<Overview>> {
  const environment = createEnvironment(options);
  return (signal) => {
    const controller = new AbortController();
    const abort = () => controller.abort();
    signal.addEventListener('abort', abort, { once: true });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<Outcome<Overview>>((resolve) => {
      timer = setTimeout(() => {
        resolve({ ok: false, failure: { code: 'timeout' } });
        abort();
      }, environment.timeoutMs);
    });
    return Promise.race([readAccount(environment, controller.signal), timeout]).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    });
  };
}
