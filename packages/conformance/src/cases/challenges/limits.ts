import type { Challenge } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { limit } from '../../failure-sets.ts';
import { enough, guessToTheEnd, mustRefuse } from '../../guesses.ts';
import { answer, startOffered, startSent, wrongFor } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { sameAnswer } from '../../traits/same-answer.ts';
import { patiently, signedIn } from '../../visitor.ts';
import type { World } from '../../world.ts';

/** How many wrong codes somebody new may give, and how many are left after each, if that is told. */
async function triesOf(world: World) {
  const somebody = await signedIn(world, { factors: ['authenticator'] });
  const { wrong } = await guessToTheEnd(somebody, await startOffered(somebody, 'authenticator'));
  await somebody.signOut();
  return wrong.map((failure) => ('attemptsLeft' in failure ? failure.attemptsLeft : undefined));
}

export const limitCases = [
  defineCase({
    id: 'challenges.verify/tries-of-each',
    port: 'challenges',
    title: 'wrong codes count against whoever gave them, not against the next one at the same page',
    run: async ({ world }) => {
      const first = await signedIn(world, { factors: ['authenticator'] });
      const { challenge, rightCode } = await startOffered(first, 'authenticator');
      const wrong = await answer(first, challenge, wrongFor(await rightCode()));
      must(!wrong.ok, 'No guess is accepted.', wrong);
      await first.signOut();
      // A count over everybody may begin anew at its end or not: either way these two have another number of tries.
      const second = await triesOf(world);
      const third = await triesOf(world);
      must(sameAnswer(second, third), 'Everybody has as many tries as anybody else.', { second, third });
    },
  }),
  defineCase({
    id: 'challenges.verify/limit',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'guessing codes is limited, and the limit also refuses the right code',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startSent(somebody, 'email');
      const code = await rightCode();
      const { end } = await guessToTheEnd(somebody, { challenge, rightCode });
      await mustRefuse(somebody, challenge, code, end);
    },
  }),
  defineCase({
    id: 'challenges.start/limit',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'messages are limited, and the last code still works',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { factor, challenge: first, rightCode } = await startSent(somebody, 'email');
      let newest: Challenge = first;
      for (let sends = 1; sends < enough; sends += 1) {
        const next = await port.start({ factorId: factor.id }, patiently());
        if (next.ok) {
          newest = next.value;
          continue;
        }
        failureOf(next, limit, 'Too many messages are a limit, with a wait if the backend says one.');
        const asked = 'A limit on messages leaves the last code good.';
        valueOf(await answer(somebody, newest, await rightCode()), asked);
        return;
      }
      throw new NotProvable(`the backend sends ${enough} messages without a limit`);
    },
  }),
];
