import { asSent, formatOf, mustBeSendable } from '../../as-sent.ts';
import { defineCase } from '../../case.ts';
import type { ConformanceCase } from '../../case.ts';
import { challengeOver } from '../../failure-sets.ts';
import { inSettings, needed, overviewOf, signInAnew, withProof } from '../../in-settings.ts';
import type { Ports } from '../../ports.ts';
import { answer, prove, startOffered } from '../../second-step.ts';
import { NotProvable } from '../../unsettled.ts';
import { failureOf, must, valueOf } from '../../violation.ts';
import { mustBeComplete, patiently } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

type Make = Ports['recoveryCodes.create' | 'recoveryCodes.regenerate' | 'recoveryCodes.reveal'];

const withoutCodes = { factors: ['authenticator'] } as const;
const withCodes = { factors: ['authenticator', 'recoveryCode'] } as const;

export async function codesBy(somebody: Visitor, make: Make, asked: string): Promise<readonly string[]> {
  const { password } = somebody.person;
  const made = await withProof(somebody, 'authenticator', () => make({ password }, patiently()));
  const { codes } = valueOf(made, asked);
  must(
    codes.length > 0 && new Set(codes).size === codes.length,
    'Each code is one of its own.',
    codes.length,
  );
  return codes;
}

/** Verifies the second step with a code of a list, as the flow sends it. */
export async function enter(somebody: Visitor, code: string) {
  const { factor, challenge } = await startOffered(somebody, 'recoveryCode');
  const format = formatOf(factor);
  mustBeSendable(code, format);
  return answer(somebody, challenge, asSent(code, format));
}

/** Signs in with two codes of the set, since using one must keep the others valid. */
export async function mustSignIn(somebody: Visitor, codes: readonly string[]) {
  for (const code of codes.slice(0, 2)) {
    await signInAnew(somebody);
    const asked = 'A code works at sign-in, sent without what its format ignores.';
    valueOf(await enter(somebody, code), asked);
    await mustBeComplete(somebody);
  }
}

export const overlap = (one: readonly string[], other: readonly string[]) =>
  one.filter((code) => other.some((each) => each.toLowerCase() === code.toLowerCase())).length;

export const recoveryCodeCases: readonly ConformanceCase[] = [
  defineCase({
    id: 'recoveryCodes.create/once',
    port: 'recoveryCodes.create',
    title: 'a first set of recovery codes is created once',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, withoutCodes);
      await codesBy(somebody, port, 'The first set can be made.');
      const { password } = somebody.person;
      const again = await withProof(somebody, 'authenticator', () => port({ password }, patiently()));
      must(
        !again.ok && again.failure.code === 'conflict',
        'A set that is there already is a conflict: it is not replaced in silence.',
        again.ok ? 'a second set' : again,
      );
    },
  }),
  defineCase({
    id: 'recoveryCodes.create/works',
    port: 'recoveryCodes.create',
    title: 'a code of a new set completes the next sign-in, without what its format ignores',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, withoutCodes);
      const codes = await codesBy(somebody, port, 'The first set can be made.');
      // If the overview reports none, creating them is not offered.
      if (world.adapter.account && (await overviewOf(somebody)).recoveryCodes === undefined) {
        throw new NotProvable('`overview` has no `recoveryCodes` here');
      }
      await mustSignIn(somebody, codes);
    },
  }),
  defineCase({
    id: 'recoveryCodes.create/two-people',
    port: 'recoveryCodes.create',
    title: 'the sets of two people have no code in common',
    run: async ({ world, port }) => {
      const first = await inSettings(world, withoutCodes);
      const ofFirst = await codesBy(first, port, 'The first set can be made.');
      await first.signOut();
      const second = await inSettings(world, withoutCodes);
      const common = overlap(ofFirst, await codesBy(second, port, 'The first set can be made.'));
      must(common === 0, 'Each person has codes of their own.', { common });
    },
  }),
  defineCase({
    id: 'recoveryCodes.regenerate/replaces',
    port: 'recoveryCodes.regenerate',
    title: 'a new set has other codes; they work, and the old ones no longer do',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, withCodes);
      const [old = ''] = somebody.person.recoveryCodes;
      const codes = await codesBy(somebody, port, 'A new set can be made.');
      const common = overlap(codes, somebody.person.recoveryCodes);
      must(common === 0, 'A new set has none of the old codes.', { common });
      await signInAnew(somebody);
      failureOf(await enter(somebody, old), challengeOver, 'A code of the old set is worth nothing.');
      await mustSignIn(somebody, codes);
    },
  }),
  defineCase({
    id: 'recoveryCodes.reveal/what-is-left',
    port: 'recoveryCodes.reveal',
    title: 'shows the codes that are left, exactly',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, withCodes);
      const { recoveryCodes } = somebody.person;
      const asked = 'What is shown is what is left.';
      const before = await codesBy(somebody, port, 'The codes that are left can be shown.');
      must(before.toSorted().join() === recoveryCodes.toSorted().join(), asked, { shown: before.length });
      await signInAnew(somebody);
      await prove(somebody, 'recoveryCode');
      const after = await codesBy(somebody, port, 'The codes that are left can be shown.');
      const isLeft =
        after.length === recoveryCodes.length - 1 && overlap(after, recoveryCodes) === after.length;
      must(isLeft, asked, { shown: after.length });
    },
  }),
  defineCase({
    id: 'recoveryCodes.reveal/made-and-used',
    port: 'recoveryCodes.reveal',
    title: 'of a set that was made here the codes that were used since are not shown',
    run: async ({ world, port }) => {
      const { regenerate, create } = needed(world.adapter.recoveryCodes, 'recoveryCodes');
      const somebody = await inSettings(world, regenerate ? withCodes : withoutCodes);
      const make = needed(regenerate ?? create, 'recoveryCodes.regenerate');
      const made = await codesBy(somebody, make, 'A set can be made.');
      const [used = '', ...unused] = made;
      await signInAnew(somebody);
      valueOf(await enter(somebody, used), 'A code of it works.');
      await mustBeComplete(somebody);
      const shown = await codesBy(somebody, port, 'The codes that are left can be shown.');
      const isLeft = shown.toSorted().join() === unused.toSorted().join();
      must(isLeft, 'What is shown is what is left.', { made: made.length, shown: shown.length });
    },
  }),
  defineCase({
    id: 'recoveryCodes.remaining/shrinks',
    port: 'recoveryCodes.remaining',
    title: 'says how many codes are left: one less after one was used',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, withCodes);
      const { length } = somebody.person.recoveryCodes;
      const asked = 'What is counted is what is left.';
      const before = valueOf(await port({}, patiently()), asked);
      must(before.count === length, asked, before);
      await signInAnew(somebody);
      await prove(somebody, 'recoveryCode');
      const after = valueOf(await port({}, patiently()), asked);
      must(after.count === length - 1, asked, after);
    },
  }),
];
