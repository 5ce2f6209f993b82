import type { Disturbance, World } from '@mfa-flow/conformance';
import { createMyAdapter } from './adapter.js';
import { createBackend } from './backend.js';

/** What an answer looks like while something is wrong. */
const disturbed: Record<Disturbance, () => Response> = {
  offline: () => {
    throw new TypeError('fetch failed');
  },
  serverError: () => new Response('{}', { status: 500 }),
  html: () => new Response('<!doctype html><title>Welcome to the airport</title>'),
  empty: () => new Response(''),
  nonsense: () => Response.json({ user: 7, done: 'yes', missing: 'nothing' }),
};

/** A backend, a browser and an adapter, created for each case. */
export function createWorld(): World {
  const backend = createBackend();
  let disturbance: (() => Response) | undefined;

  const openBrowser = (): typeof fetch => {
    let cookie = '';
    return async (path, init) => {
      if (disturbance !== undefined) return disturbance();
      const request = new Request(
        new URL(path instanceof Request ? path.url : path, 'http://backend.test'),
        init,
      );
      request.headers.set('cookie', cookie);
      const response = await backend.handle(request);
      cookie = response.headers.get('set-cookie') ?? cookie;
      return response;
    };
  };

  const browser = openBrowser();
  let people = 0;
  return {
    adapter: createMyAdapter(browser),
    reopen: () => createMyAdapter(browser),
    anotherBrowser: () => createMyAdapter(openBrowser()),

    async createPerson({ factors, standing, emailUnverified, displayName }) {
      const other = factors.some((kind) => kind !== 'authenticator');
      // This backend has no such people: the cases that ask for them are not provable.
      if (other || standing === 'passwordResetRequired' || emailUnverified) return undefined;
      // Another first letter for each, so that the kit can tell whose mask it sees.
      const letter = 'abcdefghij'[people % 10];
      const email = `${letter}-person-${(people += 1)}@${letter}.example.com`;
      const password = `the password of ${people}`;
      const account = backend.addAccount({
        email,
        name: displayName ?? 'Ada',
        password,
        withTotp: factors.length > 0,
        blocked: standing === 'blocked',
      });
      return {
        identifier: email,
        email,
        password,
        ...(displayName !== undefined && { displayName }),
        authenticatorCode: account.codeNow,
        recoveryCodes: [],
      };
    },

    endSessions: async ({ identifier }) => backend.endSessions(identifier),
    passTime: async (ms) => backend.passTime(ms),
    disturb: (wanted) => {
      disturbance = disturbed[wanted];
      return () => {
        disturbance = undefined;
      };
    },
    // What this backend cannot give, and why. Powers that you have just not written yet are left out here.
    impossible: {
      messagesTo: 'the backend sends no messages',
      scan: 'nobody can add an authenticator by themselves',
      removeFactor: 'an account has its authenticator from the beginning',
      freshProofError: 'the backend asks nobody for fresh proof',
      atProvider: 'there are no providers',
      signIn: 'the adapter signs in',
    },
    close: async () => undefined,
  };
}
