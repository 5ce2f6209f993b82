import type { Message } from '@mfa-flow/adapter-memory';
import { identifierOf, password, peopleOn } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import { controlsAt } from '../remote/controls.ts';
import type { Holdings, RemoteWorld } from '../remote/remote-world.ts';
import { serverBeside } from '../remote/server-beside.ts';

/** Started by `npm run better-auth`. */
const server = serverBeside('better-auth');

interface Outbox {
  readonly messages: readonly { readonly to: string; readonly code: string; readonly atMs: number }[];
}

/** By what a world is found again. */
export interface WorldPlace {
  readonly url: string;
}

export function worldAt({ url }: WorldPlace): RemoteWorld {
  const ask = controlsAt(`${url}/stand-in`);
  const nameOf = (person: Person) => encodeURIComponent(identifierOf(person));
  // The server is our own, so its answers are not validated.
  return {
    api: `${url}/api/auth`,
    messages: async () =>
      ((await ask('/outbox')) as Outbox).messages.map(({ to, code, atMs }, index): Message => {
        const id = `message-${index + 1}`;
        return { id, to, kind: 'email', code, text: `${code} is your code for Acme.`, sentAt: atMs };
      }),
    holdings: async (person) => (await ask(`/people/${nameOf(person)}`)) as Holdings,
    now: Date.now,
    keepTime: async () => {
      await ask('/clock', 'POST', { nowMs: Date.now() });
    },
    endSessions: async (person) => {
      await ask(`/people/${nameOf(person)}/sessions`, 'DELETE');
    },
    removeFactor: async (person, kind) => {
      await ask(`/people/${nameOf(person)}/factors/${kind}`, 'DELETE');
    },
  };
}

const newPerson = (person: Person) => ({
  email: identifierOf(person),
  password,
  name: person.name,
  factors: person.factors,
});

/** Opens a world in which everybody has an account. Rejects when the server is not running. */
export async function createWorld(): Promise<WorldPlace> {
  const { url } = (await controlsAt(server)('/stand-in/worlds', 'POST')) as WorldPlace;
  const place = { url };
  await worldAt(place).keepTime();
  for (const person of peopleOn('better-auth'))
    await controlsAt(url)('/stand-in/people', 'POST', newPerson(person));
  return place;
}
