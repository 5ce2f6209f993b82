import { empty } from '../protocol/answer.ts';
import type { Route } from '../protocol/route.ts';

/**
 * What the server of an app could do with a session of Appwrite's: it asks for a recent challenge, as Appwrite does, before
 * something that cannot be undone. There is nothing that it deletes.
 */
export const deleteWorkspace = {
  method: 'DELETE',
  paths: ['/host/workspaces/:workspace'],
  access: 'session',
  recentChallenge: () => true,
  handle: () => empty(),
} as const satisfies Route;
