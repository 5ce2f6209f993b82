import type { Account } from '../accounts/account.ts';
import type { MemoryBrowser } from './browser.ts';
import type { Devices } from './devices.ts';
import type { Challenge } from '../challenges/challenge.ts';
import type { Enrolment } from '../enrolment/enrolment.ts';
import type { FirstFactor } from './first-factor.ts';
import type { Settings } from '../settings.ts';
import type { StoredFactorKind } from '../accounts/factor.ts';

/** A proof after the first factor. A set-up counts for this session and is not fresh proof. */
interface Proof {
  readonly kind: StoredFactorKind;
  readonly at: number;
  readonly by: 'challenge' | 'setUp';
}

/** Somebody at a browser who has signed in. Whether that is enough, only `standingOf` says. */
export interface Session {
  /** What the browser's cookie holds. A new one at every level: an id seen before is worth nothing after. */
  id: string;
  readonly account: Account;
  /** What they signed in with. */
  readonly first: FirstFactor;
  readonly startedAt: number;
  /** Begun in a browser that was remembered: no second step is asked for. */
  readonly isRemembered: boolean;
  /** What was verified after that, oldest first. */
  readonly proofs: Proof[];
  /** By handle. A handle of another session is not in here. */
  readonly challenges: Map<string, Challenge>;
  /** The same for factors that are being set up. */
  readonly enrolments: Map<string, Enrolment>;
}

export interface Sessions {
  readonly of: (browser: MemoryBrowser) => Session | undefined;
  /** Ends the session this browser had, and begins one. */
  readonly open: (browser: MemoryBrowser, account: Account, first: FirstFactor) => Session;
  readonly renew: (browser: MemoryBrowser, session: Session) => void;
  readonly end: (browser: MemoryBrowser) => void;
  /** Ends the sessions of one account, or all. */
  readonly endAll: (account?: Account) => void;
  /** The sessions of an account that are not over. */
  readonly allOf: (account: Account) => readonly Session[];
  /** Ends every other session of the same account. */
  readonly endOthers: (session: Session) => void;
}

export function createSessions(
  { clock, limits }: Settings,
  devices: Devices,
  name: (prefix: string) => string,
): Sessions {
  const live = new Map<string, Session>();
  const cookies = new WeakMap<MemoryBrowser, string>();

  const isOver = ({ startedAt }: Session) => clock() >= startedAt + limits.sessionMs;

  const keep = (browser: MemoryBrowser, session: Session) => {
    live.set(session.id, session);
    if (browser.cookies === 'kept') cookies.set(browser, session.id);
  };

  const end = (browser: MemoryBrowser) => {
    const id = cookies.get(browser);
    if (id !== undefined) live.delete(id);
    cookies.delete(browser);
  };

  return {
    of(browser) {
      const session = live.get(cookies.get(browser) ?? '');
      return session === undefined || isOver(session) ? undefined : session;
    },
    open(browser, account, first) {
      end(browser);
      const session: Session = {
        id: name('session'),
        account,
        first,
        startedAt: clock(),
        isRemembered: devices.use(browser, account),
        proofs: [],
        challenges: new Map(),
        enrolments: new Map(),
      };
      keep(browser, session);
      return session;
    },
    renew(browser, session) {
      live.delete(session.id);
      session.id = name('session');
      keep(browser, session);
    },
    end,
    endAll(account) {
      for (const [id, session] of live) {
        if (account === undefined || session.account === account) live.delete(id);
      }
    },
    allOf: (account) => [...live.values()].filter((each) => each.account === account && !isOver(each)),
    endOthers(session) {
      for (const [id, each] of live) {
        if (each.account === session.account && each !== session) live.delete(id);
      }
    },
  };
}
