import type { Enrolment, Failure, FailureCode, MethodName, Result } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import type { ConformanceCase, WorldWith } from '../case.ts';
import { senseless } from '../failure-sets.ts';
import { idsOf, inSettings, needed, overviewOf, proveFreshly } from '../in-settings.ts';
import type { PortName } from '../ports.ts';
import { codeOf, offered, prove, startSent } from '../second-step.ts';
import { confirm } from '../set-up.ts';
import { Absent, NotProvable, lackingPowers } from '../unsettled.ts';
import { failureOf, must, valueOf } from '../violation.ts';
import { factorsAskedOf, patiently, signedIn, visitor } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';
import type { Disturbance, Power, World } from '../world.ts';

// Everything that `disturbed.ts` has no row for: a method that was not heard of must not be told as done.

type Call = () => Promise<Result<unknown, Failure>>;

interface Trial {
  readonly method: MethodName;
  readonly port: PortName;
  /** Prepares the world, and returns the call to disturb. */
  readonly prepare: (world: World) => Promise<Call>;
}

const withAuthenticator = { factors: ['authenticator'] } as const;
const withCodes = { factors: ['authenticator', 'recoveryCode'] } as const;

function powerOf<Name extends Power>(world: World, name: Name): NonNullable<World[Name]> {
  const power = world[name];
  if (power === undefined) throw lackingPowers(world, [name]);
  return power;
}

/** Somebody in settings whose proof is fresh, so that nothing asks for it. */
async function freshly(world: World, wanted: typeof withAuthenticator | typeof withCodes): Promise<Visitor> {
  const somebody = await inSettings(world, wanted);
  if (world.adapter.challenges.available !== undefined) await proveFreshly(somebody, 'authenticator');
  return somebody;
}

