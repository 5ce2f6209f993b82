import type { Destination, EnrolmentRequest, Result, WithPassword } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { idsOf, inSettings, needed, overviewOf, signInAnew } from '../../in-settings.ts';
import { isMaskOf } from '../../is-mask-of.ts';
import { prove } from '../../second-step.ts';
import { Absent, NotProvable } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { patiently } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import type { Person } from '../../world.ts';

const fits = (destination: Destination, person: Person) =>
  isMaskOf(destination, destination.kind, person[destination.kind] ?? '');

/** What a backend may ask the password for, and can be done twice. */
function callsWithPassword({ world, person }: Visitor) {
  const { enrolment, recoveryCodes, protection } = world.adapter;
  const { regenerate, reveal } = recoveryCodes ?? {};
  const { phone, email } = person;
  const { begin, kinds = [] } = enrolment ?? {};
  const requests: readonly (EnrolmentRequest | undefined)[] = [
    { kind: 'authenticator' },
    phone === undefined ? undefined : { kind: 'phone', to: { address: phone } },
    email === undefined ? undefined : { kind: 'email', to: { address: email } },
  ];
  const begins = requests.map((request) =>
    begin && request && kinds.includes(request.kind)
      ? (given: WithPassword) => begin({ ...request, ...given }, patiently())
      : undefined,
  );
  const calls: readonly (((given: WithPassword) => Promise<Result<unknown>>) | undefined)[] = [
    ...begins,
    regenerate && ((given) => regenerate(given, patiently())),
    reveal && ((given) => reveal(given, patiently())),
    protection && ((given) => protection.set({ on: true, ...given }, patiently())),
  ];
  return calls.filter((call) => call !== undefined);
}

const asksForPassword = (result: Result<unknown>) =>
  !result.ok && result.failure.code === 'input_refused' && result.failure.field === 'password';

