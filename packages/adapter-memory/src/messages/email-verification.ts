import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import { verifyAddress } from '../accounts/verify-address.ts';
import type { EnrolmentLinks } from '../enrolment/enrolment-links.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import { linkWith } from './link-with.ts';
import type { Mailroom } from './outbox.ts';
import { readReturned } from '../sign-in/returned-address.ts';
import { tooSoon } from '../limits/sending-limits.ts';
import type { CountSend } from '../limits/sending-limits.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';

export interface EmailVerification {
  /** Sends a link, and says where to. Links sent before stay good. */
  readonly send: (browser: MemoryBrowser) => Result<{ readonly address: string }, Failure>;
  /** With the address that a link opened, in any browser: mails are read elsewhere. */
  readonly confirm: (browser: MemoryBrowser, returned: string) => Result<undefined, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly mailroom: Mailroom;
  readonly count: CountSend;
  readonly name: (prefix: string) => string;
  readonly enrolmentLinks: EnrolmentLinks;
}

interface Link {
  readonly account: Account;
  readonly address: string;
  readonly sentAt: number;
  used: boolean;
}

export function createEmailVerification({
  settings,
  sessions,
  mailroom,
  count,
  name,
  enrolmentLinks,
}: Parts): EmailVerification {
  const { clock, limits, emailVerificationPage: page } = settings;
  const links = new Map<string, Link>();
  const lastSent = new WeakMap<Account, number>();

  return {
    send(browser) {
      const account = sessions.of(browser)?.account;
      if (account === undefined) return failed({ code: 'session_ended' });
      if (page === undefined || account.email === undefined) {
        return failed({
          code: 'misconfigured',
          raw: { message: 'There is no page or no address to verify.' },
        });
      }
      if (account.emailVerified) return failed({ code: 'conflict' });
      const limit = tooSoon(lastSent.get(account), settings) ?? count(`link ${account.id}`);
      if (limit !== undefined) return failed(limit);

      const token = name('link');
      const sentAt = clock();
      links.set(token, { account, address: account.email, sentAt, used: false });
      lastSent.set(account, sentAt);
      const link = linkWith(page, token);
      const text = `Open this link to verify your email address: ${link}`;
      mailroom.deliver({ to: account.email, kind: 'email', link, text, sentAt });
      return succeeded({ address: account.email });
    },

    confirm(browser, returned) {
      const token = readReturned(returned, page)?.searchParams.get('token') ?? '';
      const opened = enrolmentLinks.open(browser, token);
      if (opened !== undefined) return opened;
      const link = links.get(token);
      const here = sessions.of(browser)?.account;
      // Somebody else's link gets the same answer as an unknown one.
      if (link === undefined || (here !== undefined && here !== link.account)) {
        return failed({ code: 'wrong_or_expired' });
      }
      const { account, address, sentAt } = link;
      // The person has another address by now.
      if (account.email !== address) return failed({ code: 'wrong_or_expired' });
      if (account.emailVerified) return failed({ code: 'conflict' });
      if (link.used) return failed({ code: 'wrong_or_expired' });
      if (clock() >= sentAt + limits.linkMs) return failed({ code: 'expired_code' });
      for (const each of links.values()) each.used ||= each.account === account;
      verifyAddress(account, { kind: 'email', address }, settings);
      return succeeded();
    },
  };
}
