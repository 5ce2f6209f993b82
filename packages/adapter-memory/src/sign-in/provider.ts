import { failed, parseUrl, returnUrl, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import type { Settings } from '../settings.ts';

/** Simulated providers. There is one page for both, and it belongs to the host. */
export const providers = [
  { id: 'acme', name: 'Acme ID' },
  { id: 'example', name: 'Example Account' },
] as const;

interface Departure {
  readonly providerId: string;
  readonly state: string;
  readonly returnTo: string;
}

/** The provider: signs people in and issues a code for them. */
export interface Provider {
  /** Where people are sent. */
  readonly address: (departure: Departure) => string;
  /** Where its page sends them back to: with a code for this account, or without one. */
  readonly sendBack: (address: string, account: Account | undefined) => string;
  /** The account of a code. A code works once, and only for the provider that issued it. */
  readonly redeem: (code: string, providerId: string) => Result<Account, Failure>;
}

interface Grant {
  readonly account: Account;
  readonly providerId: string;
  readonly grantedAt: number;
}

export function createProvider(settings: Settings, name: (prefix: string) => string): Provider {
  const { clock, limits, providerPage } = settings;
  const grants = new Map<string, Grant>();

  const home = (page: string) => new URL('/', page).href;

  return {
    address({ providerId, state, returnTo }) {
      if (providerPage === undefined) throw new Error('Nobody is sent to a provider that has no page.');
      const url = new URL(providerPage);
      url.searchParams.set('provider', providerId);
      url.searchParams.set('state', state);
      url.searchParams.set('redirect_uri', returnUrl(returnTo, home(providerPage)));
      return url.href;
    },

    sendBack(address, account) {
      const asked = parseUrl(address)?.searchParams;
      const [providerId, state] = [asked?.get('provider'), asked?.get('state')];
      if (providerPage === undefined || typeof providerId !== 'string' || typeof state !== 'string') {
        throw new Error(
          `"${address}" does not come from \`firstFactor.redirect.start\`. Pass the address that the page of the provider was opened with.`,
        );
      }
      // Checked again: anybody can open the page of the provider with another address in it.
      const back = new URL(returnUrl(asked?.get('redirect_uri') ?? undefined, home(providerPage)));
      back.searchParams.set('state', state);
      if (account === undefined) back.searchParams.set('error', 'access_denied');
      else {
        const code = name('code');
        grants.set(code, { account, providerId, grantedAt: clock() });
        back.searchParams.set('code', code);
      }
      return back.href;
    },

    redeem(code, providerId) {
      const grant = grants.get(code);
      if (grant?.providerId !== providerId) return failed({ code: 'restart' });
      grants.delete(code);
      return clock() >= grant.grantedAt + limits.codeMs
        ? failed({ code: 'expired_code' })
        : succeeded(grant.account);
    },
  };
}
