import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { factorKey } from '../accounts/account.ts';
import type { SentFactor } from '../accounts/factor.ts';
import type { SentCode } from '../challenges/sent-codes.ts';
import type { CountSend } from '../limits/sending-limits.ts';
import { linkWith } from '../messages/link-with.ts';
import type { Mailroom } from '../messages/outbox.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import type { Enrolment } from './enrolment.ts';
import type { EnrolmentRules } from './enrolment-rules.ts';
import { keepEnrolled } from './keep-enrolled.ts';

/** Links that set an email address up, in whatever browser they are opened. */
export interface EnrolmentLinks {
  readonly send: (session: Session, enrolment: Enrolment, to: SentFactor) => Result<SentCode, Failure>;
  /** Undefined: it is no link of this kind. */
  readonly open: (browser: MemoryBrowser, token: string) => Result<undefined, Failure> | undefined;
}

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly rules: EnrolmentRules;
  readonly mailroom: Mailroom;
  readonly count: CountSend;
  readonly name: (prefix: string) => string;
}

interface Link {
  readonly session: Session;
  readonly enrolment: Enrolment;
  readonly sentAt: number;
}

export function createEnrolmentLinks(parts: Parts): EnrolmentLinks {
  const { settings, sessions, rules, mailroom, count, name } = parts;
  const { clock, limits, emailVerificationPage: page } = settings;
  const links = new Map<string, Link>();

  return {
    send(session, enrolment, { address }) {
      if (page === undefined) return failed({ code: 'misconfigured' });
      const tooMany = count(factorKey(session.account, 'email'));
      if (tooMany !== undefined) return failed(tooMany);
      const [token, sentAt] = [name('enrolment-link'), clock()];
      links.set(token, { session, enrolment, sentAt });
      const link = linkWith(page, token);
      const text = `Open this link to use this email address for signing in: ${link}`;
      mailroom.deliver({ to: address, kind: 'email', link, text, sentAt });
      return succeeded({ code: token, sentAt });
    },

    open(browser, token) {
      const link = links.get(token);
      if (link === undefined) return undefined;
      const { session, enrolment, sentAt } = link;
      const here = sessions.of(browser);
      const isOfAnother = here !== undefined && here.account !== session.account;
      const isGivenUp = ![...session.enrolments.values()].includes(enrolment);
      if (isOfAnother || isGivenUp) return failed({ code: 'wrong_or_expired' });
      if (enrolment.confirmed) return failed({ code: 'conflict' });
      if (clock() >= sentAt + limits.linkMs) return failed({ code: 'expired_code' });
      // Sent to an address that the person has changed since, or that is somebody else's by now.
      if (rules.staleness(session, enrolment.factor)) return failed({ code: 'wrong_or_expired' });
      enrolment.recoveryCodes = keepEnrolled(session, enrolment, settings);
      return succeeded();
    },
  };
}
