import type { SentChallenge } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import type { ConformanceCase, WorldWith } from '../case.ts';
import { asSent, formatOfSent, mustBeSendable } from '../as-sent.ts';
import { noSuchFactor } from '../failure-sets.ts';
import { idsOf, inSettings, inSettingsBySentCode, isStepUp, overviewOf, signInAnew } from '../in-settings.ts';
import { isMaskOf } from '../is-mask-of.ts';
import type { Ports } from '../ports.ts';
import { answer, offered, prove, startSent, wrongFor } from '../second-step.ts';
import { confirm } from '../set-up.ts';
import { sameAnswer } from '../traits/same-answer.ts';
import { Absent, NotProvable } from '../unsettled.ts';
import { failureOf, must, valueOf } from '../violation.ts';
import { factorsAskedOf, mustBeComplete, mustBePending, patiently, signedIn, visitor } from '../visitor.ts';
import type { Message, Person } from '../world.ts';

const kinds = ['email', 'phone'] as const;
type Kind = (typeof kinds)[number];
type CodePort = Ports['firstFactor.code'];

function addressOf(person: Person, kind: Kind): string {
  const address = person[kind];
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  return address;
}

/** A message may hold both; a person can do what the challenge says with what arrived, or they wait for nothing. */
function mustHold({ by }: SentChallenge, message: Message | undefined) {
  must(message !== undefined, 'A message arrives where the person can read it.', message);
  const { code, link } = message;
  must(by === 'code' ? code !== undefined : link !== undefined, '`by` says what the message holds.', {
    by,
    holdsCode: code !== undefined,
    holdsLink: link !== undefined,
  });
}

/** An address like the other, which nobody has. */
const unknownLike = (address: string) =>
  address.includes('@') ? `nobody-${address}` : `${address.slice(0, -6)}000000`;

function ofKind(port: CodePort, kind: Kind) {
  if (!port.kinds.includes(kind)) throw new Absent(`\`firstFactor.code.kinds\` has no ${kind}`);
}

/** Started for an address that somebody has, and for one that nobody has. */
async function startedForBoth(world: WorldWith<'messagesTo'>, port: CodePort, kind: Kind) {
  ofKind(port, kind);
  const { person } = await visitor(world, { factors: [] });
  const address = addressOf(person, kind);
  const nobodys = unknownLike(address);
  const known = await port.start({ kind, address }, patiently());
  const unknown = await port.start({ kind, address: nobodys }, patiently());
  const challenge = valueOf(known, 'A code can be sent to the address that somebody signs in with.');
  return { address, nobodys, challenge, unknown };
}

const sameForUnknown =
  'An address that nobody has is answered like any other: nobody learns who has an account.';

/** Handles are new each time, destinations differ with the address: the rest has to be equal, waits included. */
function mustLookAlike(known: SentChallenge, unknown: SentChallenge, kind: Kind, nobodys: string) {
  const { handle: _known, destination: shown, ...one } = known;
  const { handle: _unknown, destination: other, ...two } = unknown;
  must(sameAnswer(one, two), sameForUnknown, { one, two });
  must((shown === undefined) === (other === undefined), sameForUnknown, { shown, other });
  must(
    other === undefined || isMaskOf(other, kind, nobodys),
    'The mask is that of the address typed.',
    other,
  );
  for (const wait of ['lastsMs', 'resendInMs'] as const) {
    const [first, second] = [known[wait], unknown[wait]];
    const isAlike =
      (first === undefined) === (second === undefined) && Math.abs((first ?? 0) - (second ?? 0)) < 2_000;
    must(isAlike, sameForUnknown, { wait, first, second });
  }
}

