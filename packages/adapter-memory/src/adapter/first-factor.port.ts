import { succeeded } from '@mfa-flow/contract';
import type { FirstFactorPort, PasswordMethod } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../browser.ts';
import type { Line } from '../line.ts';
import type { Server } from '../server.ts';

export function createFirstFactorPort(server: Server, browser: MemoryBrowser, call: Line): FirstFactorPort {
  return {
    password: {
      identifier: identifierKind(server.accounts.identifiers),
      signIn: (typed, options) =>
        call('firstFactor.password.signIn', options, () => {
          const signedIn = server.signIn(browser, typed);
          return signedIn.ok ? succeeded({}) : signedIn;
        }),
    },
  };
}

function identifierKind(identifiers: readonly string[]): PasswordMethod['identifier'] {
  const addresses = identifiers.filter((identifier) => identifier.includes('@'));
  if (addresses.length === identifiers.length) return 'email';
  return addresses.length === 0 ? 'username' : 'emailOrUsername';
}
