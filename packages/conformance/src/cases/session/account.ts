import type { Account, Check } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { must, valueOf } from '../../violation.ts';
import { prove } from '../../second-step.ts';
import { mustBeComplete, patiently, signedIn, visitor, factorsAskedOf } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';
import type { World } from '../../world.ts';

const accountIn = (check: Check): Account | undefined =>
  check.status === 'signedOut' ? undefined : check.account;

/** Asks whose session it is, as the flow does after this identifier was typed. */
async function checkTyped(world: World, { memo }: Visitor, identifier: string): Promise<Check> {
  const remembered = memo();
  const input = { identifier, ...(remembered === undefined ? {} : { memo: remembered }) };
  return valueOf(
    await world.adapter.session.check(input, patiently()),
    '`check` says what the server knows.',
  );
}

const matchIn = (check: Check) => (check.status === 'signedOut' ? undefined : check.identifierMatches);

export const accountCases = [
  defineCase({
    id: 'session.check/same-account',
    port: 'session',
    title: 'the account is the same before and after the second step',
    run: async ({ world }) => {
      const somebody = await signedIn(world, { factors: ['authenticator'] });
      await factorsAskedOf(somebody);
      const before = accountIn(await somebody.check());
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
      const after = accountIn(await somebody.check());
      must(
        before === undefined || before.id === after?.id,
        'The account that is told while a step is missing is the one that is signed in afterwards.',
        { before, after },
      );
    },
  }),
  defineCase({
    id: 'session.check/two-people',
    port: 'session',
    needs: ['anotherBrowser'],
    title: 'two people have different accounts',
    run: async ({ world }) => {
      const one = await signedIn(world, { factors: [] });
      await mustBeComplete(one);
      const first = accountIn(await one.check());
      await one.signOut();
      const other = await signedIn(world, { factors: [] });
      await mustBeComplete(other);
      const second = accountIn(await other.check());
      must(first?.id !== second?.id, 'Each account has an id of its own.', { first, second });
    },
  }),
  defineCase({
    id: 'session.check/replaced-session',
    port: 'session',
    needs: ['reopen'],
    title: 'a session that another tab has replaced is reported as it is now',
    run: async ({ world }) => {
      const second = world.reopen();
      const first = await signedIn(world, { factors: ['authenticator'] });
      const before = accountIn(await first.check());
      const other = await visitor({ ...world, adapter: second }, { factors: [] });
      valueOf(await second.session.signOut({}, patiently()), '`signOut` ends the session.');
      await other.signIn();
      const now = await first.check();
      must(now.status === 'complete', 'The session of the browser is the one that was begun last.', now);
      must(
        before === undefined || now.account.id !== before.id,
        'Whose session it is, is read anew: another tab may have signed somebody else in.',
        { before, now: now.account },
      );
    },
  }),
  defineCase({
    id: 'session.check/identifier-matches',
    port: 'session',
    title: '`identifierMatches` is never wrong',
    run: async ({ world }) => {
      const stranger = await visitor(world, { factors: [] });
      for (const factors of [[], ['authenticator']] as const) {
        const somebody = await signedIn(world, { factors });
        const own = matchIn(await checkTyped(world, somebody, somebody.person.identifier));
        must(own !== false, 'What the person signed in with is theirs: `true`, or left out.', own);
        for (const typed of [stranger.person.identifier, 'nobody@example.invalid', '']) {
          const foreign = matchIn(await checkTyped(world, somebody, typed));
          must(
            foreign !== true,
            'The identifier of somebody else is not theirs: `false`, or left out.',
            foreign,
          );
        }
        const untyped = matchIn(await somebody.check());
        must(untyped === undefined, 'Where nothing was typed there is nothing to compare.', untyped);
        await somebody.signOut();
      }
    },
  }),
];
