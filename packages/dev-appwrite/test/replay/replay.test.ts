import { describe, expect, test } from 'vitest';
import { readRecording, recordedVersions } from './recording.fixture.ts';
import { replay } from './replay.fixture.ts';

describe.each(recordedVersions)('every step is answered as Appwrite %s answered it', (version) => {
  const recording = readRecording(version);

  test.each(recording.scenarios)('$scenario', async (scenario) => {
    const steps = await replay(recording, scenario);
    expect(steps.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(steps).toHaveLength(scenario.steps.length);
  });

  test('33 scenarios with 626 steps are replayed', () => {
    expect(recording.scenarios).toHaveLength(33);
    expect(recording.scenarios.flatMap(({ steps }) => steps)).toHaveLength(626);
  });
});

describe.each([
  ['1.6.0', 13, 192],
  ['1.8.1', 15, 264],
] as const)('every step in settings is answered as Appwrite %s answered it', (version, scenarios, count) => {
  const recording = readRecording(version, 'settings');

  test.each(recording.scenarios)('$scenario', async (scenario) => {
    const steps = await replay(recording, scenario);
    expect(steps.filter(({ differences }) => differences.length > 0)).toEqual([]);
    expect(steps).toHaveLength(scenario.steps.length);
  });

  test(`${scenarios} scenarios with ${count} steps are replayed`, () => {
    expect(recording.scenarios).toHaveLength(scenarios);
    expect(recording.scenarios.flatMap(({ steps }) => steps)).toHaveLength(count);
  });
});

describe('the replay detects', () => {
  const older = readRecording('1.6.0');
  const olderSettings = readRecording('1.6.0', 'settings');

  // Every error contains the version, and every answer headers that reveal it.
  test.each([
    ['phone OTP sign-in', [5]],
    ['enable MFA with authenticator and verified email', [3, 4, 5, 6]],
    ['challenges: create', [13, 14, 15, 19, 23, 26]],
    ['fresh proof: how old it may be', [3, 4, 10, 11, 17, 18, 19, 20, 22, 25]],
    ['sessions from a whole session', [4, 7, 8, 9, 11]],
  ])('the steps that 1.8.1 answers differently from 1.6.0, in "%s"', async (name, parted) => {
    const recording = [older, olderSettings].find(({ scenarios }) =>
      scenarios.some(({ scenario }) => scenario === name),
    );
    const scenario = recording?.scenarios.find((candidate) => candidate.scenario === name);
    if (!recording || !scenario) throw new Error(`There is no scenario "${name}".`);
    const steps = await replay({ ...recording, version: '1.8.1' }, scenario);
    const differing = steps.filter(({ differences }) =>
      differences.some((difference) => /^(status|body\.(?!version))/.test(difference)),
    );
    expect(differing.map(({ step }) => step)).toEqual(parted);
  });
});
