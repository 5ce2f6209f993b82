import type { Challenge } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { failureOf, valueOf } from '../../violation.ts';
import { limit } from '../../failure-sets.ts';
import { enough, guessToTheEnd, mustRefuse } from '../../guesses.ts';
import { answer, startSent } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { patiently, signedIn } from '../../visitor.ts';

export const limitCases = [
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
