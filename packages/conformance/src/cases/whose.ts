import { maskIdentifier } from '@mfa-flow/contract';
import type { Account, Check, Destination } from '@mfa-flow/contract';
import { asSent, formatOfSent } from '../as-sent.ts';
import { defineCase } from '../case.ts';
import type { WorldWith } from '../case.ts';
import { inSettings, isStepUp, overviewOf } from '../in-settings.ts';
import { isMaskOf } from '../is-mask-of.ts';
import type { Ports } from '../ports.ts';
import { codeOf, sent, startOffered } from '../second-step.ts';
import { sameAnswer } from '../traits/same-answer.ts';
import { Absent, NotProvable } from '../unsettled.ts';
import { must, valueOf } from '../violation.ts';
import { factorsAskedOf, mustBeComplete, patiently, signedIn, visitor } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';
import type { Person, World } from '../world.ts';
import { matchOf } from './session/identifier.ts';

const kinds = ['email', 'phone'] as const;
type Kind = (typeof kinds)[number];

const shownIsOwn = 'A place that is shown is a place of this person.';

const accountIn = (check: Check): Account | undefined =>
  check.status === 'signedOut' ? undefined : check.account;

function addressOf(person: Person, kind: Kind): string {
  const address = person[kind];
  if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
  return address;
}

/** Somebody after somebody else who looks different: what was seen of the first must not be shown of the second. */
async function secondOf(
  enter: () => Promise<Visitor>,
  look: (somebody: Visitor) => Promise<unknown>,
  addressIn: (person: Person) => string,
): Promise<Visitor> {
  const first = await enter();
  await look(first);
  await first.signOut();
  const second = await enter();
  const [one, other] = [first, second].map(({ person }) => maskIdentifier(addressIn(person)));
  if (sameAnswer(one, other)) throw new NotProvable('the people of the world have the same masks');
  return second;
}

const mustBePlacesOf = (person: Person, places: readonly (Destination | undefined)[]) => {
  const shown = places.filter((place) => place !== undefined);
  const isOwn = shown.every((place) => isMaskOf(place, place.kind, person[place.kind] ?? ''));
  must(isOwn, shownIsOwn, shown);
};

const placeRows = kinds.flatMap((kind) => [
  defineCase({
    id: `challenges.${kind}/place-of-the-second`,
    port: 'challenges',
    needs: ['messagesTo'],
    title: `${kind}: who signs in after somebody else sees the mask of their own destination`,
    run: async ({ world }) => {
      const somebody = await secondOf(
        () => signedIn(world, { factors: [kind] }),
        (first) => startOffered(first, kind),
        (person) => addressOf(person, kind),
      );
      const { factor, challenge } = await startOffered(somebody, kind);
      mustBePlacesOf(somebody.person, [...factor.destinations, sent(challenge).destination]);
    },
  }),
  defineCase({
    id: `enrolment.begin/${kind}-place`,
    port: 'enrolment',
    needs: ['messagesTo'],
    title: `${kind}: the code of a new factor goes to the address that was named, and its mask is shown`,
    run: async ({ world, port }) => {
      if (!port.kinds.includes(kind)) throw new NotProvable(`\`kinds\` has no ${kind}`);
      const somebody = await inSettings(world, { factors: [] });
      const { person } = somebody;
      const address = addressOf(person, kind);
      const { addable } = await overviewOf(somebody);
      const known = addable.find((each) => each.kind === kind)?.destinations ?? [];
      mustBePlacesOf(person, known);
      const [first] = known;
      const to = first === undefined ? { address } : { destinationId: first.id };
      const before = (await world.messagesTo(address)).length;
      const begun = await port.begin({ kind, to, password: person.password }, patiently());
      if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
      const enrolment = valueOf(begun, 'An address can be added where `kinds` says so.');
      must('sent' in enrolment, 'Setting up a place sends a message there.', enrolment.kind);
      mustBePlacesOf(person, [enrolment.sent.destination]);
      const arrived = (await world.messagesTo(address)).slice(before);
      must(arrived.length === 1, 'One message goes there.', { newMessages: arrived.length });
      const holds = enrolment.sent.by === 'link' ? arrived.at(-1)?.link : arrived.at(-1)?.code;
      must(holds !== undefined, 'The message holds what the enrolment says (`by`).', enrolment.sent.by);
    },
  }),
]);

