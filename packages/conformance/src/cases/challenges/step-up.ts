import { defineCase } from '../../case.ts';
import { valueOf } from '../../violation.ts';
import { answer, offered, prove, startFactor } from '../../second-step.ts';
import { mustBeComplete, patiently, signedIn } from '../../visitor.ts';

export const stepUpCases = [
  defineCase({
    id: 'challenges.available/complete',
    port: 'challenges.available',
    title: 'somebody who is signed in may prove it again with their factors',
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
    title: 'fresh proof is given with a new code, and the session stays whole',
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
];
