import { describe, expect, test } from 'vitest';
import { apiRecording } from './api-recording.fixture.ts';
import { replayApi } from './replay-api.fixture.ts';

describe('every call is answered as supertokens-node 24.0.3 answered it on core 11.4.7', () => {
  test.each(apiRecording.scenarios)('$scenario', async (scenario) => {
    const steps = await replayApi(scenario);
    expect(steps.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(steps).toHaveLength(scenario.steps.length);
  });

  test('46 scenarios with 544 calls are replayed', () => {
    expect(apiRecording.scenarios).toHaveLength(46);
    expect(apiRecording.scenarios.flatMap(({ steps }) => steps)).toHaveLength(544);
  });
});

describe('the replay notices', () => {
  test('another demand than the recorded one', async () => {
    const recorded = apiRecording.scenarios.find(
      ({ scenario }) => scenario === 'mfa/info: ["totp"], new user',
    );
    if (recorded === undefined) throw new Error('There is no such scenario.');
    const steps = await replayApi({ ...recorded, policy: [] });
    expect(steps.map(({ differences }) => differences)).toEqual([
      expect.arrayContaining([expect.stringMatching(/^body\.factors\.next/)]),
      expect.arrayContaining(['status: 403 became 200']),
    ]);
  });
});
