import type { MemoryBrowser } from '@mfa-flow/adapter-memory';
import { failed, succeeded } from '@mfa-flow/contract';
import type { Departure, RedirectMethod, SignedIn } from '@mfa-flow/contract';
import type { Person } from '../src/index.ts';
import type { FullServer } from './full-server.fixture.ts';

/** Signing in at another place, which sends the browser back with a ticket. */
export const createRedirectMethod = (
  server: FullServer,
  browser: MemoryBrowser,
  remember: (account: string) => SignedIn,
): RedirectMethod => ({
  providers: [{ id: 'example', name: 'Example' }],
  returns: [{ query: ['state', 'ticket'] }, { query: ['state', 'error'] }],
  async start({ providerId, returnTo }) {
    if (providerId !== 'example') return failed({ code: 'refused' });
    const url = new URL('https://provider.example/authorize');
    url.searchParams.set('returnTo', returnTo);
    const state = server.secret();
    url.searchParams.set('state', state);
    return succeeded({ to: 'navigate', url: url.href, state });
  },
  async complete({ returned }) {
    const ticket = URL.canParse(returned) ? new URL(returned).searchParams.get('ticket') : null;
    const account = server.tickets.get(ticket ?? '');
    if (ticket === null || account === undefined) return failed({ code: 'refused' });
    server.tickets.delete(ticket);
    server.backend.signIn(browser, account);
    return succeeded(remember(server.accountOf(account)?.id ?? ''));
  },
});

/** The provider: whom it knows it sends back with a ticket, and whoever declines without one. */
export async function answerAtProvider(
  server: FullServer,
  { identifier }: Person,
  departure: Departure,
  answer: 'accepts' | 'declines',
): Promise<string | undefined> {
  if (departure.to !== 'navigate') return undefined;
  const asked = new URL(departure.url).searchParams;
  const back = new URL(asked.get('returnTo') ?? '');
  back.searchParams.set('state', asked.get('state') ?? '');
  if (answer === 'declines') back.searchParams.set('error', 'access_denied');
  else {
    const ticket = server.secret();
    server.tickets.set(ticket, identifier);
    back.searchParams.set('ticket', ticket);
  }
  return back.href;
}
