import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentAddress, Failure, Result } from '@mfa-flow/contract';
import { wayKey } from './account.ts';
import { createSecret } from './authenticator.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Enrolment, Purpose } from './enrolment.ts';
import type { EnrolmentRules } from './enrolment-rules.ts';
import { tooSoon } from './sending-limits.ts';
import type { SendCode } from './sent-codes.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Settings } from './settings.ts';
import { isSent } from './way.ts';
import type { AuthenticatorWay, OwnWay, SentKind, SentWay } from './way.ts';

/** What somebody asks to set up. */
type WantedWay =
  { readonly kind: 'authenticator' } | { readonly kind: SentKind; readonly to: EnrolmentAddress };

export interface BegunEnrolment<Kind extends OwnWay = OwnWay> {
  readonly handle: string;
  readonly session: Session;
  readonly way: Kind;
}

interface FoundEnrolment {
  readonly session: Session;
  readonly enrolment: Enrolment;
}

/** Ways that are being set up: what is begun counts for nothing. */
export interface Enrolments {
  readonly begin: (
    browser: MemoryBrowser,
    wanted: WantedWay,
    purpose?: Purpose,
  ) => Result<BegunEnrolment, Failure>;
  readonly resend: (browser: MemoryBrowser, handle: string) => Result<BegunEnrolment<SentWay>, Failure>;
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
  const sendFor = ({ account }: Session, { kind, address }: SentWay) =>
    send({ kind, to: address, countedBy: wayKey(account, kind) });

  /** A key made before cannot be confirmed any more: an account has one new key at a time. */
  const newKey = ({ account }: Session): AuthenticatorWay =>
    (account.newAuthenticator = {
      kind: 'authenticator',
      secret: createSecret(settings.random),
      lastStep: undefined,
    });

  const wayFor = (session: Session, wanted: WantedWay): Result<OwnWay, Failure> =>
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
      rules.refusal(session, enrolment.way.kind, enrolment.purpose) ??
      rules.staleness(session, enrolment.way);
    return refusal === undefined ? succeeded({ session, enrolment }) : failed(refusal);
  };

  return {
    find,

    begin(browser, wanted, purpose = 'adding') {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const refusal = rules.refusal(session, wanted.kind, purpose);
      if (refusal !== undefined) return failed(refusal);
      const found = wayFor(session, wanted);
      if (!found.ok) return found;

      const way = found.value;
      const enrolment: Enrolment = { way, codes: [], purpose, confirmed: false };
      if (isSent(way)) {
        const sent = sendFor(session, way);
        if (!sent.ok) return sent;
        enrolment.codes.push(sent.value);
      }
      const handle = name('enrolment');
      session.enrolments.set(handle, enrolment);
      return succeeded({ handle, session, way });
    },

    resend(browser, handle) {
      const found = find(browser, handle);
      if (!found.ok) return found;
      const { session, enrolment } = found.value;
      const { way, codes } = enrolment;
      if (!isSent(way)) return failed({ code: 'refused', raw: { message: 'Nothing is sent here.' } });
      const wait = tooSoon(codes.at(-1)?.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = sendFor(session, way);
      if (!sent.ok) return sent;
      codes.push(sent.value);
      return succeeded({ handle, session, way });
    },

    cancel(browser, handle) {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const enrolment = session.enrolments.get(handle);
      if (enrolment === undefined || enrolment.confirmed) return succeeded();
      session.enrolments.delete(handle);
      if (session.account.newAuthenticator === enrolment.way) session.account.newAuthenticator = undefined;
      return succeeded();
    },
  };
}
