import { defineCase } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { challengeOver } from '../../failure-sets.ts';
import { answer, prove, startSent, startOffered } from '../../second-step.ts';
import { mustLastLonger } from './resend.ts';
import { mustBeComplete, mustBePending, signedIn, factorsAskedOf } from '../../visitor.ts';

export const severalCases = [
  defineCase({
    id: 'challenges.verify/one-of-two-steps',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'a right answer does not complete the session while another step is required',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'email'], required: 'each' });
      await prove(somebody, 'authenticator');
      const left = await factorsAskedOf(somebody);
      must(
        left.every(({ kind }) => kind !== 'authenticator') && left.some(({ kind }) => kind === 'email'),
        'Of two required factors the one that is missing is asked for, and the one that was used is not.',
        left.map(({ kind }) => kind),
      );
      await prove(somebody, 'email');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/two-factors-open',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'starting another factor keeps the first challenge open',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'email'] });
      const first = await startSent(somebody, 'email');
      const code = await first.rightCode();
      await startOffered(somebody, 'authenticator');
      const asked = 'Whoever looks at another way and comes back may still type the code that they hold.';
      valueOf(await answer(somebody, first.challenge, code), asked);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/two-flows',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'one adapter serves two flows: each challenge keeps its own code',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const first = await startSent(somebody, 'email');
      const code = await first.rightCode();
      const { challenge: second } = await startSent(somebody, 'email');
      mustLastLonger(second);
      const asked = 'A challenge is found by its handle, not by being the last one.';
      valueOf(await answer(somebody, first.challenge, code), asked);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/used-up',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'a code that was sent works once',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startSent(somebody, 'email');
      const code = await rightCode();
      valueOf(await answer(somebody, challenge, code), 'The right code is accepted.');
      failureOf(await answer(somebody, challenge, code), challengeOver, 'A challenge is answered once.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/at-once',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'the same right answer sent twice at once signs in without an error',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startSent(somebody, 'email');
      const code = await rightCode();
      const both = await Promise.all([1, 2].map(() => answer(somebody, challenge, code)));
      must(
        both.some(({ ok }) => ok),
        'One of two right answers is accepted.',
        both,
      );
      // Whatever the vendor says of the other is allowed: an adapter needs no lock, and the flow reads the session.
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.start/again',
    port: 'challenges',
    title: 'a factor can be started again',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await startOffered(somebody, 'authenticator');
      await mustBePending(somebody);
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
    },
  }),
];
