import { failed, maskEmail, succeeded } from '@mfa-flow/contract';
import type { EmailVerificationPort } from '@mfa-flow/contract';
import type { FullServer } from './full-server.fixture.ts';
import type { AccountHere } from './memory-stage.fixture.ts';

const resendInMs = 30_000;

export const createEmailVerification = (
  server: FullServer,
  accountHere: AccountHere,
): EmailVerificationPort => ({
  returns: [{ query: ['ticket'] }],
  async send(_, options) {
    const account = await accountHere(options);
    if (account === undefined) return failed({ code: 'session_ended' });
    const retryAfterMs = (server.linkSentAt.get(account.id) ?? 0) + resendInMs - server.now();
    if (retryAfterMs > 0) return failed({ code: 'too_many_sends', retryAfterMs });
    server.linkSentAt.set(account.id, server.now());
    const ticket = server.secret();
    server.tickets.set(ticket, account.id);
    server.deliver(account.email, { link: `http://localhost:5173/verify?ticket=${ticket}` });
    return succeeded({ destination: maskEmail('email', account.email), resendInMs });
  },
  async confirm({ returned }) {
    const ticket = URL.canParse(returned) ? new URL(returned).searchParams.get('ticket') : null;
    const account = server.tickets.get(ticket ?? '');
    if (ticket === null || account === undefined) return failed({ code: 'expired_code' });
    server.tickets.delete(ticket);
    server.unverified.delete(account);
    return succeeded();
  },
});
