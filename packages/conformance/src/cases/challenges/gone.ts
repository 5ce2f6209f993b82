import type { SentChallenge } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { challengeOver, noSuchFactor } from '../../failure-sets.ts';
import { answer, offered, startSent, startOffered } from '../../second-step.ts';
import { Absent } from '../../unsettled.ts';
import {
  mustBePending,
  mustBeSignedOut,
  patiently,
  signedIn,
  visitor,
  factorsAskedOf,
} from '../../visitor.ts';

function lastsOf({ lastsMs }: SentChallenge): number {
  if (lastsMs !== undefined) return lastsMs;
  throw new Absent('the adapter does not say how long a challenge lasts (`lastsMs`)');
}

export const goneCases = [
  defineCase({
    id: 'challenges.start/unknown-factor',
    port: 'challenges',
    title: 'a factor that does not exist cannot be started',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      for (const factorId of ['no-such-factor', '__proto__', 'constructor', ' ']) {
        const result = await port.start({ factorId }, patiently());
        failureOf(result, noSuchFactor, 'A factor that does not exist is not to be had.');
      }
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.start/factor-of-another',
    port: 'challenges',
    title: 'a factor of somebody else cannot be used',
    run: async ({ world, port }) => {
      const other = await signedIn(world, { factors: ['email'] });
      const email = offered(await factorsAskedOf(other), 'email');
      await other.signOut();
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const result = await port.start({ factorId: email.id }, patiently());
      failureOf(result, noSuchFactor, 'A factor that the person does not have is not to be had.');
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.start/signed-out',
    port: 'challenges',
    title: 'without a session nothing can be started or answered',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { factor, challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const code = await rightCode();
      await somebody.signOut();
      const asked = 'A session that is over is told as `session_ended`.';
      failureOf(await answer(somebody, challenge, code), ['session_ended'], asked);
      // If a factor needs no start at the server, `start` can't know.
      const started = await port.start({ factorId: factor.id }, patiently());
      if (!started.ok) failureOf(started, ['session_ended'], asked);
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'challenges.available/signed-out',
    port: 'challenges.available',
    title: 'without a session no factors for fresh proof are listed',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: ['authenticator'] });
      const asked = 'Without a session there is nobody to ask for proof.';
      failureOf(await port({}, patiently()), ['session_ended'], asked);
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/session-ended',
    port: 'challenges',
    needs: ['endSessions'],
    title: 'a session that ends while a code is typed is reported as ended',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const code = await rightCode();
      await world.endSessions(somebody.person);
      failureOf(
        await answer(somebody, challenge, code),
        ['session_ended'],
        'A session that is over is told as `session_ended`, not as a wrong code.',
      );
      await mustBeSignedOut(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/factor-removed',
    port: 'challenges',
    needs: ['removeFactor'],
    title: 'a factor that was removed meanwhile cannot be used and is not offered',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'email'] });
      const { challenge, rightCode } = await startOffered(somebody, 'authenticator');
      const code = await rightCode();
      await world.removeFactor(somebody.person, 'authenticator');
      const result = await answer(somebody, challenge, code);
      failureOf(result, challengeOver, 'What was removed cannot be proven any more.');
      const left = await factorsAskedOf(somebody);
      must(
        left.every(({ kind }) => kind !== 'authenticator'),
        'A factor that was removed is not offered.',
        left,
      );
    },
  }),
  defineCase({
    id: 'challenges.verify/expired',
    port: 'challenges',
    needs: ['messagesTo', 'passTime'],
    title: 'a code that outlived its challenge is refused',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startSent(somebody, 'email');
      const code = await rightCode();
      await world.passTime(lastsOf(challenge) + 1_000);
      failureOf(
        await answer(somebody, challenge, code),
        ['expired_code', 'wrong_or_expired', 'restart'],
        'A code that is too old is told as too old, where the backend can tell.',
      );
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: 'challenges.verify/still-alive',
    port: 'challenges',
    needs: ['messagesTo', 'passTime'],
    title: 'a code works until its challenge expires',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge, rightCode } = await startSent(somebody, 'email');
      const code = await rightCode();
      await world.passTime(lastsOf(challenge) - 1_000);
      valueOf(await answer(somebody, challenge, code), 'A challenge lives as long as `lastsMs` says.');
    },
  }),
];