const codeRows = kinds.flatMap((kind) => [
  defineCase({
    id: `firstFactor.code.start/${kind}-unknown`,
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: `${kind}: an address that nobody has is answered like one that somebody has`,
    run: async ({ world, port }) => {
      const { challenge, unknown, nobodys } = await startedForBoth(world, port, kind);
      mustLookAlike(challenge, valueOf(unknown, sameForUnknown), kind, nobodys);
    },
  }),
  defineCase({
    id: `firstFactor.code.verify/${kind}-unknown`,
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: `${kind}: a wrong code for an address that nobody has is refused like any wrong code`,
    run: async ({ world, port }) => {
      const { address, challenge, unknown } = await startedForBoth(world, port, kind);
      if (challenge.by === 'link') throw new NotProvable('the message holds a link');
      const written = (await world.messagesTo(address)).at(-1)?.code;
      must(written !== undefined, 'A message with a code arrives where the person can read it.', written);
      const code = wrongFor(asSent(written, formatOfSent(challenge)));
      const one = await port.verify({ challenge, code }, patiently());
      const two = await port.verify({ challenge: valueOf(unknown, sameForUnknown), code }, patiently());
      must(!one.ok && !two.ok, 'A wrong code signs nobody in.', { one: one.ok, two: two.ok });
      must(sameAnswer(one.failure, two.failure), sameForUnknown, {
        known: one.failure,
        unknown: two.failure,
      });
    },
  }),
  defineCase({
    id: `firstFactor.code.resend/${kind}-unknown`,
    port: 'firstFactor.code',
    needs: ['messagesTo', 'passTime'],
    title: `${kind}: another message to an address that nobody has is answered like any other`,
    run: async ({ world, port }) => {
      const { challenge, unknown: begun, nobodys } = await startedForBoth(world, port, kind);
      await world.passTime((challenge.resendInMs ?? 0) + 1_000);
      const one = await port.resend({ challenge }, patiently());
      const known = valueOf(one, 'A message that was sent can be sent again.');
      const unknown = await port.resend({ challenge: valueOf(begun, sameForUnknown) }, patiently());
      mustLookAlike(known, valueOf(unknown, sameForUnknown), kind, nobodys);
    },
  }),
  defineCase({
    id: `firstFactor.code.start/${kind}-message`,
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: `${kind}: one message goes to the address typed, and holds what the challenge says, in its format`,
    run: async ({ world, port }) => {
      ofKind(port, kind);
      const [{ person }, stranger] = [
        await visitor(world, { factors: [] }),
        await visitor(world, { factors: [] }),
      ];
      const address = addressOf(person, kind);
      const elsewhere = addressOf(stranger.person, kind);
      const before = (await world.messagesTo(address)).length;
      const started = await port.start({ kind, address }, patiently());
      const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
      const arrived = (await world.messagesTo(address)).slice(before);
      must(arrived.length === 1, 'Starting sends once.', { newMessages: arrived.length });
      const strangers = (await world.messagesTo(elsewhere)).length;
      must(strangers === 0, 'Nobody else gets a message.', { newMessages: strangers });
      const [message] = arrived;
      mustHold(challenge, message);
      must(
        challenge.delivery === 'sent' && challenge.factorId === kind,
        'It was sent by that kind.',
        challenge.factorId,
      );
      const isKept = !(port.linkKinds?.includes(kind) ?? false) || challenge.by === 'link';
      must(isKept, 'Where `linkKinds` says that a link is sent, one is.', challenge.by);
      if (challenge.by === 'code') mustBeSendable(message?.code ?? '', formatOfSent(challenge));
    },
  }),
]);

const placeRows = kinds.flatMap((kind) => [
  defineCase({
    id: `challenges.${kind}/unlisted-place`,
    port: 'challenges',
    needs: ['messagesTo'],
    title: `${kind}: a destination that the factor does not list is refused, and nothing is sent`,
    run: async ({ world, port }) => {
      const stranger = await visitor(world, { factors: [kind] });
      const elsewhere = addressOf(stranger.person, kind);
      const somebody = await signedIn(world, { factors: [kind] });
      const own = addressOf(somebody.person, kind);
      const factor = offered(await factorsAskedOf(somebody), kind);
      const count = async () =>
        (await world.messagesTo(own)).length + (await world.messagesTo(elsewhere)).length;
      const before = await count();
      for (const destinationId of ['no-such-place', '__proto__', elsewhere]) {
        const result = await port.start({ factorId: factor.id, destinationId }, patiently());
        const asked = 'A place that is not listed is not sent to, nor is another in its stead.';
        failureOf(result, [...noSuchFactor, 'input_refused'], asked);
      }
      const newMessages = (await count()) - before;
      must(newMessages === 0, 'A destination that is refused gets nothing, and nobody else does.', {
        newMessages,
      });
      await mustBePending(somebody);
    },
  }),
  defineCase({
    id: `challenges.${kind}/by-what-it-holds`,
    port: 'challenges',
    needs: ['messagesTo'],
    title: `${kind}: the message holds what the challenge says: a code, or a link`,
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: [kind] });
      const address = addressOf(somebody.person, kind);
      const before = (await world.messagesTo(address)).length;
      const { challenge } = await startSent(somebody, kind);
      mustHold(challenge, (await world.messagesTo(address)).slice(before).at(-1));
    },
  }),
  defineCase({
    id: `enrolment.begin/${kind}-unlisted-place`,
    port: 'enrolment',
    needs: ['messagesTo'],
    title: `${kind}: a destination that is not listed is not set up, and nothing is sent`,
    run: async ({ world, port }) => {
      if (!port.kinds.includes(kind)) throw new NotProvable(`\`kinds\` has no ${kind}`);
      const stranger = await visitor(world, { factors: [kind] });
      const elsewhere = addressOf(stranger.person, kind);
      const { person } = await inSettings(world, { factors: [] });
      const own = addressOf(person, kind);
      const count = async () =>
        (await world.messagesTo(own)).length + (await world.messagesTo(elsewhere)).length;
      const before = await count();
      for (const destinationId of ['no-such-place', '__proto__', elsewhere]) {
        const begun = await port.begin(
          { kind, to: { destinationId }, password: person.password },
          patiently(),
        );
        if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
        must(!begun.ok, 'A place that is not on file is not set up by its name.', 'begun');
      }
      const newMessages = (await count()) - before;
      must(newMessages === 0, 'A destination that is refused gets nothing, and nobody else does.', {
        newMessages,
      });
    },
  }),
]);

