import { expect, test } from 'vitest';
import { runConformance } from '../src/index.ts';
import { createMemoryWorld } from './memory-world.fixture.ts';

/** A backend that sends codes by text message alone. */
function createPhoneOnlyWorld() {
  const world = createMemoryWorld();
  return {
    ...world,
    createPerson: async (wanted: Parameters<typeof world.createPerson>[0]) =>
      [...wanted.factors, ...(wanted.mustSetUp ?? [])].includes('email')
        ? undefined
        : world.createPerson(wanted),
  };
}

/** Whoever has the password alone must not finish a sign-in, whatever codes there are. */
const always = ['enrolment.confirm/pending'];

test('where codes are sent by phone alone, what matters most is proven all the same', async () => {
  const { outcomes } = await runConformance({
    name: 'phone only',
    createWorld: createPhoneOnlyWorld,
    only: always,
  });
  expect(outcomes.map(({ id, state }) => ({ id, state }))).toEqual(
    always.map((id) => ({ id, state: 'passed' })),
  );
});
