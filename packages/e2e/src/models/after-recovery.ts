import type { Models } from '../journey.ts';
import type { Person } from './person.ts';

/** A recovery code was accepted: where a lost factor can be replaced, that is offered before the end. */
export async function signsInWithANewCode(
  person: Person,
  { flow, behaviour }: Pick<Models, 'flow' | 'behaviour'>,
): Promise<void> {
  if (behaviour.offersReplacement) {
    await flow.shows('Replace what you lost?');
    await person.presses('Not now');
  }
  await flow.isDone();
}
