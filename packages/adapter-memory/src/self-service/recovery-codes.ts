import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result, WithPassword } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { Guard } from './guard.ts';
import { codesOf, hasCodes, renewCodes } from './recovery-code-set.ts';
import type { SensitiveAction } from './self-service-options.ts';

type Codes = Result<readonly string[], Failure>;

/** The recovery codes of whoever is signed in. */
export interface RecoveryCodes {
  readonly create: (browser: MemoryBrowser, given: WithPassword) => Codes;
  readonly regenerate: (browser: MemoryBrowser, given: WithPassword) => Codes;
  readonly reveal: (browser: MemoryBrowser, given: WithPassword) => Codes;
  readonly remaining: (browser: MemoryBrowser) => Result<number, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly guard: Guard;
}

export function createRecoveryCodeService({ settings, sessions, guard }: Parts): RecoveryCodes {
  const allowed = (
    browser: MemoryBrowser,
    action: SensitiveAction,
    { password }: WithPassword,
  ): Result<Session, Failure> => {
    const session = completeSession(sessions, browser);
    const refusal = session.ok ? guard.refusal(session.value, action, password) : undefined;
    return refusal === undefined ? session : failed(refusal);
  };

  return {
    create(browser, given) {
      const known = completeSession(sessions, browser);
      if (known.ok && hasCodes(known.value.account)) return failed({ code: 'conflict' });
      const session = allowed(browser, 'createRecoveryCodes', given);
      return session.ok ? succeeded(renewCodes(session.value.account, settings)) : session;
    },
    regenerate(browser, given) {
      const session = allowed(browser, 'regenerateRecoveryCodes', given);
      return session.ok ? succeeded(renewCodes(session.value.account, settings)) : session;
    },
    reveal(browser, given) {
      const session = allowed(browser, 'revealRecoveryCodes', given);
      return session.ok ? succeeded(codesOf(session.value.account)) : session;
    },
    remaining(browser) {
      const session = completeSession(sessions, browser);
      return session.ok ? succeeded(codesOf(session.value.account).length) : session;
    },
  };
}
