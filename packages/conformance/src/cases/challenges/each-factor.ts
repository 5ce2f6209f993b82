import { formatOf, mustBeSendable } from '../../as-sent.ts';
import { defineCase } from '../../case.ts';
import { must, valueOf } from '../../violation.ts';
import { answer, offered, startOffered } from '../../second-step.ts';
import { mustBeComplete, mustBePending, signedIn, factorsAskedOf } from '../../visitor.ts';
import type { Power, WorldFactorKind } from '../../world.ts';

const kinds: readonly WorldFactorKind[] = ['authenticator', 'email', 'phone', 'recoveryCode'];

const isSent = (kind: WorldFactorKind) => kind === 'email' || kind === 'phone';
const powersFor = (kind: WorldFactorKind): readonly Power[] => (isSent(kind) ? ['messagesTo'] : []);

/** No backend has recovery codes as the only second step; they replace another factor. */
const factorsWith = (kind: WorldFactorKind): readonly WorldFactorKind[] =>
  kind === 'recoveryCode' ? ['authenticator', 'recoveryCode'] : [kind];

export const eachFactorCases = kinds.flatMap((kind) => [
  defineCase({
    id: `challenges.${kind}/completes`,
    port: 'challenges',
    needs: powersFor(kind),
    title: `the right answer by ${kind} completes the sign-in`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: factorsWith(kind) });
      const { challenge, rightCode } = await startOffered(somebody, kind);
      const code = await rightCode();
      await mustBePending(somebody);
      valueOf(await answer(somebody, challenge, code), 'The right code is accepted.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: `challenges.${kind}/as-described`,
    port: 'challenges',
    needs: powersFor(kind),
    title: `${kind}: the challenge and its code are as the factor says`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: factorsWith(kind) });
      const described = offered(await factorsAskedOf(somebody), kind);
      const delivery = isSent(kind) ? 'sent' : 'none';
      must(
        described.delivery === delivery,
        `A factor of the kind ${kind} has the delivery ${delivery}.`,
        described,
      );
      const { factor, challenge, writtenCode } = await startOffered(somebody, kind);
      must(
        challenge.factorId === factor.id && challenge.delivery === factor.delivery,
        'A challenge belongs to the factor that was started, and reaches the person as the factor says.',
        { factor, factorId: challenge.factorId, delivery: challenge.delivery },
      );
      mustBeSendable(await writtenCode(), formatOf(factor, challenge));
    },
  }),
]);
