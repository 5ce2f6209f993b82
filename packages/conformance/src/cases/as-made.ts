import type { Factor } from '@mfa-flow/contract';
import { defineCase } from '../case.ts';
import type { ConformanceCase } from '../case.ts';
import { inSettings, overviewOf } from '../in-settings.ts';
import { must, valueOf } from '../violation.ts';
import { factorsAskedOf, patiently, signedIn } from '../visitor.ts';
import type { Power, WorldFactorKind } from '../world.ts';

const kinds = ['authenticator', 'email', 'phone'] as const;

const powersFor = (kind: WorldFactorKind): readonly Power[] =>
  kind === 'authenticator' ? [] : ['messagesTo'];

const kindsOf = (factors: readonly Factor[]) =>
  factors
    .filter(({ can }) => can.challenge)
    .map(({ kind }) => kind)
    .toSorted();

const everyFactor: readonly WorldFactorKind[] = ['authenticator', 'email', 'phone', 'recoveryCode'];

const onlyOf = kinds.flatMap((kind) => [
  defineCase({
    id: `session.check/only-${kind}`,
    port: 'session',
    title: `${kind}: somebody who has this factor alone is asked for it alone`,
    run: async ({ world }) => {
      const factors = await factorsAskedOf(await signedIn(world, { factors: [kind] }));
      must(kindsOf(factors).join() === kind, 'What is offered is what the person has.', factors);
    },
  }),
  defineCase({
    id: `challenges.available/only-${kind}`,
    port: 'challenges.available',
    needs: powersFor(kind),
    title: `${kind}: somebody who has this factor alone gives fresh proof with it alone`,
    run: async ({ world, port }) => {
      await inSettings(world, { factors: [kind] });
      const factors = valueOf(await port({}, patiently()), 'Somebody who has a factor can give fresh proof.');
      must(kindsOf(factors).join() === kind, 'What is listed is what the person has.', factors);
    },
  }),
  defineCase({
    id: `account.overview/only-${kind}`,
    port: 'account',
    needs: powersFor(kind),
    title: `${kind}: somebody who has this factor alone sees it alone, and no recovery codes`,
    run: async ({ world }) => {
      const { factors, recoveryCodes } = await overviewOf(await inSettings(world, { factors: [kind] }));
      const on = factors.filter(({ state }) => state === 'on').map((each) => each.kind);
      must(on.join() === kind, 'What is listed as on is what the person has.', factors);
      must(recoveryCodes?.state !== 'some', 'Whoever has no recovery codes is told of none.', recoveryCodes);
    },
  }),
]);

export const asMadeCases: readonly ConformanceCase[] = [
  ...onlyOf,
  defineCase({
    id: 'session.check/every-factor',
    port: 'session',
    title: 'somebody who has every factor is offered every one of them, each once',
    run: async ({ world }) => {
      const factors = await factorsAskedOf(await signedIn(world, { factors: everyFactor }));
      must(
        kindsOf(factors).join() === everyFactor.join(),
        'What is offered is what the person has.',
        factors,
      );
    },
  }),
  defineCase({
    id: 'challenges.available/every-factor',
    port: 'challenges.available',
    title: 'somebody who has every factor gives fresh proof with any of them (recovery codes aside)',
    run: async ({ world, port }) => {
      await inSettings(world, { factors: everyFactor });
      const factors = valueOf(await port({}, patiently()), 'Somebody who has a factor can give fresh proof.');
      const withoutCodes = kindsOf(factors).filter((kind) => kind !== 'recoveryCode');
      must(withoutCodes.join() === kinds.join(), 'What is listed is what the person has.', factors);
    },
  }),
  defineCase({
    id: 'account.overview/no-factor',
    port: 'account',
    title: 'somebody who has no factor sees none that is on',
    run: async ({ world }) => {
      const { factors, recoveryCodes } = await overviewOf(await inSettings(world, { factors: [] }));
      must(
        factors.every(({ state }) => state !== 'on'),
        'What is listed as on is what the person has.',
        factors,
      );
      must(recoveryCodes?.state !== 'some', 'Whoever has no recovery codes is told of none.', recoveryCodes);
    },
  }),
];
