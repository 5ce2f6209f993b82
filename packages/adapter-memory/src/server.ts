import { createAccounts } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';
import type { MemoryBrowser } from './browser.ts';
import { createCallCounter } from './calls.ts';
import type { Calls } from './calls.ts';
import { createChallenges } from './challenges.ts';
import type { Challenges } from './challenges.ts';
import { createFaultBox } from './faults.ts';
import type { Faults } from './faults.ts';
import { createLine } from './line.ts';
import type { Line } from './line.ts';
import type { MemoryBackendOptions } from './options.ts';
import { createMailroom } from './outbox.ts';
import type { Outbox } from './outbox.ts';
import { createNames } from './random.ts';
import { createSender } from './sent-codes.ts';
import { createSessions } from './sessions.ts';
import type { Sessions } from './sessions.ts';
import { resolveSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { createSignIn } from './sign-in.ts';
import type { SignIn } from './sign-in.ts';
import { createStepUp } from './step-up.ts';
import type { StepUp } from './step-up.ts';
import { createVerify } from './verify.ts';
import type { Verify } from './verify.ts';
import { createWayMaker } from './ways.ts';
import type { WayMaker } from './ways.ts';

/** The inside of the backend: the rules, wired together. The adapter talks to this; the host does not see it. */
export interface Server {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly challenges: Challenges;
  readonly verify: Verify;
  readonly stepUp: StepUp;
  readonly makeWay: WayMaker;
  readonly outbox: Outbox;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly connect: (browser: MemoryBrowser) => Line;
}

export function createServer(options: MemoryBackendOptions): Server {
  const settings = resolveSettings(options);
  const { limits, clock, random } = settings;
  const name = createNames(random);
  const makeWay = createWayMaker(settings);
  const accounts = createAccounts(options.accounts, options.policy ?? { anyOf: 'ready' }, makeWay);
  const sessions = createSessions(settings, name);
  const mailroom = createMailroom();
  const counter = createCallCounter();
  const box = createFaultBox();

  const passwords = createAttempts({ limit: limits.wrongPasswords, lockMs: limits.passwordLockMs, clock });
  const attempts = createAttempts({ limit: limits.wrongCodes, lockMs: limits.lockMs, clock });
  const send = createSender(settings, mailroom);
  const challenges = createChallenges({ settings, sessions, attempts, send, name });

  return {
    settings,
    accounts,
    sessions,
    signIn: createSignIn({ accounts, sessions, attempts: passwords }),
    challenges,
    verify: createVerify({ settings, sessions, attempts, challenges }),
    stepUp: createStepUp(settings, sessions),
    makeWay,
    outbox: mailroom.outbox,
    calls: counter.calls,
    faults: box.faults,
    connect: (browser) =>
      createLine({ counter, box, latencyMs: options.latencyMs ?? 0, endSession: sessions.end }, browser),
  };
}
