import { createAppwriteAdapter } from '@mfa-flow/adapter-appwrite';
import type { AppwriteAccount } from '@mfa-flow/adapter-appwrite';
import { identifierOf, password, phoneOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import type { Deed } from '../journal.ts';
import { takeEveryStep } from '../second-tab.ts';
import type { AppwriteHands } from './appwrite-hands.ts';
import type { Project } from './stand-in.ts';

export interface Scene {
  readonly project: Project;
  readonly account: AppwriteAccount;
  readonly person: Person;
  readonly hands: AppwriteHands;
}

/** What a host that signs people in by itself tells the adapter of it. */
export const hostSignIn = (person: Person) =>
  ({ with: 'password', email: identifierOf(person), phone: phoneOf(person) }) as const;

/** Does something behind the flow's back. */
export async function doDeed(scene: Scene, deed: Deed): Promise<void> {
  const { project, person } = scene;
  await project.setTime(Date.now());
  switch (deed.did) {
    case 'hostSignIn':
      return signInAsHost(scene);
    case 'endSession':
      return project.endSessions(person.id);
    case 'removeWay':
      return project.removeWay(person.id, deed.kind);
    case 'finishElsewhere':
      return finishElsewhere(scene);
  }
}

/** The page around the flow signs in by itself, as a host does that has a form of its own. */
async function signInAsHost({ project, person }: Scene): Promise<void> {
  await fetch(`${project.endpoint}/account/sessions/email`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json', 'x-appwrite-project': project.id },
    body: JSON.stringify({ email: identifierOf(person), password }),
  });
}

async function finishElsewhere(scene: Scene): Promise<void> {
  const { account, hands, person } = scene;
  const tab = createAppwriteAdapter({ account, signedIn: hostSignIn(person) });
  await takeEveryStep(tab, {
    signIn: () => signInAsHost(scene),
    async codeFor(factorId) {
      await hands.look();
      if (factorId === 'totp') return hands.authenticatorCode()?.code;
      return hands.messages.get().at(-1)?.code;
    },
  });
}
