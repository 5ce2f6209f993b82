import type { FirstFactorPort } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Connection } from '../faults/connection.ts';
import type { Server } from '../server.ts';
import { createCodeMethod } from './code.method.ts';
import { createPasswordMethod } from './password.method.ts';
import { createRedirectMethod } from './redirect.method.ts';

/** What the backend lets people sign in with; undefined for nothing. */
export function createFirstFactorPort(
  server: Server,
  browser: MemoryBrowser,
  call: Connection,
): FirstFactorPort | undefined {
  const { firstFactors } = server.settings;
  if (firstFactors.length === 0) return undefined;
  const byLink = firstFactors.includes('emailLink');
  const providing = firstFactors.includes('provider');
  const kinds = (['email', 'phone'] as const).filter(
    (kind) => firstFactors.includes(kind) || (byLink && kind === 'email'),
  );
  return {
    ...(firstFactors.includes('password') && { password: createPasswordMethod(server, browser, call) }),
    ...(kinds.length > 0 && { code: createCodeMethod(server, kinds, browser, call) }),
    ...((providing || byLink) && { redirect: createRedirectMethod(server, browser, call) }),
  };
}