async function begunKey(world: World, { person: { password } }: Visitor): Promise<Enrolment> {
  const { begin, kinds } = needed(world.adapter.enrolment, 'enrolment');
  if (!kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
  return valueOf(
    await begin({ kind: 'authenticator', password }, patiently()),
    'An authenticator can be added.',
  );
}

const uriOf = (enrolment: Enrolment): string => ('uri' in enrolment ? enrolment.uri : '');

async function ownFactor(somebody: Visitor): Promise<string> {
  const [id] = idsOf(await overviewOf(somebody), 'authenticator');
  return needed(id, 'account.overview');
}

/** A code on its way to somebody who signs in with it. */
async function codeSent(world: World) {
  const port = needed(world.adapter.firstFactor?.code, 'firstFactor.code');
  if (!port.kinds.includes('email')) throw new Absent('`firstFactor.code.kinds` has no email');
  const { person } = await visitor(world, { factors: [] });
  const address = person.email;
  if (address === undefined) throw new NotProvable('the person has no email address');
  const before = (await powerOf(world, 'messagesTo')(address)).length;
  const start = () => port.start({ kind: 'email', address }, patiently());
  return { port, start, code: () => codeOf(world, address, before) };
}

async function linkSent(world: World) {
  const port = needed(world.adapter.emailVerification, 'emailVerification');
  const { person } = await signedIn(world, { factors: [], emailUnverified: true });
  const address = person.email;
  if (address === undefined) throw new NotProvable('the person has no email address');
  return { port, address };
}

const trials: readonly Trial[] = [
  {
    method: 'challenges.available',
    port: 'challenges.available',
    async prepare(world) {
      await inSettings(world, withAuthenticator);
      const { available } = world.adapter.challenges;
      return () => needed(available, 'challenges.available')({}, patiently());
    },
  },
  {
    method: 'challenges.resend',
    port: 'challenges',
    async prepare(world) {
      const somebody = await signedIn(world, { factors: ['email'] });
      const { challenge } = await startSent(somebody, 'email');
      if (challenge.resendInMs) await powerOf(world, 'passTime')(challenge.resendInMs + 1_000);
      return () => world.adapter.challenges.resend({ challenge }, patiently());
    },
  },
  {
    method: 'firstFactor.code.start',
    port: 'firstFactor.code',
    prepare: async (world) => (await codeSent(world)).start,
  },
  {
    method: 'firstFactor.code.resend',
    port: 'firstFactor.code',
    async prepare(world) {
      const { port, start } = await codeSent(world);
      const challenge = valueOf(await start(), 'A code can be sent.');
      if (challenge.resendInMs) await powerOf(world, 'passTime')(challenge.resendInMs + 1_000);
      return () => port.resend({ challenge }, patiently());
    },
  },
  {
    method: 'firstFactor.code.verify',
    port: 'firstFactor.code',
    async prepare(world) {
      const { port, start, code: arrived } = await codeSent(world);
      const challenge = valueOf(await start(), 'A code can be sent.');
      if (challenge.by === 'link') throw new NotProvable('the message holds a link');
      const code = await arrived();
      return () => port.verify({ challenge, code }, patiently());
    },
  },
  {
    method: 'firstFactor.redirect.complete',
    port: 'firstFactor.redirect',
    async prepare(world) {
      const port = needed(world.adapter.firstFactor?.redirect, 'firstFactor.redirect');
      const [provider] = port.providers;
      if (provider === undefined) throw new Absent('`firstFactor.redirect.providers` is empty');
      const { person } = await visitor(world, { factors: [] });
      const wanted = { providerId: provider.id, returnTo: 'http://localhost:5173/signed-in' };
      const departure = valueOf(await port.start(wanted, patiently()), 'A provider can be gone to.');
      const returned = await powerOf(world, 'atProvider')(person, departure, 'accepts');
      if (returned === undefined) throw new NotProvable('nobody can be sent to the provider');
      return () => port.complete({ returned }, patiently());
    },
  },
  {
    method: 'emailVerification.send',
    port: 'emailVerification',
    async prepare(world) {
      const { port } = await linkSent(world);
      return () => port.send({}, patiently());
    },
  },
  {
    method: 'emailVerification.confirm',
    port: 'emailVerification',
    async prepare(world) {
      const { port, address } = await linkSent(world);
      const messagesTo = powerOf(world, 'messagesTo');
      const before = (await messagesTo(address)).length;
      valueOf(await port.send({}, patiently()), 'The message with the link can be sent.');
      const returned = needed((await messagesTo(address)).slice(before).at(-1)?.link, 'link');
      return () => port.confirm({ returned }, patiently());
    },
  },
  {
    method: 'enrolment.begin',
    port: 'enrolment',
    async prepare(world) {
      const { person } = await inSettings(world, { factors: [] });
      const { begin, kinds } = needed(world.adapter.enrolment, 'enrolment');
      if (!kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
      return () => begin({ kind: 'authenticator', password: person.password }, patiently());
    },
  },
  {
    method: 'enrolment.replace',
    port: 'enrolment',
    async prepare(world) {
      const { replace } = needed(world.adapter.enrolment, 'enrolment');
      if (replace === undefined) throw new Absent('the adapter has no `enrolment.replace`');
      const somebody = await signedIn(world, withCodes);
      const { id: factorId } = offered(await factorsAskedOf(somebody), 'authenticator');
      await prove(somebody, 'recoveryCode');
      return () => replace({ factorId, by: { kind: 'authenticator' } }, patiently());
    },
  },
  {
    method: 'enrolment.confirm',
    port: 'enrolment',
    async prepare(world) {
      const port = needed(world.adapter.enrolment, 'enrolment');
      const enrolment = await begunKey(world, await inSettings(world, { factors: [] }));
      const code = await powerOf(world, 'scan')(uriOf(enrolment));
      return () => confirm(port, enrolment, code);
    },
  },
  {
    method: 'enrolment.remove',
    port: 'enrolment.remove',
    async prepare(world) {
      const somebody = await freshly(world, withAuthenticator);
      const { remove } = needed(world.adapter.enrolment, 'enrolment');
      const factorId = await ownFactor(somebody);
      const { password } = somebody.person;
      return () => needed(remove, 'enrolment.remove')({ factorId, password }, patiently());
    },
  },
  {
    method: 'recoveryCodes.create',
    port: 'recoveryCodes.create',
    async prepare(world) {
      const { person } = await freshly(world, withAuthenticator);
      const { create } = needed(world.adapter.recoveryCodes, 'recoveryCodes');
      return () => needed(create, 'recoveryCodes.create')({ password: person.password }, patiently());
    },
  },
  ...(['regenerate', 'reveal'] as const).map((name): Trial => ({
    method: `recoveryCodes.${name}`,
    port: `recoveryCodes.${name}`,
    async prepare(world) {
      const { person } = await freshly(world, withCodes);
      const { [name]: make } = needed(world.adapter.recoveryCodes, 'recoveryCodes');
      return () => needed(make, `recoveryCodes.${name}`)({ password: person.password }, patiently());
    },
  })),
  {
    method: 'recoveryCodes.remaining',
    port: 'recoveryCodes.remaining',
    async prepare(world) {
      await inSettings(world, withCodes);
      const { remaining } = needed(world.adapter.recoveryCodes, 'recoveryCodes');
      return () => needed(remaining, 'recoveryCodes.remaining')({}, patiently());
    },
  },
  {
    method: 'protection.set',
    port: 'protection',
    async prepare(world) {
      const { person } = await freshly(world, withAuthenticator);
      const { set } = needed(world.adapter.protection, 'protection');
      return () => set({ on: false, password: person.password }, patiently());
    },
  },
  {
    method: 'account.overview',
    port: 'account',
    async prepare(world) {
      await inSettings(world, withAuthenticator);
      const { overview } = needed(world.adapter.account, 'account');
      return () => overview({}, patiently());
    },
  },
  {
    method: 'account.rename',
    port: 'account.rename',
    async prepare(world) {
      const factorId = await ownFactor(await inSettings(world, withAuthenticator));
      const { rename } = needed(world.adapter.account, 'account');
      return () => needed(rename, 'account.rename')({ factorId, label: 'Old phone' }, patiently());
    },
  },
  {
    method: 'account.signOutOthers',
    port: 'account.signOutOthers',
    async prepare(world) {
      await inSettings(world, withAuthenticator);
      const { signOutOthers } = needed(world.adapter.account, 'account');
      return () => needed(signOutOthers, 'account.signOutOthers')({}, patiently());
    },
  },
];

interface Group {
  readonly id: string;
  readonly title: string;
  readonly disturbances: readonly (readonly [Disturbance, readonly FailureCode[]])[];
}

const groups: readonly Group[] = [
  {
    id: 'unreachable',
    title: 'a server that cannot be reached, or fails, is told as that, and not as a success',
    disturbances: [
      ['offline', ['offline']],
      ['serverError', ['server']],
    ],
  },
  {
    id: 'senseless',
    title: 'a page of HTML, an empty answer and one without sense are told as failures, and not as a success',
    disturbances: [
      ['html', senseless],
      ['empty', senseless],
      ['nonsense', senseless],
    ],
  },
];

/** Makes the call under each disturbance, and judges what is answered then. */
async function tryEach(
  world: WorldWith<'disturb'>,
  call: Call,
  { disturbances }: Group,
  judge: (result: Result<unknown>, expected: readonly FailureCode[], disturbance: Disturbance) => void,
): Promise<void> {
  let tried = 0;
  for (const [disturbance, expected] of disturbances) {
    const undo = world.disturb(disturbance);
    if (undo === undefined) continue;
    tried += 1;
    judge(await call().finally(undo), expected, disturbance);
  }
  if (tried > 0) return;
  const names = disturbances.map(([name]) => name).join(', ');
  throw new NotProvable(`your world says that nothing can be disturbed with ${names}`);
}

const mustFail = (result: Result<unknown>, expected: readonly FailureCode[], disturbance: Disturbance) =>
  void failureOf(result, expected, `What the server did not say is not known (${disturbance}).`);

export const disturbedCallCases: readonly ConformanceCase[] = trials.flatMap(({ method, port, prepare }) =>
  groups.map((group) =>
    defineCase({
      id: `${method}/${group.id}`,
      port,
      needs: ['disturb'],
      title: group.title,
      run: async ({ world }) => {
        const call = await prepare(world);
        await tryEach(world, call, group, mustFail);
        const after = await call();
        const isReached = after.ok || ![...senseless, 'unexpected'].includes(after.failure.code);
        must(isReached, 'Once it is over the server is reached again.', after);
      },
    }),
  ),
);

/** Some backends have nothing to take back, so that the server is not asked. Then it has to be true without it. */
export const givenUpCases: readonly ConformanceCase[] = groups.map((group) =>
  defineCase({
    id: `enrolment.cancel/${group.id}`,
    port: 'enrolment',
    needs: ['disturb', 'scan'],
    title: 'what is told as given up while the server does not answer is given up',
    run: async ({ world, port }) => {
      const enrolment = await begunKey(world, await inSettings(world, { factors: [] }));
      const code = await world.scan(uriOf(enrolment));
      let isGivenUp = false;
      const cancel = () => port.cancel({ enrolment }, patiently());
      await tryEach(world, cancel, group, (result, expected, disturbance) => {
        isGivenUp ||= result.ok;
        if (!result.ok) mustFail(result, expected, disturbance);
      });
      if (!isGivenUp) return;
      const confirmed = await confirm(port, enrolment, code);
      must(!confirmed.ok, 'What is told as given up cannot be confirmed.', confirmed);
    },
  }),
);
