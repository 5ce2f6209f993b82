import { defineCase } from '../case.ts';
import { must, valueOf } from '../violation.ts';
import { patiently, signedIn } from '../visitor.ts';

// One case for each port whose screens do not exist yet: enough to see whether it is present, and right in what it
// says first.
export const laterPortCases = [
  defineCase({
    id: 'recoveryCodes.create/once',
    port: 'recoveryCodes.create',
    title: 'a first set of recovery codes is made once',
    run: async ({ world, port }) => {
      await signedIn(world, { factors: [] });
      const { codes } = valueOf(await port({}, patiently()), 'The first set can be made.');
      must(
        codes.length > 0 && new Set(codes).size === codes.length,
        'Each code is one of its own.',
        codes.length,
      );
      const again = await port({}, patiently());
      must(
        !again.ok && again.failure.code === 'conflict',
        'A set that is there already is a conflict: it is not replaced in silence.',
        again.ok ? 'a second set' : again,
      );
    },
  }),
  defineCase({
    id: 'protection.set/on-and-off',
    port: 'protection',
    title: 'the switch can be set, also to what it is',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: [] });
      for (const on of [true, true, false, false]) {
        valueOf(await port.set({ on }, patiently()), 'Setting the switch to what it is is a success.');
      }
      const { status } = await somebody.check();
      must(status === 'complete', 'The session that sets the switch stays signed in.', status);
    },
  }),
  defineCase({
    id: 'account.overview/signed-out',
    port: 'account',
    title: 'the settings of nobody are not shown',
    run: async ({ world, port }) => {
      const somebody = await signedIn(world, { factors: [] });
      valueOf(await port.overview({}, patiently()), 'Somebody who is signed in sees their settings.');
      await somebody.signOut();
      const result = await port.overview({}, patiently());
      must(
        !result.ok && result.failure.code === 'session_ended',
        'Without a session there are no settings to show.',
        result,
      );
    },
  }),
];
