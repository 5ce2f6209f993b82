import type { MfaAdapter } from '@mfa-flow/contract';
import { createContext } from './context.ts';
import { refuseMisuse } from './misuse.ts';
import type { BetterAuthAdapterOptions } from './options.ts';
import { createChallengesPort } from './ports/challenges.port.ts';
import { createPasswordMethod } from './ports/password.method.ts';
import { createSessionPort } from './ports/session.port.ts';
import { createSend } from './vendor/call.ts';

/**
 * Creates an adapter for a better-auth server with `twoFactor()` and `mfaFlow()` among its plugins. The session is in cookies, so two
 * adapters on one page are like two tabs.
 *
 * @throws TypeError if the client is none; the message says how to fix it.
 */
export function createBetterAuthAdapter(options: BetterAuthAdapterOptions): MfaAdapter {
  refuseMisuse(options);
  const { client, password = true, settings, scope = 'better-auth' } = options;
  const context = createContext(createSend(client));
  return {
    scope,
    session: createSessionPort(context),
    challenges: createChallengesPort(context),
    ...(password && { firstFactor: { password: createPasswordMethod(context) } }),
    ...settings?.(context),
  };
}