/** Signs in with a code that is sent. */
async function signInByCode(
  world: WorldWith<'messagesTo'>,
  port: Ports['firstFactor.code'],
  kind: Kind,
  somebody: Visitor,
) {
  const address = addressOf(somebody.person, kind);
  const before = (await world.messagesTo(address)).length;
  const started = await port.start({ kind, address }, patiently());
  const challenge = valueOf(started, 'A code can be sent to the address that somebody signs in with.');
  if (challenge.by === 'link') throw new NotProvable('the message holds a link');
  const code = asSent(await codeOf(world, address, before), formatOfSent(challenge));
  const signed = await port.verify({ challenge, code }, patiently());
  somebody.remember(valueOf(signed, 'The code that was sent signs in.'));
  return challenge;
}

const codeRows = kinds.map((kind) =>
  defineCase({
    id: `firstFactor.code.verify/${kind}-whose`,
    port: 'firstFactor.code',
    needs: ['messagesTo'],
    title: `a code by ${kind} signs in whoever has the address: their account, their identifier, the mask of their address`,
    run: async ({ world, port }) => {
      if (!port.kinds.includes(kind)) throw new Absent(`\`firstFactor.code.kinds\` has no ${kind}`);
      const [other, somebody] = [
        await visitor(world, { factors: [] }),
        await visitor(world, { factors: [] }),
      ];
      const ids: (string | undefined)[] = [];
      for (const each of [other, somebody, other]) {
        const { destination } = await signInByCode(world, port, kind, each);
        mustBePlacesOf(each.person, [destination]);
        await mustBeComplete(each);
        ids.push(accountIn(await each.check())?.id);
        const own = await matchOf(each, addressOf(each.person, kind));
        must(own !== false, 'The address that a person signed in with is theirs: `true`, or left out.', own);
        const stranger = each === other ? somebody : other;
        const foreign = await matchOf(each, addressOf(stranger.person, kind));
        must(foreign !== true, 'The address of somebody else is not theirs: `false`, or left out.', foreign);
        await each.signOut();
      }
      const [first, second, third] = ids;
      must(first !== second && first === third, 'An address is that of one account.', ids);
    },
  }),
);

async function mustShowOwnMask(somebody: Visitor) {
  const { identifier, email, phone } = somebody.person;
  const shown = accountIn(await somebody.check())?.identifier;
  if (shown === undefined) return false;
  const own = [identifier, email, phone].filter((each) => each !== undefined);
  const fits = own.some((each) => sameAnswer(maskIdentifier(each), shown));
  must(fits, 'The masked identifier is that of the person whose session it is.', shown);
  return true;
}

const named = (world: World, displayName: string, factors: readonly 'authenticator'[]) =>
  signedIn(world, { factors, displayName });

