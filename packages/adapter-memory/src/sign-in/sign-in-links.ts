import { failed, returnUrl, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import { verifyAddress } from '../accounts/verify-address.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { isAddress, tidyAddress } from '../accounts/addresses.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { linkWith } from '../messages/link-with.ts';
import type { Mailroom } from '../messages/outbox.ts';
import { readReturned } from './returned-address.ts';
import { tooSoon } from '../limits/sending-limits.ts';
import type { CountSend } from '../limits/sending-limits.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { SentFactor } from '../accounts/factor.ts';

interface StartedLink {
  readonly handle: string;
  readonly factor: SentFactor;
}

/** Signing in with a link that is sent to an address on file. */
export interface SignInLinks {
  /** `returnTo`: the page that the link opens; if it is on another origin, the page of the options. */
  readonly start: (address: string, returnTo?: string) => Result<StartedLink, Failure>;
  /** Links sent before stay good. */
  readonly resend: (handle: string) => Result<StartedLink, Failure>;
  /** Takes the URL that a link opened, in any browser. Undefined: not one of these links. */
  readonly comeBack: (browser: MemoryBrowser, returned: string) => Result<undefined, Failure> | undefined;
}

interface Attempt {
  readonly factor: SentFactor;
  readonly page: string;
  sentAt: number;
}

interface Link {
  readonly account: Account;
  readonly address: string;
  readonly sentAt: number;
}

interface Parts {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly mailroom: Mailroom;
  readonly count: CountSend;
  readonly name: (prefix: string) => string;
}

/** As with codes: an unknown address takes the same path as any other, except that no message is sent. */
export function createSignInLinks(parts: Parts): SignInLinks {
  const { settings, accounts, sessions, mailroom, count, name } = parts;
  const { clock, limits, signInLinkPage: home } = settings;
  const attempts = new Map<string, Attempt>();
  const links = new Map<string, Link>();

  const send = ({ factor, page }: Pick<Attempt, 'factor' | 'page'>): Result<number, Failure> => {
    const tooMany = count(`sign-in link ${factor.address.toLowerCase()}`);
    if (tooMany !== undefined) return failed(tooMany);
    const [token, sentAt] = [name('sign-in-link'), clock()];
    const account = accounts.byAddress('email', factor.address);
    if (account?.email !== undefined && !account.blocked) {
      links.set(token, { account, address: account.email, sentAt });
      const link = linkWith(page, token);
      const text = `Open this link to sign in: ${link}`;
      mailroom.deliver({ to: account.email, kind: 'email', link, text, sentAt });
    }
    return succeeded(sentAt);
  };

  return {
    start(typed, returnTo) {
      if (home === undefined || !settings.firstFactors.includes('emailLink'))
        return failed({ code: 'refused' });
      if (!isAddress('email', typed)) return failed({ code: 'input_refused', field: 'identifier' });
      const factor: SentFactor = { kind: 'email', address: tidyAddress('email', typed) };
      const page = returnUrl(returnTo, home);
      const sent = send({ factor, page });
      if (!sent.ok) return sent;
      const handle = name('sign-in');
      attempts.set(handle, { factor, page, sentAt: sent.value });
      return succeeded({ handle, factor });
    },

    resend(handle) {
      const attempt = attempts.get(handle);
      if (attempt === undefined) return failed({ code: 'restart' });
      const wait = tooSoon(attempt.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = send(attempt);
      if (!sent.ok) return sent;
      attempt.sentAt = sent.value;
      return succeeded({ handle, factor: attempt.factor });
    },

    comeBack(browser, returned) {
      const token = readReturned(returned, home)?.searchParams.get('token');
      if (token === null || token === undefined) return undefined;
      const link = links.get(token);
      // Used, or never sent: don't reveal which.
      if (link === undefined) return failed({ code: 'wrong_or_expired' });
      if (clock() >= link.sentAt + limits.codeMs) return failed({ code: 'expired_code' });
      // The person has another address by now.
      if (link.account.email !== link.address) return failed({ code: 'wrong_or_expired' });
      if (link.account.blocked) return failed({ code: 'wrong_credentials' });
      // One sign-in ends them all, so that links left in a mailbox don't work.
      for (const [other, { account }] of links) if (account === link.account) links.delete(other);
      sessions.open(browser, link.account, 'email');
      verifyAddress(link.account, { kind: 'email', address: link.address }, settings);
      return succeeded();
    },
  };
}
