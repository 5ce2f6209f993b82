import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import { readyWays, wayKey } from './account.ts';
import type { Attempts } from './attempts.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Challenge } from './challenge.ts';
import { tooSoon } from './sending-limits.ts';
import type { SendCode } from './sent-codes.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Settings } from './settings.ts';
import { standingOf } from './standing.ts';
import { isSent } from './way.ts';
import type { SentWay, Way } from './way.ts';

export interface StartedChallenge<Kind extends Way = Way> {
  readonly handle: string;
  readonly way: Kind;
}

export interface Challenges {
  readonly start: (browser: MemoryBrowser, kind: string) => Result<StartedChallenge, Failure>;
  /** Both handles work afterwards, so an answer that gets lost loses nothing. */
  readonly resend: (browser: MemoryBrowser, handle: string) => Result<StartedChallenge<SentWay>, Failure>;
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
  const sendFor = ({ account }: Session, { kind, address }: SentWay) =>
    send({ kind, to: address, countedBy: wayKey(account, kind) });

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
    // The very same object: a way that was removed and set up again is another way.
    if (!readyWays(session.account).includes(challenge.way)) return failed({ code: 'way_gone' });
    if (standingOf(session).is === 'refused') return failed({ code: 'refused' });
    const locked = attempts.locked(wayKey(session.account, challenge.way.kind));
    return locked === undefined ? succeeded({ session, challenge }) : failed(locked);
  };

  return {
    find,

    start(browser, kind) {
      const session = sessions.of(browser);
      if (session === undefined) return failed({ code: 'session_ended' });
      const way = readyWays(session.account).find((ready) => ready.kind === kind);
      if (way === undefined) return failed({ code: 'way_gone' });
      const refusal = mayStart(session, way);
      if (refusal !== undefined) return failed(refusal);
      const locked = attempts.locked(wayKey(session.account, way.kind));
      if (locked !== undefined) return failed(locked);

      const challenge: Challenge = { way, startedAt: settings.clock(), codes: [], verified: false };
      if (isSent(way)) {
        const sent = sendFor(session, way);
        if (!sent.ok) return sent;
        challenge.codes.push(sent.value);
      }
      return succeeded({ handle: handOut({ session, challenge }), way });
    },

    resend(browser, handle) {
      const found = find(browser, handle);
      if (!found.ok) return found;
      const { session, challenge } = found.value;
      const { way } = challenge;
      if (!isSent(way)) return failed({ code: 'refused', raw: { message: 'Nothing is sent here.' } });
      const wait = tooSoon(challenge.codes.at(-1)?.sentAt, settings);
      if (wait !== undefined) return failed(wait);
      const sent = sendFor(session, way);
      if (!sent.ok) return sent;
      challenge.codes.push(sent.value);
      return succeeded({ handle: handOut(found.value), way });
    },
  };
}

/** While signing in: only what is asked for now. Signed in: every way, as fresh proof. */
function mayStart(session: Session, way: Way): Failure | undefined {
  const standing = standingOf(session);
  if (standing.is === 'complete') return undefined;
  if (standing.is === 'refused') return { code: 'refused' };
  if (standing.is === 'emailUnverified') return { code: 'verification_required' };
  if (session.proofs.some((proof) => proof.kind === way.kind)) return { code: 'conflict' };
  return standing.ways.includes(way)
    ? undefined
    : { code: 'refused', raw: { message: 'This way does not count for the present step.' } };
}
