import { succeeded } from '@mfa-flow/contract';
import type { PasswordMethod } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Connection } from '../faults/connection.ts';
import { attestationRefusal } from '../limits/attestation.ts';
import type { Server } from '../server.ts';

export const createPasswordMethod = (
  server: Server,
  browser: MemoryBrowser,
  call: Connection,
): PasswordMethod => ({
  identifier: identifierKind(server.accounts.identifiers),
  signIn: ({ identifier, password, attestation }, options) =>
    call('firstFactor.password.signIn', options, () => {
      const refusal = attestationRefusal(server.settings, attestation);
      if (refusal) return refusal;
      const signedIn = server.signIn(browser, { identifier, password });
      return signedIn.ok ? succeeded({}) : signedIn;
    }),
});

function identifierKind(identifiers: readonly string[]): PasswordMethod['identifier'] {
  const addresses = identifiers.filter((identifier) => identifier.includes('@'));
  if (addresses.length === identifiers.length) return 'email';
  return addresses.length === 0 ? 'username' : 'emailOrUsername';
}