export const overviewCases = [
  defineCase({
    id: 'account.overview/factors',
    port: 'account',
    title: 'lists the factors that the person has, each once, and no other',
    run: async ({ world }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'email'] });
      const { factors } = await overviewOf(somebody);
      const kinds = factors.filter(({ state }) => state === 'on').map(({ kind }) => kind);
      const asked = 'What is listed as on is what the person can verify with.';
      must(kinds.toSorted().join() === 'authenticator,email', asked, factors);
      must(
        new Set(factors.map(({ id }) => id)).size === factors.length,
        'Each has an id of its own.',
        factors,
      );
    },
  }),
  defineCase({
    id: 'account.overview/places',
    port: 'account',
    title: 'describes the person who is signed in: their account, and the masks of their addresses',
    run: async ({ world }) => {
      const wanted = { factors: ['authenticator', 'email', 'phone'] } as const;
      const first = await inSettings(world, wanted);
      await overviewOf(first);
      await first.signOut();
      const second = await inSettings(world, wanted);
      const { account, factors, addable } = await overviewOf(second);
      const check = await second.check();
      const isSame = check.status === 'complete' && check.account.id === account.id;
      must(isSame, 'The account is the one that `check` names.', { check, account });
      const places = [
        ...factors.flatMap(({ destination }) => (destination === undefined ? [] : [destination])),
        ...addable.flatMap(({ destinations }) => destinations),
      ];
      if (places.length === 0) throw new NotProvable('the adapter does not know where codes go');
      const asked = 'A place that is shown is a place of this person.';
      must(
        places.every((place) => fits(place, second.person)),
        asked,
        places,
      );
    },
  }),
  defineCase({
    id: 'account.overview/addable',
    port: 'account',
    title: 'what is listed as addable is what `enrolment` can add, and can be started',
    run: async ({ world, adapter }) => {
      const somebody = await inSettings(world, { factors: [] });
      const { addable, factors } = await overviewOf(somebody);
      const { enrolment } = adapter;
      const asked = 'Nothing is offered that `enrolment` cannot add.';
      must(
        addable.every(({ kind }) => enrolment?.kinds.includes(kind)),
        asked,
        { addable, kinds: enrolment?.kinds },
      );
      const isListed = ({ kind, replaces }: (typeof addable)[number]) =>
        replaces === undefined || factors.some((each) => each.id === replaces.factorId && each.kind === kind);
      must(addable.every(isListed), 'What it takes the place of is listed, and of the same kind.', addable);
      if (enrolment === undefined) throw new Absent('the adapter has no `enrolment`');
      if (!enrolment.kinds.includes('authenticator')) throw new Absent('`kinds` has no authenticator');
      const isOffered = addable.some(({ kind }) => kind === 'authenticator');
      must(isOffered, 'Somebody who has no authenticator is offered to add one.', addable);
      const { password } = somebody.person;
      const begun = await enrolment.begin({ kind: 'authenticator', password }, patiently());
      valueOf(begun, 'What is addable can be begun.');
    },
  }),
  defineCase({
    id: 'account.overview/recovery-codes',
    port: 'account',
    title: 'says whether there are recovery codes, and how many are left if it counts them',
    run: async ({ world }) => {
      const nobody = await inSettings(world, { factors: ['authenticator'] });
      const none = (await overviewOf(nobody)).recoveryCodes;
      must(none?.state !== 'some' && !none?.left, 'Whoever has none is not told of any.', none);
      await nobody.signOut();

      const somebody = await inSettings(world, { factors: ['authenticator', 'recoveryCode'] });
      const before = (await overviewOf(somebody)).recoveryCodes;
      must(before?.state === 'some', 'Whoever has recovery codes is told so.', before);
      if (before.left === undefined) return;
      const { length } = somebody.person.recoveryCodes;
      must(before.left === length, 'The number is that of the codes.', before);
      await signInAnew(somebody);
      await prove(somebody, 'recoveryCode');
      const after = (await overviewOf(somebody)).recoveryCodes;
      must(after?.left === length - 1, 'A code that was used is not left.', after);
    },
  }),
  defineCase({
    id: 'account.rename/read-back',
    port: 'account.rename',
    title: 'a new name is listed, for that factor alone',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'email'] });
      const [factorId] = idsOf(await overviewOf(somebody), 'authenticator');
      const id = needed(factorId, 'account.overview');
      valueOf(await port({ factorId: id, label: 'Old phone' }, patiently()), 'A factor can be named.');
      const { factors } = await overviewOf(somebody);
      const named = factors.filter(({ label }) => label === 'Old phone');
      const isOne = named.length === 1 && named.every(({ kind }) => kind === 'authenticator');
      must(isOne, 'The name is that of the factor that was named.', factors);
    },
  }),
  defineCase({
    id: 'account.rename/taken',
    port: 'account.rename',
    title: 'a name that another factor of the account has is `input_refused`',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, { factors: ['authenticator', 'email'] });
      const { factors } = await overviewOf(somebody);
      const names = ['One', 'Other'];
      for (const [index, { id: factorId }] of factors.entries()) {
        const given = await port({ factorId, label: names[index] ?? `${index}` }, patiently());
        if (!given.ok) throw new NotProvable('not every factor can be named');
      }
      const [, second] = factors;
      const factorId = needed(second?.id, 'account.overview');
      const result = await port({ factorId, label: 'One' }, patiently());
      const failure = failureOf(result, ['input_refused'], 'A name that is taken is refused.');
      const isLabel = failure.code === 'input_refused' && failure.field === 'label';
      must(isLabel, 'What is refused is the field `label`.', failure);
    },
  }),
  defineCase({
    id: 'account.overview/password-asked-of-whom',
    port: 'account',
    title: 'a password that was given once is not given again by the adapter: it is asked for each time',
    run: async ({ world }) => {
      const somebody = await inSettings(world, { factors: ['authenticator'] });
      await overviewOf(somebody);
      const { password } = somebody.person;
      const calls = callsWithPassword(somebody);
      let compared = 0;
      for (const call of calls) {
        if (!asksForPassword(await call({}))) continue;
        if (!(await call({ password })).ok) continue;
        compared += 1;
        const again = await call({});
        must(!again.ok, 'Where the password is asked for, it is asked for each time.', 'accepted without');
      }
      if (compared === 0) throw new Absent('no password is asked for');
    },
  }),
];
