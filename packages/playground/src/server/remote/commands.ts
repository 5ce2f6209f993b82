import type { MfaAdapter } from '@mfa-flow/contract';
import { identifierOf, password, someoneElseThan } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import type { Command } from '../journal.ts';
import { takeEveryStep } from '../second-tab.ts';
import type { RemoteDriver } from './remote-driver.ts';
import type { RemoteWorld } from './remote-world.ts';

export interface Scene {
  readonly world: RemoteWorld;
  readonly person: Person;
  readonly driver: RemoteDriver;
  /** The page around the flow signs in by itself, as a host does that has a form of its own. */
  readonly signIn: () => Promise<void>;
  /** An adapter outside of the flow. */
  readonly openTab: () => MfaAdapter;
  /** The same, and it asks for the password by itself. */
  readonly openSignIn: () => MfaAdapter;
}

/** Changes something at the server without the flow. */
export async function runCommand(scene: Scene, command: Command): Promise<void> {
  const { world, person, signIn } = scene;
  switch (command.did) {
    case 'hostSignIn':
      return signIn();
    case 'endSession':
      return world.endSessions(person);
    case 'removeFactor':
      return world.removeFactor(person, command.kind);
    case 'someoneElseSignsIn':
      return signInSomeoneElse(scene);
    case 'finishElsewhere':
      return finishElsewhere(scene);
  }
}

const options = { signal: new AbortController().signal };

async function signInSomeoneElse({ world, person, openSignIn }: Scene): Promise<void> {
  const other = someoneElseThan(person);
  await world.addPerson?.(other);
  const { session, firstFactor } = openSignIn();
  await session.signOut({}, options);
  await firstFactor?.password?.signIn({ identifier: identifierOf(other), password }, options);
}

async function finishElsewhere({ driver, signIn, openTab }: Scene): Promise<void> {
  await takeEveryStep(openTab(), {
    signIn,
    async codeFor(factorId) {
      await driver.look();
      // The vendors agree on this name.
      if (factorId === 'totp') return driver.authenticatorCode()?.code;
      return driver.messages.get().at(-1)?.code;
    },
  });
}
