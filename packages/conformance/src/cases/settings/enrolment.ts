import type { Enrolment } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { wrongAnswer } from '../../failure-sets.ts';
import {
  callAskingForProof,
  idsOf,
  inSettings,
  isStepUp,
  needed,
  overviewOf,
  protect,
  sensitiveCalls,
  signInAnew,
} from '../../in-settings.ts';
import { isMaskOf } from '../../is-mask-of.ts';
import type { Ports } from '../../ports.ts';
import { answer, codeOf, startOffered, wrongFor } from '../../second-step.ts';
import { confirm } from '../../set-up.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { mustBeComplete, patiently } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import { mustSignIn } from './recovery-codes.ts';

type Port = Ports['enrolment'];

const anHour = 60 * 60_000;

async function beginKey({ person }: Visitor, port: Port, named: { readonly label?: string } = {}) {
  if (!port.kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
  const { password } = person;
  const begun = await port.begin({ kind: 'authenticator', password, ...named }, patiently());
  if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
  const enrolment = valueOf(begun, 'An authenticator can be added where `kinds` says so.');
  must(enrolment.kind === 'authenticator', 'What is begun is what was asked for.', enrolment.kind);
  return enrolment;
}

async function addKey(
  somebody: Visitor,
  world: WorldWith<'scan'>,
  port: Port,
  named?: { readonly label: string },
) {
  const enrolment = await beginKey(somebody, port, named);
  const confirmed = await confirm(port, enrolment, await world.scan(enrolment.uri));
  return { enrolment, confirmed: valueOf(confirmed, 'The right code of a new authenticator is accepted.') };
}

/** Somebody with one authenticator who can add another, where factors have names. */
async function whoCanNameAnother(world: WorldWith<'scan'>): Promise<Visitor> {
  const somebody = await inSettings(world, { factors: ['authenticator'] });
  const { factors, addable } = await overviewOf(somebody);
  if (!addable.some(({ kind }) => kind === 'authenticator')) {
    throw new Absent('an account may have one authenticator only');
  }
  const areNamed = world.adapter.account?.rename ?? factors.some(({ label }) => label !== undefined);
  if (!areNamed) throw new Absent('factors have no names');
  return somebody;
}

/** Answers with what arrived: submits the code, or opens the link. */
async function finish(
  world: WorldWith<'messagesTo'>,
  port: Port,
  begun: Enrolment,
  to: string,
  before: number,
) {
  if ('sent' in begun && begun.sent.by === 'link') {
    const waiting = valueOf(await port.confirm({ enrolment: begun }, patiently()), 'A link is waited for.');
    must(waiting.state === 'waiting', 'Before the link is opened nothing is set up.', waiting.state);
    const link = (await world.messagesTo(to)).slice(before).at(-1)?.link;
    must(link !== undefined, 'A message with a link arrives where the person can read it.', link);
    const { confirm: open } = needed(world.adapter.emailVerification, 'emailVerification');
    valueOf(await open({ returned: link }, patiently()), 'The link that was sent is taken.');
    return port.confirm({ enrolment: begun }, patiently());
  }
  return confirm(port, begun, await codeOf(world, to, before));
}

const addressRows = (['email', 'phone'] as const).map((kind) =>
  defineCase({
    id: `enrolment.confirm/${kind}-in-settings`,
    port: 'enrolment',
    needs: ['messagesTo'],
    title: `an address for codes by ${kind} is listed once it is confirmed, with its mask`,
    run: async ({ world, port }) => {
      if (!port.kinds.includes(kind)) throw new Absent(`\`kinds\` has no ${kind}`);
      const somebody = await inSettings(world, { factors: [] });
      const { [kind]: address, password } = somebody.person;
      if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
      const { addable } = await overviewOf(somebody);
      const [known] = addable.find((each) => each.kind === kind)?.destinations ?? [];
      const to = known === undefined ? { address } : { destinationId: known.id };
      const before = (await world.messagesTo(address)).length;
      const begun = await port.begin({ kind, to, password }, patiently());
      if (isStepUp(begun)) throw new NotProvable('adding asks for fresh proof itself');
      const enrolment = valueOf(begun, 'An address can be added where `kinds` says so.');
      must(idsOf(await overviewOf(somebody), kind).length === 0, 'What is only begun is not on.', kind);
      const { state } = valueOf(
        await finish(world, port, enrolment, address, before),
        'It can be confirmed.',
      );
      must(state === 'on', 'What was confirmed is on.', state);
      const { factors } = await overviewOf(somebody);
      const listed = factors.filter((each) => each.kind === kind && each.state === 'on');
      must(listed.length === 1, 'What was confirmed is listed.', factors);
      const isOwn = listed.every(({ destination }) => destination && isMaskOf(destination, kind, address));
      must(isOwn, 'It is listed with the mask of its address.', listed);
    },
  }),
);

export const enrolmentInSettingsCases = [
  ...addressRows,
  defineCase({
    id: 'enrolment.confirm/listed',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a new authenticator is listed once it is confirmed, not before, and not when cancelled',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const listed = async () => idsOf(await overviewOf(somebody), 'authenticator').length;
      const enrolment = await beginKey(somebody, port);
      must((await listed()) === 0, 'What is only begun is not listed.', await listed());
      valueOf(await port.cancel({ enrolment }, patiently()), 'What was begun can be given up.');
      must((await listed()) === 0, 'What was given up is not listed.', await listed());
      await addKey(somebody, world, port);
      must((await listed()) === 1, 'What was confirmed is listed as on.', await listed());
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/wrong-code-in-settings',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a wrong code adds nothing, and the right one still does',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const enrolment = await beginKey(somebody, port);
      const refused = await confirm(port, enrolment, wrongFor(await world.scan(enrolment.uri)));
      failureOf(refused, wrongAnswer, 'A wrong code is told as one.');
      const ids = idsOf(await overviewOf(somebody), 'authenticator');
      must(ids.length === 0, 'A wrong code sets nothing up.', ids);
      const confirmed = await confirm(port, enrolment, await world.scan(enrolment.uri));
      valueOf(confirmed, 'After a wrong code the right one is accepted.');
    },
  }),
  defineCase({
    id: 'enrolment.confirm/asked-next-time',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a factor that was added is asked for at the next sign-in, where protection is on',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const { enrolment } = await addKey(somebody, world, port);
      await protect(somebody, true);
      await mustBeComplete(somebody);
      await signInAnew(somebody);
      const { status } = await somebody.check();
      if (status === 'complete' && world.adapter.protection === undefined) {
        throw new NotProvable('the policy asks nobody for it');
      }
      const { challenge } = await startOffered(somebody, 'authenticator');
      valueOf(await answer(somebody, challenge, await world.scan(enrolment.uri)), 'Its code is accepted.');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/recovery-codes',
    port: 'enrolment',
    needs: ['scan'],
    title: 'recovery codes that come with a new factor work',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: [] });
      const { confirmed } = await addKey(somebody, world, port);
      const codes = confirmed.state === 'on' ? confirmed.recoveryCodes : undefined;
      if (codes === undefined) throw new Absent('no recovery codes come with a factor');
      await protect(somebody, true);
      await mustSignIn(somebody, codes);
    },
  }),
  defineCase({
    id: 'enrolment.confirm/several',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a second authenticator is added beside the first: each is listed, and either works at sign-in',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator'] });
      const before = await overviewOf(somebody);
      if (!before.addable.some(({ kind }) => kind === 'authenticator')) {
        throw new Absent('an account may have one authenticator only');
      }
      const { enrolment } = await addKey(somebody, world, port);
      const ids = idsOf(await overviewOf(somebody), 'authenticator');
      const [first = ''] = idsOf(before, 'authenticator');
      must(ids.length === 2 && ids.includes(first), 'Both are listed, and the first keeps its id.', ids);
      for (const code of [() => somebody.person.authenticatorCode(), () => world.scan(enrolment.uri)]) {
        await signInAnew(somebody);
        const { challenge } = await startOffered(somebody, 'authenticator');
        valueOf(await answer(somebody, challenge, await code()), 'A code of either is accepted.');
        await mustBeComplete(somebody);
      }
    },
  }),
  defineCase({
    id: 'enrolment.begin/named',
    port: 'enrolment',
    needs: ['scan'],
    title: 'the name of a new authenticator is listed, for that one alone',
    run: async ({ world, port }) => {
      const somebody = await whoCanNameAnother(world);
      const before = idsOf(await overviewOf(somebody), 'authenticator');
      await addKey(somebody, world, port, { label: 'Work phone' });
      const { factors } = await overviewOf(somebody);
      const named = factors.filter(({ label }) => label === 'Work phone');
      const isNew = named.length === 1 && named.every(({ id }) => !before.includes(id));
      must(isNew, 'The name is that of the authenticator that was added with it.', factors);
    },
  }),
  defineCase({
    id: 'enrolment.begin/name-taken',
    port: 'enrolment',
    needs: ['scan'],
    title: 'a name that another authenticator of the account has is `input_refused`, and that one stays',
    run: async ({ world, port }) => {
      const somebody = await whoCanNameAnother(world);
      const label = 'Work phone';
      await addKey(somebody, world, port, { label });
      const { password } = somebody.person;
      const result = await port.begin({ kind: 'authenticator', password, label }, patiently());
      const failure = failureOf(result, ['input_refused'], 'A name that is taken is refused.');
      const isLabel = failure.code === 'input_refused' && failure.field === 'label';
      must(isLabel, 'What is refused is the field `label`.', failure);
      const { factors } = await overviewOf(somebody);
      const named = factors.filter((each) => each.label === label);
      must(named.length === 1, 'The one that has the name is listed still.', factors);
    },
  }),
  defineCase({
    id: 'enrolment.begin/there-already',
    port: 'enrolment',
    title: 'adding what exists and is not listed as addable is a conflict',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'email'] });
      const { factors, addable } = await overviewOf(somebody);
      const isThere = (kind: string) =>
        factors.some((each) => each.kind === kind && each.state === 'on') &&
        !addable.some((each) => each.kind === kind);
      const kind = (['authenticator', 'email'] as const).find(
        (each) => port.kinds.includes(each) && isThere(each),
      );
      if (kind === undefined) throw new Absent('an account may have several of each kind');
      const { email: address = '', password } = somebody.person;
      const request = kind === 'authenticator' ? { kind } : { kind, to: { address } };
      const result = await port.begin({ ...request, password }, patiently());
      if (isStepUp(result)) throw new NotProvable('adding asks for fresh proof itself');
      failureOf(result, ['conflict'], 'A way that is set up is not set up again.');
    },
  }),
  defineCase({
    id: 'enrolment.begin/password',
    port: 'enrolment',
    title: 'if adding an address needs the password, a missing and a wrong one name that field',
    run: async ({ world, port }) => {
      const kind = (['phone', 'email'] as const).find((each) => port.kinds.includes(each));
      if (kind === undefined) throw new Absent('`kinds` has no address');
      const somebody = await inSettings(world, { factors: [] });
      const { [kind]: address, password } = somebody.person;
      if (address === undefined) throw new NotProvable(`the person has no ${kind}`);
      const begin = (given: { readonly password?: string }) =>
        port.begin({ kind, to: { address }, ...given }, patiently());
      for (const given of [{}, { password: 'not the password of anybody' }]) {
        const result = await begin(given);
        if (result.ok) throw new Absent('no password is asked for');
        const failure = failureOf(result, ['input_refused'], 'A password that is needed is asked for.');
        const isPassword = failure.code === 'input_refused' && failure.field === 'password';
        must(isPassword, 'What is refused is the field `password`.', failure);
      }
      valueOf(await begin({ password }), 'The right password is enough.');
    },
  }),
  defineCase({
    id: 'enrolment.confirm/no-fresh-proof',
    port: 'enrolment',
    needs: ['scan', 'messagesTo', 'passTime'],
    title: 'setting a factor up is not fresh proof',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['email'] });
      const { account } = world.adapter;
      const [factorId] = account ? idsOf(await overviewOf(somebody), 'email') : [];
      await world.passTime(anHour);
      const call = await callAskingForProof(sensitiveCalls(somebody, factorId));
      if (call === undefined) throw new Absent('nothing asks for fresh proof');
      await addKey(somebody, world, port);
      const asked = 'Only a challenge is fresh proof: a new factor proves nobody.';
      failureOf(await call(), ['step_up_required'], asked);
    },
  }),
];
