import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import type { MfaAdapter } from '@mfa-flow/contract';
import { faultNamed, isHeard } from '../../scenario/faults.ts';
import { identifierOf, password, personNamed } from '../../scenario/people.ts';
import { doDeed } from './deeds.ts';
import type { Scene } from './deeds.ts';
import type { CallEntry, Entry } from '../journal.ts';
import type { SetTime } from './recorder.ts';
import { recallAnswer } from './redact.ts';

interface Parts {
  readonly scene: Scene;
  readonly setTime: SetTime;
}

/** Lets everything happen again that reached the server: sessions, messages, counts and locks come out the same. */
export async function replay(entries: readonly Entry[], { scene, setTime }: Parts): Promise<void> {
  const adapter = createMemoryAdapter(scene.backend, { browser: scene.browser });
  for (const entry of entries) {
    setTime(entry.at);
    // One after the other: each stands on what the one before has left.
    if (entry.did !== 'call') await doDeed(scene, entry);
    else if (isHeard(entry.fault)) await replayCall(entry, adapter, scene);
  }
  setTime(undefined);
}

const options = { signal: new AbortController().signal };

async function replayCall(entry: CallEntry, adapter: MfaAdapter, { backend, register }: Scene) {
  const { method, given } = entry;
  const fault = entry.fault && faultNamed(entry.fault).fault;
  if (fault !== undefined) backend.faults.next(method, fault);

  if (method === 'session.signOut') await adapter.session.signOut({}, options);
  else if (method === 'session.check') await adapter.session.check({}, options);
  else if (given && 'person' in given) {
    const person = personNamed(given.person);
    if (person === undefined) return;
    if (given.isRight) register.person = person.id;
    const typed = { identifier: identifierOf(person), password: given.isRight ? password : '' };
    await adapter.firstFactor?.password?.signIn(typed, options);
  } else if (given && 'factorId' in given) {
    const started = await adapter.challenges.start({ factorId: given.factorId }, options);
    if (started.ok) register.challenges.push(started.value);
  } else if (given) {
    const challenge = register.challenges[given.challenge];
    if (challenge === undefined) return;
    if (given.answer) {
      const person = register.person ?? '';
      const answer = recallAnswer({ backend, person }, given.answer);
      await adapter.challenges.verify({ challenge, answer }, options);
    } else if (challenge.delivery === 'sent') {
      const sent = await adapter.challenges.resend({ challenge }, options);
      if (sent.ok) register.challenges.push(sent.value);
    }
  }
}
