import { createApp } from './app.ts';
import { openAuth } from './auth.ts';
import { createClock, installServerDate } from './clock.ts';
import type { Clock } from './clock.ts';
import { listen } from './listen.ts';
import { createOutbox } from './outbox.ts';
import type { Outbox } from './outbox.ts';
import { createPeople } from './people.ts';
import type { People } from './people.ts';
import { createRequestLog } from './request-log.ts';
import type { RequestLog } from './request-log.ts';
import { createWorlds } from './worlds.ts';

export interface DevBetterAuthOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** The name of this machine in addresses; browsers keep cookies by it. Default: `localhost`. */
  readonly hostname?: string;
  /** How many calls a minute of signing in, and of each route of the second step, an address may make. Default: any number. */
  readonly rateLimit?: number;
  /** Default: `Acme`. */
  readonly appName?: string;
  readonly onProblem?: (text: string) => void;
}

export interface DevBetterAuth {
  readonly url: string;
  /** What the client calls its `baseURL`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly people: People;
  readonly outbox: Outbox;
  readonly requests: RequestLog;
  readonly close: () => Promise<void>;
}

/** Starts a better-auth server on this machine only, with a database of its own. Rejects if the port is taken. */
export async function startDevBetterAuth(options: DevBetterAuthOptions = {}): Promise<DevBetterAuth> {
  const { port = 0, hostname = 'localhost', rateLimit, appName = 'Acme', onProblem } = options;
  const api = await listen(port);
  const url = `http://${hostname}:${api.port}`;
  const clock = createClock();
  const uninstall = installServerDate();
  const outbox = createOutbox(clock.now);
  const { auth, close } = await openAuth({ url, outbox, rateLimit, appName });
  const worlds = createWorlds((name) => startDevBetterAuth({ ...options, hostname: name, port: 0 }));
  const server: DevBetterAuth = {
    url,
    apiUrl: `${url}/api/auth`,
    clock,
    people: createPeople(auth, clock),
    outbox,
    requests: createRequestLog(),
    close: async () => {
      await worlds.close();
      await api.close();
      close();
      uninstall();
    },
  };
  api.answerWith(createApp(server, { auth, worlds, onProblem }));
  return server;
}
