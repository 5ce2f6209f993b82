import { failed, succeeded } from '@mfa-flow/contract';
import type { EnrolmentAddress, Failure, Result, WithPassword } from '@mfa-flow/contract';
import { appsOf, factorKey, nextAppId } from '../accounts/account.ts';
import { sameAddress } from '../accounts/addresses.ts';
import { changeAddress } from '../accounts/verify-address.ts';
import { createSecret } from '../challenges/authenticator.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Enrolment } from './enrolment.ts';
import type { EnrolmentLinks } from './enrolment-links.ts';
import type { EnrolmentRules } from './enrolment-rules.ts';
import { tooSoon } from '../limits/sending-limits.ts';
import { factorName } from '../self-service/factor-name.ts';
import type { SendCode } from '../challenges/sent-codes.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { isSent } from '../accounts/factor.ts';
import type { AuthenticatorApp, EnrollableFactor, SentKind, SentFactor } from '../accounts/factor.ts';

/** What somebody asks to set up. */
type WantedFactor = WithPassword &
  (
    | { readonly kind: 'authenticator'; readonly label?: string }
    | { readonly kind: SentKind; readonly to: EnrolmentAddress }
  );

export interface BegunEnrolment<Kind extends EnrollableFactor = EnrollableFactor> {
  readonly handle: string;
  readonly session: Session;
  readonly factor: Kind;
  readonly by: Enrolment['by'];
}

interface FoundEnrolment {
  readonly session: Session;
  readonly enrolment: Enrolment;
}

/** Enrolments: before its confirmation one is not a factor. */
export interface Enrolments {
  /** `replaced`: the id of the factor whose place it takes. Default: it is added. */
  readonly begin: (
    browser: MemoryBrowser,
    wanted: WantedFactor,
    replaced?: string,
  ) => Result<BegunEnrolment, Failure>;
  readonly resend: (browser: MemoryBrowser, handle: string) => Result<BegunEnrolment<SentFactor>, Failure>;
  /** Cancels an enrolment. A confirmed one stays. */
  readonly cancel: (browser: MemoryBrowser, handle: string) => Result<undefined, Failure>;
  /** The enrolment, if it may be confirmed or resent. */
  readonly find: (browser: MemoryBrowser, handle: string) => Result<FoundEnrolment, Failure>;
}

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly rules: EnrolmentRules;
  readonly send: SendCode;
  readonly links: EnrolmentLinks;
  readonly name: (prefix: string) => string;
}

export function createEnrolments({ settings, sessions, rules, send, links, name }: Parts): Enrolments {
  const sendFor = (session: Session, enrolment: Enrolment, factor: SentFactor) => {
    const { kind, address } = factor;
    return enrolment.by === 'link'
      ? links.send(session, enrolment, factor)
      : send({ kind, to: address, countedBy: factorKey(session.account, kind) });
  };

  /** A key made before cannot be confirmed any more: an account has one new key at a time. */
  const newKey = (
    { account }: Session,
    [replaced]: readonly AuthenticatorApp[],
    wanted: string | undefined,
  ): Result<AuthenticatorApp, Failure> => {
    const name = wanted === undefined ? succeeded(replaced?.label) : factorName(account, wanted, replaced);
    if (!name.ok) return name;
    account.newAuthenticator = {
      kind: 'authenticator',
      id: replaced?.id ?? nextAppId(account),
      ...(name.value !== undefined && { label: name.value }),
      secret: createSecret(settings.random),
      lastStep: undefined,
    };
    return succeeded(account.newAuthenticator);
  };

  /** Where the address on file is the factor, another one is on file as soon as it is named. */
  const placeFor = (session: Session, kind: SentKind, to: EnrolmentAddress): Result<SentFactor, Failure> => {
    const found = rules.wayTo(session, kind, to);
    if (!found.ok || settings.selfService.addresses !== 'onFile') return found;
    const { account } = session;
    const { [kind]: onFile } = account;
    const { address } = found.value;
    if (onFile === undefined || !sameAddress(kind, onFile, address)) changeAddress(account, found.value);
    else if (account.factors.some((factor) => factor.kind === kind)) return failed({ code: 'conflict' });
    return found;
  };

  const find: Enrolments['find'] = (browser, handle) => {
    const session = sessions.of(browser);
    if (session === undefined) return failed({ code: 'session_ended' });
    const enrolment = session.enrolments.get(handle);
    if (enrolment === undefined) return failed({ code: 'restart' });
    if (enrolment.confirmed) return failed({ code: 'conflict' });
    // Checked again: what was allowed at the start may no longer be.
    const refusal =
      rules.refusal(session, enrolment.factor.kind, enrolment.purpose) ??
      rules.staleness(session, enrolment.factor);
    return refusal === undefined ? succeeded({ session, enrolment }) : failed(refusal);
  };

  return {
    find,

    begin(browser, wanted, replaced) {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const { kind, password } = wanted;
      const purpose = replaced === undefined ? 'adding' : 'replacing';
      const apps = appsNamed(session, replaced);
      if (kind === 'authenticator' && purpose === 'replacing' && apps.length === 0) {
        return failed({ code: 'factor_gone' });
      }
      const refusal =
        rules.refusal(session, kind, purpose) ?? rules.passwordRefusal(session, kind, purpose, password);
      if (refusal !== undefined) return failed(refusal);
      const found =
        wanted.kind === 'authenticator'
          ? newKey(session, apps, settings.selfService.rename ? wanted.label : undefined)
          : placeFor(session, wanted.kind, wanted.to);
      if (!found.ok) return found;

      const factor = found.value;
      const by = kind === 'email' && settings.selfService.emailLinks ? 'link' : 'code';
      const enrolment: Enrolment = {
        factor,
        by,
        codes: [],
        purpose,
        replaces: apps.map(({ id }) => id),
        confirmed: false,
        recoveryCodes: undefined,
      };
      if (isSent(factor)) {
        const sent = sendFor(session, enrolment, factor);
        if (!sent.ok) return sent;
        enrolment.codes.push(sent.value);
      }
      const handle = name('enrolment');
      session.enrolments.set(handle, enrolment);
      return succeeded({ handle, session, factor, by });
    },

    resend(browser, handle) {
      const found = find(browser, handle);
      if (!found.ok) return found;
      const { session, enrolment } = found.value;
      const { factor, codes } = enrolment;
      if (!isSent(factor)) return failed({ code: 'refused', raw: { message: 'Nothing is sent here.' } });
      const wait = tooSoon(codes.at(-1)?.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = sendFor(session, enrolment, factor);
      if (!sent.ok) return sent;
      codes.push(sent.value);
      return succeeded({ handle, session, factor, by: enrolment.by });
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

/** By its own id, or all of them by the name of the kind, as `check` names them. */
function appsNamed({ account }: Session, id: string | undefined): readonly AuthenticatorApp[] {
  const apps = appsOf(account);
  const app = apps.find((each) => each.id === id);
  if (app !== undefined) return [app];
  return id === 'authenticator' ? apps : [];
}
