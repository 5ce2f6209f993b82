import type { CallOptions } from '@mfa-flow/contract';
import type { AccountSettingsOptions, ProtectionEndpoints, RecoveryCodeEndpoints } from '../../src/index.ts';

/** The endpoints of the example backend, as the page of a host calls them: with the `fetch` that the SDK has put in place. */
export function settingsEndpoints(apiDomain: string) {
  const send = (method: string, path: string, body: object | undefined, { signal }: CallOptions) =>
    fetch(`${apiDomain}/settings${path}`, {
      method,
      signal,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });

  return {
    account: {
      renameDevice: (input, options) => send('PATCH', '/authenticators', input, options),
      removeAddress: (input, options) => send('DELETE', '/addresses', input, options),
      signOutOthers: (_input, options) => send('DELETE', '/sessions/others', undefined, options),
      countOthers: (_input, options) => send('GET', '/sessions/others', undefined, options),
    } satisfies Required<AccountSettingsOptions>,
    protection: {
      set: ({ on }, options) => send('PUT', '/protection', { on }, options),
      isOn: (_input, options) => send('GET', '/protection', undefined, options),
    } satisfies Required<ProtectionEndpoints>,
    recoveryCodes: {
      create: (_input, options) => send('POST', '/recovery-codes', {}, options),
      regenerate: (_input, options) => send('PUT', '/recovery-codes', {}, options),
      withFactor: (_input, options) => send('POST', '/recovery-codes', {}, options),
      remaining: (_input, options) => send('GET', '/recovery-codes', undefined, options),
      use: (input, options) => send('POST', '/recovery-codes/use', input, options),
      factorId: 'recovery-code',
      ignore: 'caseAndHyphens',
    } satisfies RecoveryCodeEndpoints,
  };
}

const tokenLifetimeMs = 65 * 60_000;

/**
 * The same for the kit. A session that was ended is believed until its access token runs out: an hour, which the clock of the
 * stand-in lets pass after signing out elsewhere. A true core does not, so the port is left out there.
 */
export function worldEndpoints(apiDomain: string, hasClock: boolean): SettingsEndpoints {
  const { account, ...more } = settingsEndpoints(apiDomain);
  const { signOutOthers, ...rest } = account;
  const endAndWait: typeof signOutOthers = async (input, options) => {
    const ended = await signOutOthers(input, options);
    const body = JSON.stringify({ advanceMs: tokenLifetimeMs });
    // Time does not pass for a call that nobody waits for any more: another case may have begun.
    const { signal } = options;
    if (ended.ok && !signal.aborted)
      await fetch(`${apiDomain}/stand-in/clock`, { method: 'POST', body, signal });
    return ended;
  };
  return { ...more, account: { ...rest, ...(hasClock && { signOutOthers: endAndWait }) } };
}

export interface SettingsEndpoints {
  readonly account: AccountSettingsOptions;
  readonly protection: ProtectionEndpoints;
  readonly recoveryCodes: RecoveryCodeEndpoints;
}
