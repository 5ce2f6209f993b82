import type { Message } from '@mfa-flow/adapter-memory';
import { identifierOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import { controlsAt } from '../remote/controls.ts';
import type { Holdings, RemoteWorld } from '../remote/remote-world.ts';

/** Started by `npm run supertokens`. On the page's own host name, so that the browser sends its cookies. */
const server = `http://${location.hostname}:47331`;

interface Delivered {
  readonly to: string;
  readonly channel: 'email' | 'sms';
  readonly code?: string;
  readonly atMs: number;
}

interface Outbox {
  readonly messages: readonly Delivered[];
}

/** By what a world is found again. */
export interface WorldPlace {
  /** What the vendor's package calls the `apiDomain`. */
  readonly url: string;
  /** The vendor's server goes by the real time, which this page's may be far from. Whole minutes, for the eye. */
  readonly aheadMs: number;
}

export function worldAt({ url, aheadMs }: WorldPlace): RemoteWorld {
  const ask = controlsAt(`${url}/stand-in`);
  const now = () => Date.now() + aheadMs;
  const nameOf = (person: Person) => encodeURIComponent(identifierOf(person));
  const toMessage = ({ to, channel, code = '', atMs }: Delivered, index: number): Message => ({
    id: `message-${index + 1}`,
    to,
    kind: channel === 'email' ? 'email' : 'phone',
    code,
    text: `${code} is your code for Acme.`,
    sentAt: atMs - aheadMs,
  });
  // The server is ours, and the page shows what it says: its answers are taken as they are.
  return {
    api: `${url}/auth`,
    messages: async () => ((await ask('/outbox')) as Outbox).messages.map(toMessage),
    holdings: async (person) => {
      const holdings = (await ask(`/people/${nameOf(person)}`)) as Omit<Holdings, 'recoveryCodes'>;
      return { ...holdings, recoveryCodes: [] };
    },
    now,
    keepTime: async () => {
      await ask('/clock', 'POST', { nowMs: now() });
    },
    endSessions: async (person) => {
      await ask(`/people/${nameOf(person)}/sessions`, 'DELETE');
    },
    removeWay: async (person, kind) => {
      await ask(`/people/${nameOf(person)}/ways/${kind}`, 'DELETE');
    },
  };
}

const minuteMs = 60_000;

/** Opens a world in which this person has an account. Rejects when the server is not running. */
export async function createWorld(person: object): Promise<WorldPlace> {
  const { url } = (await controlsAt(server)('/stand-in/worlds', 'POST')) as { readonly url: string };
  const ask = controlsAt(`${url}/stand-in`);
  const { nowMs } = (await ask('/clock', 'POST', { advanceMs: 0 })) as { readonly nowMs: number };
  const place = { url, aheadMs: Math.round((nowMs - Date.now()) / minuteMs) * minuteMs };
  // Before the authenticator is made, whose codes go by it.
  await worldAt(place).keepTime();
  await ask('/people', 'POST', person);
  return place;
}
