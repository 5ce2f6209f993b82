import type { MfaAdapter } from '@mfa-flow/contract';
import { callStyleOf } from './client/call-style.ts';
import { createCalls } from './client/calls.ts';
import type { Context } from './context.ts';
import { toFirstFactor, toPlaces } from './first-factor.ts';
import { createMemory } from './memory.ts';
import { refuseMisuse } from './misuse.ts';
import type { AppwriteAdapterOptions } from './options.ts';
import { createChallengesPort } from './ports/challenges.port.ts';
import { createSessionPort } from './ports/session.port.ts';
import { createRecoveryFactorName } from './recovery-factor.ts';
import { createServerClock } from './server-clock.ts';
import { createServerVersion } from './server-version.ts';
import { scopeOf } from './scope.ts';
import { byPassword } from './sign-in/sign-in-by.ts';

/**
 * Creates an adapter for the vendor's `Account`, recognised by its shape. The client holds the session, so two adapters on one
 * client are like two tabs.
 *
 * @throws TypeError if `account` is not usable; the message says how to fix it.
 */
export function createAppwriteAdapter(options: AppwriteAdapterOptions): MfaAdapter {
  const {
    account,
    callStyle = 'auto',
    recoveryFactor: name = 'auto',
    signedIn,
    signIn = byPassword,
    scope = scopeOf(account),
  } = options;
  refuseMisuse(account);
  const recoveryFactor = createRecoveryFactorName(name);
  const clock = createServerClock();
  const version = createServerVersion();
  const context: Context = {
    clock,
    calls: createCalls(account, {
      style: callStyle === 'auto' ? callStyleOf(account) : callStyle,
      clock,
      onError: (error) => {
        version.notice(error);
        recoveryFactor.notice(error);
      },
    }),
    memory: createMemory(() => {
      const given = typeof signedIn === 'function' ? signedIn() : signedIn;
      return given && toFirstFactor([given.with], toPlaces(given.email, given.phone));
    }),
    recoveryFactor,
    version,
  };
  const firstFactor = signedIn ? undefined : signIn(context);
  const emailVerification = options.emailVerification?.(context);
  return {
    scope,
    session: createSessionPort(context),
    challenges: createChallengesPort(context),
    ...(firstFactor && { firstFactor }),
    ...(emailVerification && { emailVerification }),
    ...options.settings?.(context),
  };
}
