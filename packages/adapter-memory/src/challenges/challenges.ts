import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { readyFactors, factorKey } from '../accounts/account.ts';
import type { Attempts } from './attempts.ts';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Challenge } from './challenge.ts';
import { tooSoon } from '../limits/sending-limits.ts';
import type { SendCode } from './sent-codes.ts';
import type { Session, Sessions } from '../sessions/sessions.ts';
import type { Settings } from '../settings.ts';
import { sessionStatusOf } from '../sessions/session-status.ts';
import { isSent } from '../accounts/factor.ts';
import type { SentFactor, StoredFactor } from '../accounts/factor.ts';

export interface StartedChallenge<Kind extends StoredFactor = StoredFactor> {
  readonly handle: string;
  readonly factor: Kind;
}

export interface Challenges {
  readonly start: (browser: MemoryBrowser, kind: string) => Result<StartedChallenge, Failure>;
  /** Both handles work afterwards, so an answer that gets lost loses nothing. */
  readonly resend: (browser: MemoryBrowser, handle: string) => Result<StartedChallenge<SentFactor>, Failure>;
  /** The challenge behind a handle, if it may still be answered or sent again. */
  readonly find: (browser: MemoryBrowser, handle: string) => Result<Found, Failure>;
}

interface Found {
  readonly session: Session;
  readonly challenge: Challenge;
}

interface Parts {
  readonly settings: Settings;
  readonly sessions: Sessions;
  readonly attempts: Attempts;
  readonly send: SendCode;
  readonly name: (prefix: string) => string;
}

export function createChallenges({ settings, sessions, attempts, send, name }: Parts): Challenges {
  const sendFor = ({ account }: Session, { kind, address }: SentFactor) =>
    send({ kind, to: address, countedBy: factorKey(account, kind) });

  const handOut = ({ session, challenge }: Found): string => {
    const handle = name('challenge');
    session.challenges.set(handle, challenge);
    return handle;
  };

  const find = (browser: MemoryBrowser, handle: string): Result<Found, Failure> => {
    const session = sessions.of(browser);
    if (session === undefined) return failed({ code: 'session_ended' });
    const challenge = session.challenges.get(handle);
    if (challenge === undefined) return failed({ code: 'restart' });
    if (challenge.verified) return failed({ code: 'conflict' });
    // The very same object: a factor that was removed and set up again is another factor.
    if (!readyFactors(session.account).includes(challenge.factor)) return failed({ code: 'factor_gone' });
    if (sessionStatusOf(session).is === 'refused') return failed({ code: 'refused' });
    const locked = attempts.locked(factorKey(session.account, challenge.factor.kind));
    return locked === undefined ? succeeded({ session, challenge }) : failed(locked);
  };

  return {
    find,

    start(browser, kind) {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const factor = readyFactors(session.account).find((ready) => ready.kind === kind);
      if (factor === undefined) return failed({ code: 'factor_gone' });
      const refusal = mayStart(session, factor);
      if (refusal !== undefined) return failed(refusal);
      const locked = attempts.locked(factorKey(session.account, factor.kind));
      if (locked !== undefined) return failed(locked);

      const challenge: Challenge = { factor, startedAt: settings.clock(), codes: [], verified: false };
      if (isSent(factor)) {
        const sent = sendFor(session, factor);
        if (!sent.ok) return sent;
        challenge.codes.push(sent.value);
      }
      return succeeded({ handle: handOut({ session, challenge }), factor });
    },

    resend(browser, handle) {
      const found = find(browser, handle);
      if (!found.ok) return found;
      const { session, challenge } = found.value;
      const { factor } = challenge;
      if (!isSent(factor)) return failed({ code: 'refused', raw: { message: 'Nothing is sent here.' } });
      const wait = tooSoon(challenge.codes.at(-1)?.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = sendFor(session, factor);
      if (!sent.ok) return sent;
      challenge.codes.push(sent.value);
      return succeeded({ handle: handOut(found.value), factor });
    },
  };
}

/** While signing in: only what is asked for now. Signed in: every factor, as fresh proof. */
function mayStart(session: Session, factor: StoredFactor): Failure | undefined {
  const status = sessionStatusOf(session);
  if (status.is === 'complete') return undefined;
  if (status.is === 'refused') return { code: 'refused' };
  if (status.is === 'emailUnverified') return { code: 'verification_required' };
  if (session.proofs.some((proof) => proof.kind === factor.kind)) return { code: 'conflict' };
  return status.factors.includes(factor)
    ? undefined
    : { code: 'refused', raw: { message: 'This way does not count for the present step.' } };
}
