import { defineCase } from '../../case.ts';
import { isMaskOf } from '../../is-mask-of.ts';
import { must, valueOf } from '../../violation.ts';
import { sent, startOffered } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { patiently, signedIn, factorsAskedOf } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

const kinds = ['email', 'phone'] as const;
type Kind = (typeof kinds)[number];

function addressOf({ person }: Visitor, kind: Kind): string {
  const address = person[kind];
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  return address;
}

export const placeCases = kinds.flatMap((kind) => [
  defineCase({
    id: `challenges.${kind}/masked-place`,
    port: 'challenges',
    needs: ['messagesTo'],
    title: `${kind}: the masked destination is that of the person, before and after sending`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: [kind] });
      const address = addressOf(somebody, kind);
      const { factor, challenge } = await startOffered(somebody, kind);
      const { destination } = sent(challenge);
      const shown = [...factor.destinations, ...(destination === undefined ? [] : [destination])];
      // The contract represents an unknown destination as absent.
      if (shown.length === 0) throw new NotProvable(`the adapter does not know where a code by ${kind} goes`);
      const fits = shown.every((each) => isMaskOf(each, kind, address));
      must(fits, 'A place that is shown is the place that codes go to.', shown);
    },
  }),
  defineCase({
    id: `challenges.${kind}/one-message`,
    port: 'challenges',
    needs: ['messagesTo'],
    title: `${kind}: starting sends one message, to the person`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: [kind] });
      const address = addressOf(somebody, kind);
      const before = (await world.messagesTo(address)).length;
      await startOffered(somebody, kind);
      const after = (await world.messagesTo(address)).length;
      must(after === before + 1, 'Starting a factor that sends sends once.', { newMessages: after - before });
    },
  }),
  defineCase({
    id: `challenges.${kind}/chosen-place`,
    port: 'challenges',
    needs: ['messagesTo'],
    title: `${kind}: a destination that the factor lists can be chosen`,
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: [kind] });
      const address = addressOf(somebody, kind);
      const factor = (await factorsAskedOf(somebody)).find((each) => each.kind === kind);
      const [place] = factor?.destinations ?? [];
      if (factor === undefined || place === undefined) {
        throw new NotProvable(`the adapter does not know where a code by ${kind} goes`);
      }
      const before = (await world.messagesTo(address)).length;
      const input = { factorId: factor.id, destinationId: place.id };
      valueOf(await port.start(input, patiently()), 'Every place that a factor lists can be sent to.');
      const after = (await world.messagesTo(address)).length;
      must(after === before + 1, 'The code goes to the place that was chosen.', {
        newMessages: after - before,
      });
    },
  }),
]);
