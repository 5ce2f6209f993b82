import type { Message } from '@mfa-flow/adapter-memory';
import { controlsAt } from '../remote/controls.ts';
import type { Holdings, RemoteWorld } from '../remote/remote-world.ts';
import { serverBeside } from '../remote/server-beside.ts';

/** Kept from the faults that the page lets happen to the flow. */
const request = globalThis.fetch.bind(globalThis);

/** Started by `npm run appwrite`. */
const server = serverBeside('appwrite');

const ask = controlsAt(`${server}/stand-in/projects`);

interface Delivered {
  readonly to: string;
  readonly channel: 'email' | 'sms';
  readonly text: string;
  readonly code?: string;
  readonly link?: string;
  readonly atMs: number;
}

interface Outbox {
  readonly messages: readonly Delivered[];
}

/** A project of the stand-in server. */
export interface Project extends RemoteWorld {
  readonly id: string;
}

export function projectNamed(id: string): Project {
  // The server is our own, so its answers are not validated.
  return {
    id,
    api: `${server}/v1`,
    messages: async () => ((await ask(`/${id}/outbox`)) as Outbox).messages.map(toMessage),
    holdings: async (person) => (await ask(`/${id}/people/${person.id}`)) as Holdings,
    now: Date.now,
    keepTime: async () => {
      await ask(`/${id}/clock`, 'POST', { nowMs: Date.now() });
    },
    endSessions: async (person) => {
      await ask(`/${id}/people/${person.id}/sessions`, 'DELETE');
    },
    removeFactor: async (person, kind) => {
      await ask(`/${id}/people/${person.id}/factors/${kind}`, 'DELETE');
    },
    openLink: (link) => openLink(id, link),
    deleteWorkspace: (workspace) => deleteWorkspace(id, workspace),
  };
}

/** Makes a project in which these people have accounts. */
export async function createProject(people: readonly object[]): Promise<Project> {
  const created = (await ask('', 'POST', { name: 'Acme', people })) as { readonly projectId: string };
  const project = projectNamed(created.projectId);
  await project.keepTime();
  return project;
}

const toMessage = ({ to, channel, text, code = '', link, atMs }: Delivered, index: number): Message => {
  const id = `message-${index + 1}`;
  if (link !== undefined) return { id, to, kind: 'email', link, text, sentAt: atMs };
  return { id, to, kind: channel === 'email' ? 'email' : 'phone', code, text, sentAt: atMs };
};

/** Without the vendor's package, in a browser in which nobody is signed in. */
async function openLink(id: string, link: string): Promise<void> {
  const { searchParams } = new URL(link);
  await request(`${server}/v1/account/verification`, {
    method: 'PUT',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': id },
    body: JSON.stringify({ userId: searchParams.get('userId'), secret: searchParams.get('secret') }),
  });
}

/** The app's own server, which knows the session by what the vendor's package sends along. */
async function deleteWorkspace(id: string, workspace: string): Promise<void> {
  const response = await request(`${server}/host/workspaces/${encodeURIComponent(workspace)}`, {
    method: 'DELETE',
    credentials: 'include',
    headers: {
      'x-appwrite-project': id,
      'x-fallback-cookies': localStorage.getItem('cookieFallback') ?? '',
    },
  });
  if (!response.ok) throw await response.json();
}
