import { defineCase } from '../../case.ts';
import { wrongAnswer } from '../../failure-sets.ts';
import {
  callAskingForProof,
  idsOf,
  inSettings,
  overviewOf,
  proveFreshly,
  sensitiveCalls,
} from '../../in-settings.ts';
import { Absent } from '../../unsettled.ts';
import { failureOf, valueOf } from '../../violation.ts';
import { answer, offered, prove, startFactor, wrongFor } from '../../second-step.ts';
import { mustBeComplete, patiently, signedIn } from '../../visitor.ts';

export const stepUpCases = [
  defineCase({
    id: 'challenges.available/complete',
    port: 'challenges.available',
    title: 'somebody who is signed in can give fresh proof with their factors',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
      const asked = '`available` names the ways to give fresh proof although `check` says complete.';
      offered(valueOf(await port({}, patiently()), asked), 'authenticator');
    },
  }),
  defineCase({
    id: 'challenges.available/proves-again',
    port: 'challenges.available',
    needs: ['messagesTo'],
    title: 'fresh proof is given with a new code, and the session stays complete',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      await prove(somebody, 'email');
      const asked = 'A factor that was used to sign in can give fresh proof.';
      const factor = offered(valueOf(await port({}, patiently()), asked), 'email');
      const { challenge, rightCode } = await startFactor(somebody, factor, 'email');
      await mustBeComplete(somebody);
      valueOf(await answer(somebody, challenge, await rightCode()), asked);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'challenges.available/wrong-code',
    port: 'challenges.available',
    title: 'a wrong code is not fresh proof, and the session stays complete',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator'] });
      const factors = valueOf(await port({}, patiently()), 'A factor can give fresh proof.');
      const factor = offered(factors, 'authenticator');
      const { challenge, rightCode } = await startFactor(somebody, factor, 'authenticator');
      const refused = await answer(somebody, challenge, wrongFor(await rightCode()));
      failureOf(refused, wrongAnswer, 'A wrong code is told as one.');
      await mustBeComplete(somebody);
      valueOf(await answer(somebody, challenge, await rightCode()), 'The right one is accepted after it.');
    },
  }),
  defineCase({
    id: 'challenges.available/answers-step-up',
    port: 'challenges.available',
    needs: ['passTime'],
    title: 'a call that demanded fresh proof succeeds once it was given',
    run: async ({ world }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'recoveryCode'] });
      const { account } = world.adapter;
      const [factorId] = account ? idsOf(await overviewOf(somebody), 'authenticator') : [];
      await world.passTime(60 * 60_000);
      const call = await callAskingForProof(sensitiveCalls(somebody, factorId));
      if (call === undefined) throw new Absent('nothing asks for fresh proof');
      await proveFreshly(somebody, 'authenticator');
      valueOf(await call(), 'After fresh proof the same call goes through.');
      await mustBeComplete(somebody);
    },
  }),
];
