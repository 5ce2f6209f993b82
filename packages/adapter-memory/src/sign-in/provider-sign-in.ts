import { failed, succeeded } from '@mfa-flow/contract';
import type { Departure, Failure, Result } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { providers } from './provider.ts';
import type { Provider } from './provider.ts';
import { readReturned } from './returned-address.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';

/** Signing in at another place and coming back. */
export interface ProviderSignIn {
  readonly depart: (
    browser: MemoryBrowser,
    going: { readonly providerId: string; readonly returnTo: string },
  ) => Result<Departure, Failure>;
  readonly comeBack: (browser: MemoryBrowser, returned: string) => Result<undefined, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly provider: Provider;
  readonly sessions: Sessions;
  readonly name: (prefix: string) => string;
}

export function createProviderSignIn({ settings, provider, sessions, name }: Parts): ProviderSignIn {
  // Pending redirects by browser: a return URL signs in only the browser that started it.
  const departed = new WeakMap<MemoryBrowser, Map<string, string>>();
  const statesOf = (browser: MemoryBrowser) => {
    const states = departed.get(browser) ?? new Map<string, string>();
    departed.set(browser, states);
    return states;
  };

  return {
    depart(browser, { providerId, returnTo }) {
      if (!providers.some(({ id }) => id === providerId)) return failed({ code: 'refused' });
      const state = name('state');
      statesOf(browser).set(state, providerId);
      const url = provider.address({ providerId, state, returnTo });
      return succeeded({ to: 'navigate', url, state });
    },

    comeBack(browser, returned) {
      const query = readReturned(returned, settings.providerPage)?.searchParams;
      if (query === undefined) return failed({ code: 'refused' });
      const [code, error] = [query.get('code'), query.get('error')];
      // Declined at the provider.
      if (code === null && error === null) return failed({ code: 'dismissed' });

      const states = statesOf(browser);
      const state = query.get('state') ?? '';
      const providerId = states.get(state);
      if (providerId === undefined) return failed({ code: 'restart' });
      states.delete(state);
      if (error !== null || code === null) {
        return failed({ code: error === 'access_denied' ? 'dismissed' : 'refused' });
      }

      const found = provider.redeem(code, providerId);
      if (!found.ok) return found;
      // Like a wrong password: don't reveal that the account exists.
      if (found.value.blocked) return failed({ code: 'wrong_credentials' });
      sessions.open(browser, found.value, 'provider');
      return succeeded();
    },
  };
}