export const whoseCases = [
  ...placeRows,
  ...codeRows,
  defineCase({
    id: 'session.check/own-mask',
    port: 'session',
    title: 'a masked identifier is that of the person, while a step is missing and afterwards',
    run: async ({ world }) => {
      let shown = 0;
      for (const factors of [['authenticator'], []] as const) {
        const somebody = await secondOf(
          () => signedIn(world, { factors }),
          (first) => first.check(),
          ({ identifier }) => identifier,
        );
        if (await mustShowOwnMask(somebody)) shown += 1;
        await somebody.signOut();
      }
      if (shown === 0) throw new Absent('the adapter shows no `identifier`');
    },
  }),
  defineCase({
    id: 'session.check/two-people-pending',
    port: 'session',
    title: 'two people whose second step is missing have different accounts, if they are named',
    run: async ({ world }) => {
      const first = await signedIn(world, { factors: ['authenticator'] });
      await factorsAskedOf(first);
      const one = accountIn(await first.check());
      await first.signOut();
      const second = await signedIn(world, { factors: ['authenticator'] });
      await factorsAskedOf(second);
      const other = accountIn(await second.check());
      if (one === undefined || other === undefined) throw new Absent('a pending session names no account');
      must(one.id !== other.id, 'Each account has an id of its own.', { one, other });
    },
  }),
  defineCase({
    id: 'session.check/name-is-no-address',
    port: 'session',
    title: 'a name on file that reads as an address is not shown as a name',
    run: async ({ world }) => {
      for (const name of ['somebody@example.com', 'Somebody at example.com']) {
        const somebody = await named(world, name, []);
        if (somebody.person.displayName !== name) throw new NotProvable('the world gives people no names');
        // That it is not shown is a rule of every answer (`known-shape`).
        await mustBeComplete(somebody);
        if (world.adapter.account !== undefined) await overviewOf(somebody);
        await somebody.signOut();
      }
      const usual = await named(world, 'Somebody', ['authenticator']);
      const shown = accountIn(await usual.check())?.displayName;
      must(shown === undefined || shown === 'Somebody', 'A name that is shown is the name on file.', shown);
    },
  }),
  defineCase({
    id: 'challenges.available/own-places',
    port: 'challenges.available',
    needs: ['messagesTo'],
    title: 'fresh proof shows the masks of the person who is signed in now',
    run: async ({ world, port }) => {
      const look = async () =>
        valueOf(await port({}, patiently()), 'Somebody who has a factor can give fresh proof.');
      const somebody = await secondOf(
        () => inSettings(world, { factors: ['email', 'phone'] }),
        look,
        (person) => addressOf(person, 'email'),
      );
      mustBePlacesOf(
        somebody.person,
        (await look()).flatMap(({ destinations }) => destinations),
      );
    },
  }),
  defineCase({
    id: 'emailVerification.send/place',
    port: 'emailVerification',
    needs: ['messagesTo'],
    title: 'a verification link goes to the person who asks for it, and the mask shown is theirs',
    run: async ({ world, port }) => {
      const send = async () =>
        valueOf(await port.send({}, patiently()), 'The message with the link can be sent.');
      const somebody = await secondOf(
        () => signedIn(world, { factors: [], emailUnverified: true }),
        send,
        (person) => addressOf(person, 'email'),
      );
      const email = addressOf(somebody.person, 'email');
      const before = (await world.messagesTo(email)).length;
      const check = await somebody.check();
      const { destination } = await send();
      mustBePlacesOf(somebody.person, [
        destination,
        check.status === 'emailVerificationRequired' ? check.destination : undefined,
      ]);
      const arrived = (await world.messagesTo(email)).length - before;
      must(arrived === 1, 'One message goes to the address of whoever is signed in.', {
        newMessages: arrived,
      });
    },
  }),
  defineCase({
    id: 'firstFactor.redirect.complete/two-people',
    port: 'firstFactor.redirect',
    needs: ['atProvider'],
    title: 'two people who return from the provider have different accounts, and each keeps theirs',
    run: async ({ world, port }) => {
      const [provider] = port.providers;
      if (provider === undefined) throw new Absent('`firstFactor.redirect.providers` is empty');
      const [one, other] = [await visitor(world, { factors: [] }), await visitor(world, { factors: [] })];
      const ids: (string | undefined)[] = [];
      for (const somebody of [one, other, one]) {
        const input = { providerId: provider.id, returnTo: 'http://localhost:5173/signed-in' };
        const departure = valueOf(
          await port.start(input, patiently()),
          'A provider that is listed can be gone to.',
        );
        const returned = await world.atProvider(somebody.person, departure, 'accepts');
        if (returned === undefined) throw new NotProvable('nobody can be sent to the provider');
        const asked = 'The address that the browser came back to finishes the sign-in.';
        somebody.remember(valueOf(await port.complete({ returned }, patiently()), asked));
        ids.push(accountIn(await somebody.check())?.id);
        await somebody.signOut();
      }
      const [first, second, third] = ids;
      must(first !== second && first === third, 'Each account has an id of its own.', ids);
    },
  }),
];
