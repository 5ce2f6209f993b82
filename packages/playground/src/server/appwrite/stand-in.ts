import type { Message, WayKind } from '@mfa-flow/adapter-memory';

/** Started by `npm run appwrite`. On the page's own host name, so that the browser sends its cookies. */
const server = `http://${location.hostname}:47321`;

/** Kept from the faults that the page lets happen: what a person holds in hand is not on the network of the flow. */
const request = globalThis.fetch.bind(globalThis);

async function ask(path: string, method = 'GET', body?: object): Promise<unknown> {
  const response = await request(`${server}/stand-in/projects${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`The stand-in answered ${response.status} to ${method} ${path}.`);
  return response.status === 204 ? undefined : response.json();
}

/** What the server gave to a person. */
export interface Holdings {
  readonly authenticatorSecret?: string;
  readonly recoveryCodes: readonly string[];
}

interface Delivered {
  readonly to: string;
  readonly channel: 'email' | 'sms';
  readonly text: string;
  readonly code?: string;
  readonly atMs: number;
}

interface Outbox {
  readonly messages: readonly Delivered[];
}

/** One project of the stand-in server: a world of its own, with people in it. */
export interface Project {
  readonly id: string;
  readonly endpoint: string;
  readonly messages: () => Promise<readonly Message[]>;
  readonly holdings: (person: string) => Promise<Holdings>;
  readonly setTime: (nowMs: number) => Promise<void>;
  readonly endSessions: (person: string) => Promise<void>;
  readonly removeWay: (person: string, kind: WayKind) => Promise<void>;
}

export function projectNamed(id: string): Project {
  // The server is ours, and the page shows what it says: its answers are taken as they are.
  return {
    id,
    endpoint: `${server}/v1`,
    messages: async () => ((await ask(`/${id}/outbox`)) as Outbox).messages.map(toMessage),
    holdings: async (person) => (await ask(`/${id}/people/${person}`)) as Holdings,
    setTime: async (nowMs) => {
      await ask(`/${id}/clock`, 'POST', { nowMs });
    },
    endSessions: async (person) => {
      await ask(`/${id}/people/${person}/sessions`, 'DELETE');
    },
    removeWay: async (person, kind) => {
      await ask(`/${id}/people/${person}/ways/${kind}`, 'DELETE');
    },
  };
}

/** Makes a project in which these people have accounts. */
export async function createProject(people: readonly object[]): Promise<Project> {
  const created = (await ask('', 'POST', { name: 'Acme', people })) as { readonly projectId: string };
  const project = projectNamed(created.projectId);
  await project.setTime(Date.now());
  return project;
}

const toMessage = ({ to, channel, text, code = '', atMs }: Delivered, index: number): Message => ({
  id: `message-${index + 1}`,
  to,
  kind: channel === 'email' ? 'email' : 'phone',
  code,
  text,
  sentAt: atMs,
});