export const allowedCases: readonly ConformanceCase[] = [
  ...codeRows,
  ...placeRows,
  ...(['authenticator', 'email', 'phone'] as const).map((kind) =>
    defineCase({
      id: `session.check/no-set-up-with-${kind}`,
      port: 'session',
      title: `${kind}: while the second step is missing nothing can be set up by somebody who has this factor`,
      run: async ({ world }) => {
        const factors = await factorsAskedOf(await signedIn(world, { factors: [kind] }));
        const asked =
          'A stolen password is not enough to set up a factor beside, or instead of, the one that is there.';
        must(
          factors.every(({ can }) => !can.setUp),
          asked,
          factors,
        );
      },
    }),
  ),
  defineCase({
    id: 'session.check/progress',
    port: 'session',
    needs: ['messagesTo'],
    title: 'progress counts the steps: of how many, and which one is missing',
    run: async ({ world }) => {
      const progressOf = async () => {
        const check = await somebody.check();
        must(check.status === 'factorsRequired', 'A step is missing.', check);
        return check.progress;
      };
      const somebody = await signedIn(world, { factors: ['authenticator', 'email'], required: 'each' });
      const first = await progressOf();
      await prove(somebody, 'authenticator');
      const second = await progressOf();
      if (first === undefined && second === undefined)
        throw new Absent('the adapter does not count steps (`progress`)');
      const asked = 'Of two steps the first is missing, and then the second.';
      must(first?.step === 1 && first.of === 2 && second?.step === 2 && second.of === 2, asked, {
        first,
        second,
      });
    },
  }),
  defineCase({
    id: 'challenges.verify/one-step-twice',
    port: 'challenges',
    needs: ['messagesTo'],
    title: 'of two factors that are required, the same one twice is one',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: ['authenticator', 'email'], required: 'each' });
      const { id: factorId } = offered(await factorsAskedOf(somebody), 'authenticator');
      await prove(somebody, 'authenticator');
      const again = await port.start({ factorId }, patiently());
      // It may be refused here, or later: it does not count.
      if (again.ok) await answer(somebody, again.value, await somebody.person.authenticatorCode());
      const left = await factorsAskedOf(somebody);
      must(
        left.some(({ kind }) => kind === 'email') && left.every(({ kind }) => kind !== 'authenticator'),
        'What is missing is the other factor, however often the first was used.',
        left,
      );
      await prove(somebody, 'email');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.replace/pending',
    port: 'enrolment',
    title: 'before the second step nothing can be replaced',
    run: async ({ world, port }) => {
      if (port.replace === undefined) throw new NotProvable('`replace` is absent');
      if (!port.kinds.includes('authenticator')) throw new NotProvable('`kinds` has no authenticator');
      const somebody = await signedIn(world, { factors: ['authenticator', 'recoveryCode'] });
      const { id: factorId } = offered(await factorsAskedOf(somebody), 'authenticator');
      const begun = await port.replace({ factorId, by: { kind: 'authenticator' } }, patiently());
      const asked = 'A stolen password is not enough to put a key of one’s own in the place of a factor.';
      failureOf(begun, ['verification_required', 'step_up_required', 'refused'], asked);
      await mustBePending(somebody);
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/pending',
    port: 'enrolment',
    needs: ['scan', 'messagesTo'],
    title: 'what was begun in one session is not confirmed in the next before its second step',
    run: async ({ world, port }) => {
      if (!port.kinds.includes('authenticator')) throw new NotProvable('`kinds` has no authenticator');
      const { somebody, kind: sentBy } = await inSettingsBySentCode(world);
      const { password } = somebody.person;
      const begun = await port.begin({ kind: 'authenticator', password }, patiently());
      if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
      const enrolment = valueOf(begun, 'An authenticator can be added where `kinds` says so.');
      must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
      await signInAnew(somebody);
      await mustBePending(somebody);
      const confirmed = await confirm(port, enrolment, await world.scan(enrolment.uri));
      must(!confirmed.ok, 'Setting a factor up takes a complete session.', confirmed.ok);
      await mustBePending(somebody);
      const left = await factorsAskedOf(somebody);
      must(
        left.every(({ kind }) => kind !== 'authenticator'),
        'What was not confirmed is not offered.',
        left,
      );
      await prove(somebody, sentBy);
      if (world.adapter.account === undefined) return;
      const ids = idsOf(await overviewOf(somebody), 'authenticator');
      must(ids.length === 0, 'What was not confirmed is not on.', ids);
    },
  }),
];
