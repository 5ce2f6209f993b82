import { defineCase } from '../../case.ts';
import { inSettings, needed, overviewOf, protect, signInAnew, withProof } from '../../in-settings.ts';
import type { Ports } from '../../ports.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { must, valueOf } from '../../violation.ts';
import { patiently } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

const remove = (somebody: Visitor, port: Ports['enrolment.remove'], factorId: string) => {
  const { password } = somebody.person;
  return withProof(somebody, 'email', () => port({ factorId, password }, patiently()));
};

export const removalCases = [
  defineCase({
    id: 'enrolment.remove/gone',
    port: 'enrolment.remove',
    needs: ['messagesTo'],
    title:
      'a factor that was removed is not listed, not offered and not asked for; removing it again is a success',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['email', 'authenticator'] });
      const listed = (await overviewOf(somebody)).factors.find(({ kind }) => kind === 'authenticator');
      const { id: factorId, keptBecause } = needed(listed, 'account.overview');
      if (keptBecause !== undefined) {
        throw new NotProvable(`the authenticator is kept (\`keptBecause: '${keptBecause}'\`)`);
      }
      valueOf(await remove(somebody, port, factorId), 'A factor that is not kept can be removed.');
      valueOf(await remove(somebody, port, factorId), 'One that is gone is a success.');
      const { factors } = await overviewOf(somebody);
      must(
        factors.every((each) => each.kind !== 'authenticator' && each.id !== factorId),
        'What was removed is not listed.',
        factors,
      );
      const { available } = world.adapter.challenges;
      const left = available && valueOf(await available({}, patiently()), 'The others can be verified with.');
      const isOffered = left?.some(({ kind }) => kind === 'authenticator') ?? false;
      must(!isOffered, 'What was removed gives no fresh proof.', left);

      await protect(somebody, true);
      await signInAnew(somebody);
      const check = await somebody.check();
      const isAsked =
        check.status === 'factorsRequired' && check.factors.some(({ kind }) => kind === 'authenticator');
      must(!isAsked, 'What was removed is not asked for.', check);
    },
  }),
  defineCase({
    id: 'enrolment.remove/kept',
    port: 'enrolment.remove',
    needs: ['messagesTo'],
    title: 'a factor that is listed as kept cannot be removed',
    run: async ({ world, port }) => {
      const wanted = { factors: ['email', 'authenticator'], required: 'each' } as const;
      const somebody = await inSettings(world, wanted);
      const before = await overviewOf(somebody);
      const kept = before.factors.filter(({ keptBecause }) => keptBecause !== undefined);
      if (kept.length === 0) throw new Absent('no factor is kept (`keptBecause`)');
      for (const { id } of kept) {
        const result = await remove(somebody, port, id);
        must(!result.ok, 'What is kept cannot be removed.', result);
      }
      const ids = (await overviewOf(somebody)).factors.map(({ id }) => id);
      must(
        kept.every(({ id }) => ids.includes(id)),
        'What is kept is still there.',
        ids,
      );
    },
  }),
];
