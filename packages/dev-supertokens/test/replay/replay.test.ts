import { describe, expect, test } from 'vitest';
import { scenarios } from './recording.fixture.ts';
import { replay } from './replay.fixture.ts';
import { unmatched } from './unmatched.fixture.ts';

const isUnmatched = (request: string): boolean => unmatched.some((listed) => listed.request.test(request));

describe('every call is answered as core 11.4.7 answered it', () => {
  test.each(scenarios)('$scenario', async (scenario) => {
    const steps = await replay(scenario);
    expect(steps).toHaveLength(scenario.steps.length);
    const differing = steps.filter(({ differences }) => differences.length > 0);
    expect(differing.filter(({ request }) => !isUnmatched(request))).toEqual([]);
    expect(differing).toHaveLength(steps.filter(({ request }) => isUnmatched(request)).length);
  });

  test('46 scenarios with 1246 calls are replayed, and 7 of them are known to differ', () => {
    const calls = scenarios.flatMap(({ steps }) => steps);
    expect(scenarios).toHaveLength(46);
    expect(calls).toHaveLength(1246);
    expect(calls.filter(({ request }) => isUnmatched(request))).toHaveLength(7);
  });
});

test('the replay notices a core that is configured otherwise', async () => {
  const recorded = scenarios.find(({ scenario }) => scenario.startsWith('TOTP challenge and limit'));
  if (recorded === undefined) throw new Error('There is no such scenario.');
  const steps = await replay(recorded, { totpMaxAttempts: 4, accessTokenSeconds: 60 });
  const differing = steps.filter(({ differences }) => differences.length > 0);
  const requests = new Set(differing.map(({ request }) => request));
  expect([...requests]).toEqual(['POST /public/recipe/session', 'POST /public/recipe/totp/verify']);
});
