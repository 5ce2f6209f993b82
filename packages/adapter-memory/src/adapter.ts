import type { MfaAdapter } from '@mfa-flow/contract';
import { createAccountPort } from './ports/account.port.ts';
import { createChallengesPort } from './ports/challenges.port.ts';
import { createEmailVerificationPort } from './ports/email-verification.port.ts';
import { createEnrolmentPort } from './ports/enrolment.port.ts';
import { createFirstFactorPort } from './ports/first-factor.port.ts';
import { createProtectionPort } from './ports/protection.port.ts';
import { createRecoveryCodesPort } from './ports/recovery-codes.port.ts';
import { createSessionPort } from './ports/session.port.ts';
import { serverOf } from './create-backend.ts';
import type { MemoryBackend } from './backend.ts';
import { openBrowser, rememberBrowser } from './sessions/browser.ts';
import type { MemoryBrowser } from './sessions/browser.ts';

export interface MemoryAdapterOptions {
  /** The browser that holds the session. Default: a new one. Two adapters with one browser are like two tabs. */
  readonly browser?: MemoryBrowser;
  /**
   * `adapter`: people sign in through the adapter, by what the backend has in `firstFactors`. `host`: the host does it by
   * itself (`backend.signIn`), so the port `firstFactor` is absent. Default: `adapter`.
   */
  readonly signIn?: 'adapter' | 'host';
}

/** Makes an adapter for one browser. It shows methods only; what it knows is in the backend. */
export function createMemoryAdapter(backend: MemoryBackend, options: MemoryAdapterOptions = {}): MfaAdapter {
  const server = serverOf(backend);
  const browser = options.browser ?? openBrowser();
  const call = server.connect(browser);
  const firstFactor = options.signIn === 'host' ? undefined : createFirstFactorPort(server, browser, call);
  const emailVerification = createEmailVerificationPort(server, browser, call);
  const enrolment = createEnrolmentPort(server, browser, call);
  const recoveryCodes = createRecoveryCodesPort(server, browser, call);
  const protection = createProtectionPort(server, browser, call);
  const account = createAccountPort(server, browser, call);
  const adapter: MfaAdapter = {
    scope: server.settings.scope,
    session: createSessionPort(server, browser, call),
    challenges: createChallengesPort(server, browser, call),
    ...(firstFactor && { firstFactor }),
    ...(emailVerification && { emailVerification }),
    ...(enrolment && { enrolment }),
    ...(recoveryCodes && { recoveryCodes }),
    ...(protection && { protection }),
    ...(account && { account }),
  };
  rememberBrowser(adapter, browser);
  return adapter;
}
