import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { MemoryBrowser } from './browser.ts';
import { sessionStatusOf } from './session-status.ts';
import type { Session, Sessions } from './sessions.ts';

/** The session of somebody who is signed in completely. */
export function completeSession(sessions: Sessions, browser: MemoryBrowser): Result<Session, Failure> {
  const session = sessions.of(browser);
  if (session === undefined) return failed({ code: 'session_ended' });
  const status = sessionStatusOf(session);
  if (status.is === 'refused') return failed({ code: 'refused' });
  return status.is === 'complete' ? succeeded(session) : failed({ code: 'verification_required' });
}
