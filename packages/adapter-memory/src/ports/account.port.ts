import { succeeded } from '@mfa-flow/contract';
import type { AccountPort } from '@mfa-flow/contract';
import type { Connection } from '../faults/connection.ts';
import type { Server } from '../server.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { completeSession } from '../sessions/complete-session.ts';
import { toOverview } from './to-overview.ts';

/** Undefined: the backend has no settings to show. */
export function createAccountPort(
  server: Server,
  browser: MemoryBrowser,
  call: Connection,
): AccountPort | undefined {
  const { sessions, devices, settings } = server;
  const { overview, rename, signOutOthers } = server.settings.selfService;
  if (!overview) return undefined;
  return {
    overview: (_input, options) =>
      call('account.overview', options, () => {
        const session = completeSession(sessions, browser);
        return session.ok ? succeeded(toOverview(session.value, browser, server)) : session;
      }),

    ...(rename && {
      rename: (given, options) => call('account.rename', options, () => server.renameFactor(browser, given)),
    }),

    ...(settings.rememberDevicesMs !== undefined && {
      forgetDevice: ({ deviceId }, options) =>
        call('account.forgetDevice', options, () => {
          const session = completeSession(sessions, browser);
          if (!session.ok) return session;
          devices.forget(session.value.account, deviceId);
          return succeeded();
        }),
    }),

    ...(signOutOthers && {
      signOutOthers: (_input, options) =>
        call('account.signOutOthers', options, () => {
          const session = completeSession(sessions, browser);
          if (!session.ok) return session;
          sessions.endOthers(session.value);
          return succeeded();
        }),
    }),
  };
}
