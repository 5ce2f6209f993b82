import { accountSettings, protectionBy, recoveryCodesBy } from '@mfa-flow/adapter-supertokens';

/** The endpoints of the app's own server, for what the vendor's SDK has no routes for. */
export function settingsAt(appUrl: string) {
  const send = (method: string, path: string, signal: AbortSignal, body?: object) =>
    fetch(`${appUrl}/settings${path}`, {
      method,
      signal,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  return {
    settings: accountSettings({
      renameDevice: (input, { signal }) => send('PATCH', '/authenticators', signal, input),
      removeAddress: (input, { signal }) => send('DELETE', '/addresses', signal, input),
      signOutOthers: (_, { signal }) => send('DELETE', '/sessions/others', signal),
      countOthers: (_, { signal }) => send('GET', '/sessions/others', signal),
    }),
    protection: protectionBy({
      set: ({ on }, { signal }) => send('PUT', '/protection', signal, { on }),
      isOn: (_, { signal }) => send('GET', '/protection', signal),
    }),
    recoveryCodes: recoveryCodesBy({
      create: (_, { signal }) => send('POST', '/recovery-codes', signal),
      regenerate: (_, { signal }) => send('PUT', '/recovery-codes', signal),
      remaining: (_, { signal }) => send('GET', '/recovery-codes', signal),
      use: (input, { signal }) => send('POST', '/recovery-codes/use', signal, input),
      factorId: 'recovery-code',
      ignore: 'caseAndHyphens',
    }),
  };
}
