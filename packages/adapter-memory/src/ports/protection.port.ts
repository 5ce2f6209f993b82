import type { ProtectionPort } from '@mfa-flow/contract';
import type { Connection } from '../faults/connection.ts';
import type { Server } from '../server.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';

/** Undefined: the policy alone decides. */
export function createProtectionPort(
  { setProtection, settings }: Server,
  browser: MemoryBrowser,
  call: Connection,
): ProtectionPort | undefined {
  if (settings.selfService.protection === 'policy') return undefined;
  return {
    set: (wanted, options) => call('protection.set', options, () => setProtection(browser, wanted)),
  };
}
