import type { Challenge } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { limit, wrongAnswer } from '../../failure-sets.ts';
import { answer, startSent, wrongFor } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { mustBePending, patiently, signedIn } from '../../visitor.ts';

/** More than any backend that we know of takes. */
const enough = 25;

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
      for (let tries = 0; tries < enough; tries += 1) {
        const guess = await answer(somebody, challenge, wrongFor(code));
        must(!guess.ok, 'No guess is accepted.', guess);
        if (wrongAnswer.includes(guess.failure.code)) continue;
        const ends = [...limit, 'restart'] as const;
        failureOf(guess, ends, 'Too many wrong codes are a limit, or the end of the challenge.');
        const late = await answer(somebody, challenge, code);
        must(!late.ok, 'After too many guesses the right code does not help either.', late);
        return mustBePending(somebody);
      }
      throw new NotProvable(`the backend takes ${enough} wrong codes without a limit`);
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
