import { defineCase } from '../../case.ts';
import { inSettings, needed, overviewOf, signInAnew, withProof } from '../../in-settings.ts';
import type { Ports } from '../../ports.ts';
import { prove } from '../../second-step.ts';
import { must, valueOf } from '../../violation.ts';
import { inAnotherBrowser, mustBeComplete, mustBePending, patiently } from '../../visitor.ts';
import type { Visitor } from '../../visitor.ts';

/** For somebody who has an authenticator to give fresh proof with. */
async function set(somebody: Visitor, port: Ports['protection'], on: boolean) {
  const { password } = somebody.person;
  const call = () => port.set({ on, password }, patiently());
  const result = await withProof(somebody, 'authenticator', call);
  valueOf(result, 'The switch can be set, also to what it is.');
}

const wanted = { factors: ['authenticator'] } as const;

export const protectionCases = [
  defineCase({
    id: 'protection.set/on-and-off',
    port: 'protection',
    title: 'protection can be set, also to its current value, and the session stays signed in',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, wanted);
      for (const on of [false, false, true, true]) {
        await set(somebody, port, on);
        await mustBeComplete(somebody);
      }
    },
  }),
  defineCase({
    id: 'protection.set/read-back',
    port: 'protection',
    title: 'the overview shows protection as it was set',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, wanted);
      for (const on of [false, true, false]) {
        await set(somebody, port, on);
        const { protectionOn } = await overviewOf(somebody);
        must(protectionOn === on, 'The overview says what the switch says.', { on, protectionOn });
      }
    },
  }),
  defineCase({
    id: 'protection.set/next-sign-in',
    port: 'protection',
    title: 'decides whether the next sign-in asks for the second step',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, wanted);
      await set(somebody, port, false);
      await signInAnew(somebody);
      await mustBeComplete(somebody);
      await set(somebody, port, true);
      await signInAnew(somebody);
      await mustBePending(somebody);
      await prove(somebody, 'authenticator');
      await mustBeComplete(somebody);
    },
  }),
  defineCase({
    id: 'protection.set/changed-elsewhere',
    port: 'protection',
    needs: ['anotherBrowser'],
    title: 'is set although it was so when it was read last: another browser has changed it since',
    run: async ({ world, port }) => {
      const somebody = await inSettings(world, wanted);
      const other = inAnotherBrowser(world, somebody);
      await other.signIn();
      await prove(other, 'authenticator');
      await mustBeComplete(other);
      const there = needed(other.world.adapter.protection, 'protection');
      for (const on of [true, false]) {
        await set(somebody, port, on);
        const { protectionOn: before } = await overviewOf(somebody);
        must(before === on, 'The overview says what the switch says.', { on, before });
        await set(other, there, !on);
        await set(somebody, port, on);
        const { protectionOn } = await overviewOf(other);
        must(protectionOn === on, 'Every browser sees what was set last.', { on, protectionOn });
      }
    },
  }),
];
