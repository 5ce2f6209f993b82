import type { Message } from '@mfa-flow/adapter-memory';
import { identifierOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import { places } from '../../scenario/places.ts';
import { newPerson } from './seeds.ts';
import { controlsAt } from '../remote/controls.ts';
import type { RemoteWorld } from '../remote/remote-world.ts';
import { serverBeside } from '../remote/server-beside.ts';

/** Started by `npm run supertokens`. */
const server = serverBeside('supertokens');

interface Delivered {
  readonly to: string;
  readonly channel: 'email' | 'sms';
  readonly code?: string;
  readonly link?: string;
  readonly atMs: number;
}

interface Held {
  readonly newestAuthenticatorSecret?: string;
  readonly recoveryCodes: readonly string[];
}

interface Time {
  readonly nowMs: number;
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
  let ahead = aheadMs;
  const now = () => Date.now() + ahead;
  const nameOf = (person: Person) => encodeURIComponent(identifierOf(person));
  const toMessage = ({ to, channel, code = '', link, atMs }: Delivered, index: number): Message => {
    const common = { id: `message-${index + 1}`, to, sentAt: atMs - ahead };
    return link === undefined
      ? {
          ...common,
          kind: channel === 'email' ? 'email' : 'phone',
          code,
          text: `${code} is your code for Acme.`,
        }
      : { ...common, kind: 'email', link, text: `Confirm your email address for Acme: ${link}` };
  };
  // The server is our own, so its answers are not validated.
  return {
    api: `${url}/auth`,
    messages: async () => ((await ask('/outbox')) as Outbox).messages.map(toMessage),
    holdings: async (person) => {
      const held = (await ask(`/people/${nameOf(person)}`)) as Held;
      const { newestAuthenticatorSecret, recoveryCodes } = held;
      return {
        recoveryCodes,
        ...(newestAuthenticatorSecret && { authenticatorSecret: newestAuthenticatorSecret }),
      };
    },
    now,
    keepTime: async () => {
      const asked = now();
      const { nowMs } = (await ask('/clock', 'POST', { nowMs: asked })) as Time;
      // A true core goes by the real time, wherever this page's clock was put. Compared with what was asked, since
      // the page's clock may have been put forward while the answer was on its way.
      const difference = nowMs - asked;
      if (Math.abs(difference) > 2000) ahead += difference;
    },
    endSessions: async (person) => {
      await ask(`/people/${nameOf(person)}/sessions`, 'DELETE');
    },
    addPerson: async (person) => {
      await ask('/people', 'POST', newPerson(person, { policy: 'account', signInWith: 'password' }));
    },
    removeFactor: async (person, kind) => {
      await ask(`/people/${nameOf(person)}/factors/${kind}`, 'DELETE');
    },
    openLink: async (link) => {
      const token = new URL(link).searchParams.get('token');
      await controlsAt(`${url}/auth`)('/user/email/verify', 'POST', { method: 'token', token });
    },
    deleteWorkspace: (workspace) => deleteWorkspace(url, workspace),
  };
}

/** The app's own server. The vendor's package is in the page's `fetch`, and sends the session along. */
async function deleteWorkspace(url: string, workspace: string): Promise<void> {
  const response = await fetch(`${url}/host/workspaces/${encodeURIComponent(workspace)}`, {
    method: 'DELETE',
  });
  // By the response is seen whether fresh proof is wanted.
  if (!response.ok) throw Object.assign(new Error(`Refused with ${response.status}.`), { response });
}

const minuteMs = 60_000;

/** Opens a world in which this person has an account. Rejects when the server is not running. */
export async function createWorld(person: object): Promise<WorldPlace> {
  const options = { appName: 'Acme', verifyEmailPath: places.confirmEmail };
  const opened = await controlsAt(server)('/stand-in/worlds', 'POST', options);
  const { url } = opened as { readonly url: string };
  const ask = controlsAt(`${url}/stand-in`);
  const { nowMs } = (await ask('/clock', 'POST', { advanceMs: 0 })) as Time;
  const place = { url, aheadMs: Math.round((nowMs - Date.now()) / minuteMs) * minuteMs };
  // Before the authenticator is made, whose codes go by it.
  await worldAt(place).keepTime();
  await ask('/people', 'POST', person);
  return place;
}
