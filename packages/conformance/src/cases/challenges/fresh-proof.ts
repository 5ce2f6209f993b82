import type { Factor } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { ConformanceCase } from '../../case.ts';
import { wrongAnswer } from '../../failure-sets.ts';
import {
  callAskingForProof,
  idsOf,
  inSettings,
  overviewOf,
  sensitiveCalls,
  signInAnew,
} from '../../in-settings.ts';
import type { Ports } from '../../ports.ts';
import { answer, offered, startFactor, startOffered, wrongFor } from '../../second-step.ts';
import { Absent } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { mustBeComplete, mustBePending, patiently } from '../../visitor.ts';
import type { Power, WorldFactorKind } from '../../world.ts';

type Port = Ports['challenges.available'];

const anHour = 60 * 60_000;

const listed = async (port: Port) =>
  valueOf(await port({}, patiently()), 'Somebody who has factors can give fresh proof.');

const powersFor = (kind: WorldFactorKind): readonly Power[] =>
  kind === 'email' || kind === 'phone' ? ['messagesTo'] : [];

const factorsWith = (kind: WorldFactorKind): readonly WorldFactorKind[] =>
  kind === 'recoveryCode' ? ['authenticator', 'recoveryCode'] : [kind];

/** Not every backend takes a recovery code for fresh proof. */
function takenForProof(factors: readonly Factor[], kind: WorldFactorKind): Factor {
  if (kind === 'recoveryCode' && factors.every((each) => each.kind !== kind)) {
    throw new Absent('a recovery code is no fresh proof');
  }
  return offered(factors, kind);
}

const wrongCodes = (['email', 'phone', 'recoveryCode'] as const).map((kind) =>
  defineCase({
    id: `challenges.available/wrong-code-${kind}`,
    port: 'challenges.available',
    needs: powersFor(kind),
    title: `${kind}: a wrong code is not fresh proof, and the right one still is`,
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: factorsWith(kind) });
      const factor = takenForProof(await listed(port), kind);
      const { challenge, rightCode } = await startFactor(somebody, factor, kind);
      const refused = await answer(somebody, challenge, wrongFor(await rightCode()));
      failureOf(refused, wrongAnswer, 'A wrong code is told as one, also to somebody who is signed in.');
      await mustBeComplete(somebody);
      valueOf(await answer(somebody, challenge, await rightCode()), 'The right one is accepted after it.');
    },
  }),
);

export const freshProofCases: readonly ConformanceCase[] = [
  ...wrongCodes,
  defineCase({
    id: 'challenges.available/wrong-code-proves-nothing',
    port: 'challenges.available',
    needs: ['passTime'],
    title: 'neither a challenge that was only started nor a wrong code is fresh proof to what asks for it',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'recoveryCode'] });
      const { account } = world.adapter;
      const [factorId] = account ? idsOf(await overviewOf(somebody), 'authenticator') : [];
      await world.passTime(anHour);
      const call = await callAskingForProof(sensitiveCalls(somebody, factorId));
      if (call === undefined) throw new Absent('nothing asks for fresh proof');
      const asked = 'Fresh proof is a right answer, and nothing less.';
      const factor = offered(await listed(port), 'authenticator');
      const { challenge, rightCode } = await startFactor(somebody, factor, 'authenticator');
      failureOf(await call(), ['step_up_required'], asked);
      await answer(somebody, challenge, wrongFor(await rightCode()));
      failureOf(await call(), ['step_up_required'], asked);
    },
  }),
  defineCase({
    id: 'challenges.available/demanded-factors',
    port: 'challenges.available',
    needs: ['messagesTo'],
    title: 'a demand that names factors is met by those alone',
    run: async ({ world, port }) => {
      await inSettings(world, { factors: ['authenticator', 'email'] });
      const all = (await listed(port)).map(({ id }) => id);
      must(all.length > 1, 'Every factor of the person is listed where no factor is named.', all);
      const asked = 'What a demand names is listed, and nothing else.';
      for (const factorIds of [...all.map((id) => [id]), all, ['no-such-factor']]) {
        const factors = valueOf(await port({ demand: { factorIds } }, patiently()), asked);
        const ids = factors.map(({ id }) => id);
        const wanted = all.filter((id) => factorIds.includes(id));
        must(ids.toSorted().join() === wanted.toSorted().join(), asked, { demanded: factorIds, ids });
      }
    },
  }),
  defineCase({
    id: 'challenges.available/used-recovery-code',
    port: 'challenges.available',
    title: 'a recovery code that was fresh proof is used up: it signs nobody in',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'recoveryCode'] });
      const factor = takenForProof(await listed(port), 'recoveryCode');
      const { challenge, rightCode } = await startFactor(somebody, factor, 'recoveryCode');
      const used = await rightCode();
      valueOf(
        await answer(somebody, challenge, used),
        'A recovery code gives fresh proof where it is listed.',
      );
      await signInAnew(somebody);
      const anew = await startOffered(somebody, 'recoveryCode');
      const refused = await answer(somebody, anew.challenge, used);
      must(!refused.ok, 'A recovery code is used up wherever it was used.', 'accepted');
      await mustBePending(somebody);
    },
  }),
];
