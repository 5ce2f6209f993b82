import type { Message } from '@mfa-flow/adapter-memory';
import { controlsAt } from '../remote/controls.ts';
import type { Holdings, RemoteWorld } from '../remote/remote-world.ts';
import { serverBeside } from '../remote/server-beside.ts';

/** Started by `npm run appwrite`. */
const server = serverBeside('appwrite');

const ask = controlsAt(`${server}/stand-in/projects`);

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
  };
}

/** Makes a project in which these people have accounts. */
export async function createProject(people: readonly object[]): Promise<Project> {
  const created = (await ask('', 'POST', { name: 'Acme', people })) as { readonly projectId: string };
  const project = projectNamed(created.projectId);
  await project.keepTime();
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
