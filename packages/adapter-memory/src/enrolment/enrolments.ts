import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentAddress, Failure, Result } from '@mfa-flow/contract';
import { factorKey } from '../accounts/account.ts';
import { createSecret } from '../challenges/authenticator.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Enrolment, Purpose } from './enrolment.ts';
import type { EnrolmentRules } from './enrolment-rules.ts';
import { tooSoon } from '../limits/sending-limits.ts';
import type { SendCode } from '../challenges/sent-codes.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { isSent } from '../accounts/factor.ts';
import type { AuthenticatorFactor, EnrollableFactor, SentKind, SentFactor } from '../accounts/factor.ts';

/** What somebody asks to set up. */
type WantedFactor =
  { readonly kind: 'authenticator' } | { readonly kind: SentKind; readonly to: EnrolmentAddress };

export interface BegunEnrolment<Kind extends EnrollableFactor = EnrollableFactor> {
  readonly handle: string;
  readonly session: Session;
  readonly factor: Kind;
}

interface FoundEnrolment {
  readonly session: Session;
  readonly enrolment: Enrolment;
}

/** Factors that are being set up: what is begun counts for nothing. */
export interface Enrolments {
  readonly begin: (
    browser: MemoryBrowser,
    wanted: WantedFactor,
    purpose?: Purpose,
  ) => Result<BegunEnrolment, Failure>;
  readonly resend: (browser: MemoryBrowser, handle: string) => Result<BegunEnrolment<SentFactor>, Failure>;
  /** Gives up what was begun. What was confirmed stays. */
  readonly cancel: (browser: MemoryBrowser, handle: string) => Result<undefined, Failure>;
  /** What was begun, if it may be confirmed or sent again. */
  readonly find: (browser: MemoryBrowser, handle: string) => Result<FoundEnrolment, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly rules: EnrolmentRules;
  readonly send: SendCode;
  readonly name: (prefix: string) => string;
}

export function createEnrolments({ settings, sessions, rules, send, name }: Parts): Enrolments {
  const sendFor = ({ account }: Session, { kind, address }: SentFactor) =>
    send({ kind, to: address, countedBy: factorKey(account, kind) });

  /** A key made before cannot be confirmed any more: an account has one new key at a time. */
  const newKey = ({ account }: Session): AuthenticatorFactor =>
    (account.newAuthenticator = {
      kind: 'authenticator',
      secret: createSecret(settings.random),
      lastStep: undefined,
    });

  const factorFor = (session: Session, wanted: WantedFactor): Result<EnrollableFactor, Failure> =>
    wanted.kind === 'authenticator'
      ? succeeded(newKey(session))
      : rules.wayTo(session, wanted.kind, wanted.to);

  const find: Enrolments['find'] = (browser, handle) => {
    const session = sessions.of(browser);
    if (session === undefined) return failed({ code: 'session_ended' });
    const enrolment = session.enrolments.get(handle);
    if (enrolment === undefined) return failed({ code: 'restart' });
    if (enrolment.confirmed) return failed({ code: 'conflict' });
    // Asked again: what was allowed at the beginning may not be any more.
    const refusal =
      rules.refusal(session, enrolment.factor.kind, enrolment.purpose) ??
      rules.staleness(session, enrolment.factor);
    return refusal === undefined ? succeeded({ session, enrolment }) : failed(refusal);
  };

  return {
    find,

    begin(browser, wanted, purpose = 'adding') {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const refusal = rules.refusal(session, wanted.kind, purpose);
      if (refusal !== undefined) return failed(refusal);
      const found = factorFor(session, wanted);
      if (!found.ok) return found;

      const factor = found.value;
      const enrolment: Enrolment = { factor, codes: [], purpose, confirmed: false };
      if (isSent(factor)) {
        const sent = sendFor(session, factor);
        if (!sent.ok) return sent;
        enrolment.codes.push(sent.value);
      }
      const handle = name('enrolment');
      session.enrolments.set(handle, enrolment);
      return succeeded({ handle, session, factor });
    },

    resend(browser, handle) {
      const found = find(browser, handle);
      if (!found.ok) return found;
      const { session, enrolment } = found.value;
      const { factor, codes } = enrolment;
      if (!isSent(factor)) return failed({ code: 'refused', raw: { message: 'Nothing is sent here.' } });
      const wait = tooSoon(codes.at(-1)?.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = sendFor(session, factor);
      if (!sent.ok) return sent;
      codes.push(sent.value);
      return succeeded({ handle, session, factor });
    },

    cancel(browser, handle) {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const enrolment = session.enrolments.get(handle);
      if (enrolment === undefined || enrolment.confirmed) return succeeded();
      session.enrolments.delete(handle);
      if (session.account.newAuthenticator === enrolment.factor) session.account.newAuthenticator = undefined;
      return succeeded();
    },
  };
}
