import type { CodeMethod, Factor, SentChallenge } from '@mfa-flow/contract';
import { asSent, formatOfSent } from '../../as-sent.ts';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { wrongAnswer } from '../../failure-sets.ts';
import { codeOf, wrongFor } from '../../second-step.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { mustBeComplete, mustBeSignedOut, patiently, visitor } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import type { PersonWanted } from '../../world.ts';

type Kind = CodeMethod['kinds'][number];

interface Begun {
  readonly somebody: Visitor;
  readonly address: string;
  readonly challenge: SentChallenge;
  readonly code: string;
}

async function begin(
  world: WorldWith<'messagesTo'>,
  port: CodeMethod,
  kind: Kind,
  wanted: PersonWanted = { factors: [] },
): Promise<Begun> {
  if (!port.kinds.includes(kind)) throw new Absent(`\`firstFactor.code.kinds\` has no ${kind}`);
  const somebody = await visitor(world, wanted);
  const address = somebody.person[kind];
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  const before = (await world.messagesTo(address)).length;
  const started = await port.start({ kind, address }, patiently());
  const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
  if (challenge.by === 'link') throw new NotProvable('the message holds a link');
  const code = asSent(await codeOf(world, address, before), formatOfSent(challenge));
  return { somebody, address, challenge, code };
}

async function finish(port: CodeMethod, { somebody, challenge }: Begun, code: string) {
  const result = await port.verify({ challenge, code }, patiently());
  somebody.remember(valueOf(result, 'The code that was sent signs in.'));
}

const rowsOf = (kind: Kind) => [
  defineCase({
    id: `firstFactor.code.verify/${kind}`,
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: `the code sent by ${kind} signs in`,
    run: async ({ world, port }) => {
      const begun = await begin(world, port, kind);
      await mustBeSignedOut(begun.somebody);
      await finish(port, begun, begun.code);
      await mustBeComplete(begun.somebody);
    },
  }),
];

const usedFirst = (factors: readonly Factor[]) => factors.some(({ kind }) => kind === 'email');

export const codeCases = [
  ...rowsOf('email'),
  ...rowsOf('phone'),
  defineCase({
    id: 'firstFactor.code.verify/wrong',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'a wrong code signs nobody in, and the right one still does',
    run: async ({ world, port }) => {
      const begun = await begin(world, port, 'email');
      const { somebody, challenge, code } = begun;
      failureOf(
        await port.verify({ challenge, code: wrongFor(code) }, patiently()),
        wrongAnswer,
        'A wrong code is wrong, and may be typed again.',
      );
      await mustBeSignedOut(somebody);
      await finish(port, begun, code);
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.code.resend/works',
    port: 'firstFactor.code',
    needs: ['messagesTo', 'passTime'],
    title: 'a resent code signs in',
    run: async ({ world, port }) => {
      const begun = await begin(world, port, 'email');
      await world.passTime((begun.challenge.resendInMs ?? 0) + 1_000);
      const before = (await world.messagesTo(begun.address)).length;
      const again = await port.resend({ challenge: begun.challenge }, patiently());
      const challenge = valueOf(again, 'A message that was sent can be sent again.');
      await finish(port, { ...begun, challenge }, await codeOf(world, begun.address, before));
      await mustBeComplete(begun.somebody);
    },
  }),
  defineCase({
    id: 'firstFactor.code.verify/not-offered-again',
    port: 'firstFactor.code',
    needs: ['messagesTo', 'reopen'],
    title: 'who signed in by email is not asked for an emailed code again, also after a reload',
    run: async ({ world, port }) => {
      const begun = await begin(world, port, 'email', { factors: ['authenticator', 'email'] });
      await finish(port, begun, begun.code);
      for (const adapter of [world.adapter, world.reopen()]) {
        const check = await begun.somebody.check(adapter);
        // Where any one of the factors is asked for, some backends count the first factor as that one.
        if (check.status === 'complete')
          throw new NotProvable('the emailed code counts as the second step too');
        must(
          check.status === 'factorsRequired' && !usedFirst(check.factors),
          'A second step is another way than the first: the one that was used is not offered.',
          check,
        );
      }
    },
  }),
  defineCase({
    id: 'firstFactor.code.verify/only-factor-used',
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: 'somebody whose only factor was already used does not end in a loop',
    run: async ({ world, port }) => {
      const begun = await begin(world, port, 'email', { factors: ['email'] });
      await finish(port, begun, begun.code);
      const check = await begun.somebody.check();
      // Some backends accept the one factor, some deny: none may ask for it again.
      must(
        check.status === 'complete' ||
          check.status === 'refused' ||
          (check.status === 'factorsRequired' && !usedFirst(check.factors)),
        'The factor that was used to sign in is not offered again.',
        check,
      );
    },
  }),
];
