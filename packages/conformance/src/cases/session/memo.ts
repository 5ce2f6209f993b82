import type { Factor } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { must, valueOf } from '../../violation.ts';
import { show } from '../../show.ts';
import { sameAnswer } from '../../traits/same-answer.ts';
import { patiently, signedIn, visitor, factorsAskedOf } from '../../visitor.ts';

/** Memos that may be in storage: edited by a person, or written by an older version of the adapter. */
const garbage = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  'true',
  '0',
  '"text"',
  '{"__proto__":{"status":"complete"}}',
  '{"status":"complete","account":{"id":"1"}}',
  '\u0000',
  '<script>',
  'x'.repeat(2_000),
  '['.repeat(2_000),
];

const idsOf = (factors: readonly Factor[]) => factors.map(({ id }) => id).toSorted();

export const memoCases = [
  defineCase({
    id: 'session.check/memo-after-reload',
    port: 'session',
    needs: ['reopen'],
    title: 'with the memo of the sign-in a reload changes nothing',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const before = await somebody.check();
      const after = await somebody.check(world.reopen());
      must(
        sameAnswer(before, after),
        'What the server will not repeat goes into the memo, so that a reload asks for the same things.',
        { before, after },
      );
    },
  }),
  defineCase({
    id: 'session.check/places-after-reload',
    port: 'session',
    needs: ['reopen'],
    title: 'with the memo of the sign-in the masked destination survives a reload',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['email'] });
      const before = await somebody.check();
      const after = await somebody.check(world.reopen());
      must(
        world.adapter.firstFactor?.password === undefined || sameAnswer(before, after),
        'A place that was known before a reload is known after it.',
        { before, after },
      );
    },
  }),
  defineCase({
    id: 'session.check/edited-memo',
    port: 'session',
    needs: ['reopen'],
    title: 'an edited memo has the same effect as none',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      const known = idsOf(await factorsAskedOf(somebody));
      const memo = somebody.memo() ?? '';
      for (const edited of [...garbage, memo.slice(0, -1), memo + memo, memo.toUpperCase()]) {
        const result = await world.reopen().session.check({ memo: edited }, patiently());
        const asked = `A memo comes from storage that a person can edit: what makes no sense is ignored. Given: ${show(edited)}.`;
        const check = valueOf(result, asked);
        must(check.status === 'factorsRequired', asked, check);
        must(
          known.every((id) => idsOf(check.factors).includes(id)),
          asked,
          check,
        );
      }
    },
  }),
  defineCase({
    id: 'session.check/memo-signs-nobody-in',
    port: 'session',
    needs: ['reopen'],
    title: 'a memo does not sign in',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: [] });
      const memo = somebody.memo();
      await somebody.signOut();
      for (const kept of [...(memo === undefined ? [] : [memo]), ...garbage]) {
        const result = await world.reopen().session.check({ memo: kept }, patiently());
        const check = valueOf(result, 'A memo outlives the session that it was given in.');
        must(check.status === 'signedOut', 'Only the server says who is signed in.', check);
      }
    },
  }),
  defineCase({
    id: 'session.check/without-memo',
    port: 'session',
    needs: ['reopen'],
    title: 'without the memo a pending session is still pending',
    run: async ({ world }) => {
      await (await visitor(world, { factors: ['authenticator'] })).signIn();
      const check = valueOf(
        await world.reopen().session.check({}, patiently()),
        'Storage may be empty while the session lives.',
      );
      must(
        check.status === 'factorsRequired',
        'A lost memo loses places and preferences, never the second step.',
        check,
      );
    },
  }),
];
