import { randomHex } from '../random.ts';
import { behaviours } from '../versions.ts';
import type { Behaviour, ServerVersion } from '../versions.ts';
import { createChances } from './chances.ts';
import type { Chance, Chances } from './chances.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import type { AuthMethod, ProjectOptions } from './options.ts';
import { createMailroom } from './outbox.ts';
import type { Mailroom, Outbox } from './outbox.ts';
import { createSeededUser } from './people.ts';
import { createRateLimiter } from './rate-limiter.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { createRequestLog } from './request-log.ts';
import type { RequestLog } from './request-log.ts';
import { createUsers } from './users.ts';
import type { Users } from './users.ts';

/** A project as a test sees it. */
export interface Project {
  readonly id: string;
  /** The server key, for `X-Appwrite-Key`. Calls with it are not rate-limited. */
  readonly key: string;
  readonly version: ServerVersion;
  /** What was sent to people. */
  readonly outbox: Outbox;
  readonly clock: Clock;
  /** The calls that reached the project, for counting. */
  readonly requests: Omit<RequestLog, 'add'>;
  /** Ends every session of a person, as an administrator can. */
  readonly endSessions: (userId: string) => void;
  /** Triggers once what a real server does at random. */
  readonly happensNext: (chance: Chance) => void;
  /** Turns ways to sign in off, as the project's owner can. */
  readonly switchOff: (methods: readonly AuthMethod[]) => void;
}

/** The internals of a project: its settings and its tables. */
export interface ProjectState {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly version: ServerVersion;
  readonly behaviour: Behaviour;
  readonly platforms: readonly string[];
  readonly smtp: boolean;
  readonly sms: boolean;
  readonly disabledAuthMethods: Set<AuthMethod>;
  readonly jwtSecret: string;
  readonly clock: Clock;
  readonly users: Users;
  readonly mailroom: Mailroom;
  readonly limiter: RateLimiter;
  readonly requests: RequestLog;
  readonly chances: Chances;
}

export function createProjectState(options: ProjectOptions, now: () => number): ProjectState {
  const clock = createClock(now);
  const version = options.version ?? '1.8.1';
  const users = createUsers();
  for (const seed of options.people ?? [])
    users.add(createSeededUser(seed, behaviours[version], clock.now()));
  return {
    id: options.id ?? `stand-in-${randomHex(10)}`,
    key: `standin_${randomHex(64)}`,
    name: options.name ?? 'Stand-in',
    version,
    behaviour: behaviours[version],
    platforms: options.platforms ?? ['localhost', '127.0.0.1'],
    smtp: options.smtp ?? true,
    sms: options.sms ?? true,
    disabledAuthMethods: new Set(options.disabledAuthMethods),
    jwtSecret: randomHex(64),
    clock,
    users,
    mailroom: createMailroom(),
    limiter: createRateLimiter(options.rateLimits ?? true, clock.now),
    requests: createRequestLog(),
    chances: createChances(),
  };
}

export const toProject = (state: ProjectState): Project => ({
  id: state.id,
  key: state.key,
  version: state.version,
  outbox: state.mailroom,
  clock: state.clock,
  requests: state.requests,
  endSessions: (userId) => {
    const user = state.users.byId(userId);
    if (user === undefined) throw new Error(`The project has no person with the id "${userId}".`);
    user.sessions = [];
  },
  happensNext: state.chances.next,
  switchOff: (methods) => {
    for (const method of methods) state.disabledAuthMethods.add(method);
  },
});
