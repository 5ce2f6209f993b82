import { createApp } from './app.ts';
import { openAuth } from './auth.ts';
import { createClock, installServerDate } from './clock.ts';
import type { DevBetterAuth, DevBetterAuthOptions } from './dev-better-auth.ts';
import { listen } from './listen.ts';
import { createOutbox } from './outbox.ts';
import { createPeople } from './people.ts';
import { createRequestLog } from './request-log.ts';
import { createWorlds } from './worlds.ts';

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
