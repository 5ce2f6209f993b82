import type { MfaAdapter } from '@mfa-flow/contract';
import { defineCase } from '../../case.ts';
import { must, valueOf } from '../../violation.ts';
import { NotProvable } from '../../unsettled.ts';
import { patiently, signedIn, visitor } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

/** What `check` says of this identifier, as the flow asks after it was typed. */
export async function matchOf(
  { world, memo }: Visitor,
  identifier: string,
  adapter: MfaAdapter = world.adapter,
): Promise<boolean | undefined> {
  const remembered = memo();
  const input = { identifier, ...(remembered !== undefined && { memo: remembered }) };
  const check = valueOf(
    await adapter.session.check(input, patiently()),
    '`check` says what the server knows.',
  );
  must(check.status !== 'signedOut', 'Somebody is signed in.', check);
  return check.identifierMatches;
}

/** Others that have the same mask, or that hold the identifier. */
function lookAlikes(identifier: string): readonly string[] {
  const [mailbox = '', domain] = identifier.split('@');
  const end = domain === undefined ? '' : `@${domain}`;
  return [
    `${mailbox.slice(0, 1)}-look-alike${end}`,
    `${identifier}x`,
    `x${identifier}`,
    mailbox.slice(0, -1) + end,
  ];
}

const replacedBy = (factors: readonly 'authenticator'[]) =>
  defineCase({
    id: `session.check/identifier-of-replaced-${factors.length === 0 ? 'complete' : 'pending'}`,
    port: 'session',
    needs: ['reopen'],
    title: `an identifier is not said to be that of the ${factors.length === 0 ? 'complete' : 'pending'} session of somebody else that another tab began`,
    run: async ({ world }) => {
      const first = await signedIn(world, { factors: ['authenticator'] });
      await matchOf(first, first.person.identifier);
      const second = world.reopen();
      valueOf(await second.session.signOut({}, patiently()), '`signOut` ends the session.');
      const other = await visitor({ ...world, adapter: second }, { factors });
      await other.signIn();
      const now = valueOf(
        await world.reopen().session.check({}, patiently()),
        '`check` says what the server knows.',
      );
      if (now.status === 'signedOut' || now.account === undefined) {
        throw new NotProvable('the server does not say whose session waits for its second step');
      }
      const match = await matchOf(first, first.person.identifier);
      must(match !== true, 'Whose session it is, is compared with the session as it is now.', match);
    },
  });

export const identifierCases = [
  replacedBy([]),
  replacedBy(['authenticator']),
  defineCase({
    id: 'session.check/identifier-of-each',
    port: 'session',
    title: 'of two people each has their own identifier and not that of the other, also after a reload',
    run: async ({ world }) => {
      const [first, second] = [
        await visitor(world, { factors: [] }),
        await visitor(world, { factors: ['authenticator'] }),
      ];
      for (const [somebody, other] of [
        [first, second],
        [second, first],
        [first, second],
      ] as const) {
        await somebody.signIn();
        for (const adapter of [world.adapter, ...(world.reopen ? [world.reopen()] : [])]) {
          const own = await matchOf(somebody, somebody.person.identifier, adapter);
          const foreign = await matchOf(somebody, other.person.identifier, adapter);
          const seen = { own, foreign };
          must(own !== false, 'What the person signs in with is theirs: `true`, or left out.', seen);
          must(
            foreign !== true,
            'The identifier of somebody else is not theirs: `false`, or left out.',
            seen,
          );
        }
        await somebody.signOut();
      }
    },
  }),
  defineCase({
    id: 'session.check/identifier-look-alike',
    port: 'session',
    title: 'an identifier with the same mask, or one that holds another, is not the same',
    run: async ({ world }) => {
      for (const factors of [[], ['authenticator']] as const) {
        const somebody = await signedIn(world, { factors });
        for (const typed of lookAlikes(somebody.person.identifier)) {
          const match = await matchOf(somebody, typed);
          must(match !== true, '`identifierMatches` compares whole identifiers, never their masks.', match);
        }
        await somebody.signOut();
      }
    },
  }),
  defineCase({
    id: 'session.check/identifier-as-typed',
    port: 'session',
    title: 'an identifier that signed in is theirs however it was typed',
    run: async ({ world }) => {
      const { firstFactor } = world.adapter;
      if (firstFactor?.password === undefined)
        throw new NotProvable('the adapter has no `firstFactor.password`');
      const { signIn } = firstFactor.password;
      let tried = 0;
      for (const typedAs of [
        (identifier: string) => identifier.toUpperCase(),
        (identifier: string) => ` ${identifier} `,
      ]) {
        const somebody = await visitor(world, { factors: ['authenticator'] });
        const { identifier, password } = somebody.person;
        const typed = typedAs(identifier);
        const result = await signIn({ identifier: typed, password }, patiently());
        if (!result.ok) continue;
        tried += 1;
        somebody.remember(result.value);
        const match = await matchOf(somebody, typed);
        must(match !== false, 'Whoever signed in with it is not told that it is somebody else’s.', match);
        await somebody.signOut();
      }
      if (tried === 0) throw new NotProvable('an identifier signs in only as it is written on file');
    },
  }),
];
