import type { MemoryBrowser } from '@mfa-flow/adapter-memory';
import { failed, succeeded } from '@mfa-flow/contract';
import type { RedirectMethod, SignedIn } from '@mfa-flow/contract';
import type { Departure, Person } from '../index.ts';
import type { FullServer } from './full-server.fixture.ts';

/** Signing in at another place, which sends the browser back with a ticket. */
export const createRedirectMethod = (
  server: FullServer,
  browser: MemoryBrowser,
  remember: () => SignedIn,
): RedirectMethod => ({
  providers: [{ id: 'example', name: 'Example' }],
  async start({ providerId, returnTo }) {
    if (providerId !== 'example') return failed({ code: 'refused' });
    const url = new URL('https://provider.example/authorize');
    url.searchParams.set('returnTo', returnTo);
    return succeeded({ to: 'navigate', url: url.href });
  },
  async complete({ returned }) {
    const ticket = URL.canParse(returned) ? new URL(returned).searchParams.get('ticket') : null;
    const account = server.tickets.get(ticket ?? '');
    if (ticket === null || account === undefined) return failed({ code: 'refused' });
    server.tickets.delete(ticket);
    server.backend.signIn(browser, account);
    return succeeded(remember());
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
  const back = new URL(new URL(departure.url).searchParams.get('returnTo') ?? '');
  if (answer === 'declines') back.searchParams.set('error', 'access_denied');
  else {
    const ticket = server.secret();
    server.tickets.set(ticket, identifier);
    back.searchParams.set('ticket', ticket);
  }
  return back.href;
}
