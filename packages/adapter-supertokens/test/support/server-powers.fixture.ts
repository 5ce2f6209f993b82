import type { Person, World } from '@mfa-flow/conformance';
import type { DevSuperTokens } from '@mfa-flow/dev-supertokens';
import { home } from './node-browser.fixture.ts';
import { createAuthenticator, createPerson, newEmail } from './person.fixture.ts';

type ServerPower =
  'createPerson' | 'scan' | 'messagesTo' | 'endSessions' | 'removeFactor' | 'atProvider' | 'passTime';

/** What of a world happens at the server. What only the stand-in core can do is there only if it is one. */
export function createServerPowers(server: DevSuperTokens) {
  const { standIn } = server;
  /** One app for each key, so that none shows the same code twice. */
  const apps = new Map<string, () => Promise<string>>();
  return {
    createPerson: (wanted) => createPerson(server, wanted, undefined, newEmail()),
    scan: (uri) => {
      const app = apps.get(uri) ?? createAuthenticator(server, new URL(uri).searchParams.get('secret') ?? '');
      apps.set(uri, app);
      return app();
    },
    messagesTo: async (address) =>
      server.outbox.to(address).map(({ code, link }) => ({
        ...(code !== undefined && { code }),
        ...(link !== undefined && { link }),
      })),
    removeFactor: async ({ identifier }, kind) => {
      await server.people.removeFactor(identifier, kind);
    },
    atProvider: async ({ email = '' }, departure, answer) => {
      if (departure.to !== 'navigate') return undefined;
      const there = new URL(departure.url);
      const back = new URL(there.searchParams.get('redirect_uri') ?? home);
      back.searchParams.set('state', there.searchParams.get('state') ?? '');
      if (answer === 'declines') back.searchParams.set('error', 'access_denied');
      else back.searchParams.set('code', server.grantThirdPartyCode({ email, verified: true }));
      return back.href;
    },
    ...(standIn && {
      // A session that was ended is believed until its access token runs out: an hour, which passes here at once.
      endSessions: async ({ identifier }: Person) => {
        await server.people.endSessions(identifier);
        standIn.clock.advance(65 * 60_000);
      },
      passTime: async (ms: number) => standIn.clock.advance(ms),
    }),
  } satisfies Pick<World, ServerPower>;
}
