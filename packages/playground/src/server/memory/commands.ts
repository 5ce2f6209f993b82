import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { PageCommand } from '../journal.ts';
import { someoneElseThan } from '../../scenario/people.ts';
import { takeEveryStep } from '../second-tab.ts';
import { authenticatorOf } from './authenticator-of.ts';
import type { Scene } from './scene.ts';

/** Changes something at the server without the flow. */
export async function runCommand(scene: Scene, command: PageCommand): Promise<void> {
  const { backend, browser, person, register } = scene;
  switch (command.did) {
    case 'hostSignIn':
      return backend.signIn(browser, person);
    case 'endSession':
      return backend.endSession(person);
    case 'removeFactor':
      return backend.removeFactor(person, command.kind);
    case 'someoneElseSignsIn':
      return backend.signIn(browser, someoneElseThan({ id: person }).id);
    case 'finishElsewhere':
      return finishElsewhere(scene);
    case 'openLinkElsewhere':
      return openLinkElsewhere(scene);
    case 'leaveProvider': {
      const { departure, as } = command;
      const address = register.departures[departure];
      if (address !== undefined) register.returns.push(backend.returnFromProvider(address, as));
    }
  }
}

async function finishElsewhere({ backend, browser, person }: Scene): Promise<void> {
  await takeEveryStep(createMemoryAdapter(backend, { browser }), {
    signIn: async () => backend.signIn(browser, person),
    codeFor: (factorId) =>
      ({
        authenticator: authenticatorOf(backend, person)?.code,
        recoveryCode: backend.recoveryCodes(person)[0],
      })[factorId] ?? backend.outbox.latest()?.code,
  });
}

/** On the phone, say: a browser in which nobody is signed in. */
async function openLinkElsewhere({ backend }: Scene): Promise<void> {
  const returned = backend.outbox.messages.findLast(({ link }) => link !== undefined)?.link;
  const { emailVerification } = createMemoryAdapter(backend);
  if (returned !== undefined) {
    await emailVerification?.confirm({ returned }, { signal: new AbortController().signal });
  }
}
