import type { Check, Factor, Memo } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import type { WorldWith } from '../../case.ts';
import { isMaskOf } from '../../is-mask-of.ts';
import { prove, startOffered } from '../../second-step.ts';
import { must, valueOf } from '../../violation.ts';
import { mustBeComplete, patiently, signedIn, visitor } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import type { Person, PersonWanted } from '../../world.ts';

async function checkWith(world: WorldWith<'reopen'>, memo: Memo | undefined): Promise<Check> {
  const input = memo === undefined ? {} : { memo };
  const asked = 'A memo may be that of another session: it is ignored where it does not fit.';
  return valueOf(await world.reopen().session.check(input, patiently()), asked);
}

const idOf = (check: Check) => (check.status === 'signedOut' ? undefined : check.account?.id);

const factorsIn = (check: Check): readonly Factor[] =>
  check.status === 'factorsRequired' ? check.factors : [];

const idsIn = (check: Check) =>
  factorsIn(check)
    .map(({ id }) => id)
    .toSorted()
    .join();

const isOwn = (check: Check, person: Person) =>
  factorsIn(check)
    .flatMap(({ destinations }) => destinations)
    .every((each) => isMaskOf(each, each.kind, person[each.kind] ?? ''));

/** What the sign-ins of other people left behind: one that is whole, one that is not, and one by a code. */
async function memosOfOthers(world: WorldWith<'reopen'>): Promise<readonly Memo[]> {
  const memos = new Set<Memo>();
  const keep = ({ memo }: Visitor) => {
    const left = memo();
    if (left !== undefined) memos.add(left);
  };
  for (const factors of [[], ['authenticator']] as const) {
    const other = await signedIn(world, { factors });
    await other.check();
    keep(other);
    await other.signOut();
  }
  const byCode = await signedInByCode(world);
  if (byCode !== undefined) {
    keep(byCode);
    await byCode.signOut();
  }
  return [...memos];
}

async function signedInByCode(world: WorldWith<'reopen'>): Promise<Visitor | undefined> {
  const { messagesTo } = world;
  const code = world.adapter.firstFactor?.code;
  if (code?.kinds.includes('email') !== true || messagesTo === undefined) return undefined;
  const somebody = await visitor(world, { factors: [] });
  const { email: address = '' } = somebody.person;
  const started = await code.start({ kind: 'email', address }, patiently());
  const arrived = (await messagesTo(address)).at(-1)?.code;
  if (!started.ok || arrived === undefined) return undefined;
  const signed = await code.verify({ challenge: started.value, code: arrived }, patiently());
  if (!signed.ok) return undefined;
  somebody.remember(signed.value);
  return somebody;
}

const mustBeAsWithoutIt = (wanted: PersonWanted['factors']) =>
  defineCase({
    id:
      wanted.length === 0
        ? 'session.check/memo-of-another-complete'
        : 'session.check/memo-of-another-pending',
    port: 'session',
    needs: ['reopen'],
    title:
      wanted.length === 0
        ? 'the memo of somebody else asks a complete session for nothing'
        : 'the memo of somebody else changes nothing about what a pending session needs, nor whose it is',
    run: async ({ world }) => {
      const memos = await memosOfOthers(world);
      const somebody = await signedIn(world, { factors: wanted });
      const own = await checkWith(world, somebody.memo());
      const account = idOf(await checkWith(world, undefined));
      for (const memo of memos) {
        const check = await checkWith(world, memo);
        const seen = { own, check };
        const asked = 'Only the server says whether a step is missing, never a memo.';
        must(check.status === own.status, asked, seen);
        // Where the server does not say whose session it is, nobody can see that the memo is that of somebody else.
        if (account === undefined) continue;
        must(idOf(check) === account, 'A memo names nobody else than the server does.', seen);
        must(idsIn(check) === idsIn(own), 'What was used to sign in is that of this session.', seen);
        must(isOwn(check, somebody.person), 'A place that is shown is a place of this person.', check);
      }
    },
  });

/** As somebody may edit them who wants to be asked, or not to be asked. */
const edited = [
  '',
  '{',
  'null',
  '{"status":"factorsRequired"}',
  '{"pending":true}',
  '{"missing":["totp"]}',
  'pending',
];

export const memoOfAnotherCases = [
  mustBeAsWithoutIt([]),
  mustBeAsWithoutIt(['authenticator', 'email']),
  defineCase({
    id: 'session.check/memo-asks-for-nothing',
    port: 'session',
    needs: ['reopen'],
    title:
      'a session that has become complete is complete with the memo of its sign-in, without one, and with an edited one',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const memo = somebody.memo();
      await startOffered(somebody, 'authenticator');
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
      for (const kept of [memo, undefined, ...edited, memo?.toUpperCase(), memo && memo + memo]) {
        const { status } = await checkWith(world, kept);
        must(
          status === 'complete',
          'A memo never carries that a step is missing: the server says so.',
          status,
        );
      }
    },
  }),
];
