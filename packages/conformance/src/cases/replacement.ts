import { defineCase } from '../case.ts';
import { must, valueOf } from '../violation.ts';
import type { Ports } from '../ports.ts';
import { answer, offered, prove, startOffered } from '../second-step.ts';
import { confirm } from '../set-up.ts';
import { Absent } from '../unsettled.ts';
import { mustBeComplete, patiently, signedIn, factorsAskedOf } from '../visitor.ts';
import type { World } from '../world.ts';

/** Signed in with a recovery code, and a new authenticator begun in the place of the lost one. */
async function replacing(world: World, { replace, kinds }: Ports['enrolment']) {
  if (replace === undefined) throw new Absent('the adapter has no `enrolment.replace`');
  if (!kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
  const somebody = await signedIn(world, { factors: ['authenticator', 'recoveryCode'] });
  const factor = offered(await factorsAskedOf(somebody), 'authenticator');
  await prove(somebody, 'recoveryCode');
  const lostCode = await somebody.person.authenticatorCode();
  const begun = await replace({ factorId: factor.id, by: { kind: 'authenticator' } }, patiently());
  const enrolment = valueOf(begun, 'Whoever has just used a recovery code can replace what is lost.');
  must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
  return { somebody, enrolment, lostCode };
}

export const replacementCases = [
  defineCase({
    id: 'enrolment.replace/confirmed',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a new authenticator replaces the lost one, whose codes no longer work',
    run: async ({ world, port }) => {
      const { somebody, enrolment, lostCode } = await replacing(world, port);
      valueOf(await confirm(port, enrolment, await world.scan(enrolment.uri)), 'Its code confirms it.');
      await somebody.signOut();
      await somebody.signIn();
      const before = await startOffered(somebody, 'authenticator');
      const refused = await answer(somebody, before.challenge, lostCode);
      must(!refused.ok, 'A code of the lost authenticator verifies nobody.', 'accepted');
      const { challenge } = await startOffered(somebody, 'authenticator');
      const accepted = await answer(somebody, challenge, await world.scan(enrolment.uri));
      valueOf(accepted, 'A code of the new authenticator does.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.replace/given-up',
    port: 'enrolment',
    title: 'the old one works until the new one is confirmed, also if that is cancelled',
    run: async ({ world, port }) => {
      const { somebody, enrolment } = await replacing(world, port);
      valueOf(await port.cancel({ enrolment }, patiently()), 'What was begun can be given up.');
      await somebody.signOut();
      await somebody.signIn();
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
    },
  }),
];
