import { asSent, formatOfSent } from '../as-sent.ts';
import { defineCase } from '../case.ts';
import { inSettings, isStepUp, overviewOf, idsOf } from '../in-settings.ts';
import { codeOf } from '../second-step.ts';
import { confirm } from '../set-up.ts';
import { NotProvable } from '../unsettled.ts';
import { must, valueOf } from '../violation.ts';
import { mustBeComplete, patiently, visitor } from '../visitor.ts';

// Two equal answers at once, as two tabs give them: the vendor decides, and whatever it says of the other is allowed.

const oneIsTaken = (both: readonly { readonly ok: boolean }[]) =>
  must(
    both.some(({ ok }) => ok),
    'One of two right answers is accepted.',
    both,
  );

export const atOnceCases = [
  defineCase({
    id: 'firstFactor.code.verify/at-once',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'the same code sent twice at once signs in without an error',
    run: async ({ world, port }) => {
      const somebody = await visitor(world, { factors: [] });
      const { email: address } = somebody.person;
      if (address === undefined || !port.kinds.includes('email'))
        throw new NotProvable('nobody signs in by email');
      const before = (await world.messagesTo(address)).length;
      const started = await port.start({ kind: 'email', address }, patiently());
      const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
      if (challenge.by === 'link') throw new NotProvable('the message holds a link');
      const code = asSent(await codeOf(world, address, before), formatOfSent(challenge));
      const both = await Promise.all([1, 2].map(() => port.verify({ challenge, code }, patiently())));
      oneIsTaken(both);
      for (const each of both) if (each.ok) somebody.remember(each.value);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/at-once',
    port: 'enrolment',
    needs: ['scan'],
    title: 'the same right code of a new authenticator sent twice at once sets up one',
    run: async ({ world, port }) => {
      if (!port.kinds.includes('authenticator')) throw new NotProvable('`kinds` has no authenticator');
      const somebody = await inSettings(world, { factors: [] });
      const { password } = somebody.person;
      const begun = await port.begin({ kind: 'authenticator', password }, patiently());
      if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
      const enrolment = valueOf(begun, 'An authenticator can be added where `kinds` says so.');
      must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
      const code = await world.scan(enrolment.uri);
      oneIsTaken(await Promise.all([1, 2].map(() => confirm(port, enrolment, code))));
      await mustBeComplete(somebody);
      if (world.adapter.account === undefined) return;
      const ids = idsOf(await overviewOf(somebody), 'authenticator');
      must(ids.length === 1, 'What was confirmed is listed once.', ids);
    },
  }),
];
