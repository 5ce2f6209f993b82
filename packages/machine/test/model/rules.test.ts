import { expect, test } from 'vitest';
import { brokenRules } from './rules.fixture.ts';
import { scenarios } from './scenarios.fixture.ts';
import { setOut } from './walk.fixture.ts';

const options = () => ({ signal: new AbortController().signal });

test('typed text in an event is detected', async () => {
  const walk = await setOut(scenarios['one factor']);
  walk.types('firstFactor');
  expect(brokenRules(walk)).toEqual([
    expect.stringContaining('"firstFactor" stands in'),
    expect.stringContaining('"firstFactor" was seen by an inspector'),
  ]);
});

test('an end without a confirming session check is detected', async () => {
  const walk = await setOut(scenarios['the host signs in']);
  walk.world.backend.signIn(walk.world.browser, 'ada', ['authenticator']);
  await walk.world.reload();
  expect(walk.world.state()).toBe('done');
  expect(brokenRules(walk)).toEqual([]);
  const recorder = () => ({ ...walk.recorder(), lastStatus: () => 'factorsRequired' as const });
  expect(brokenRules({ ...walk, recorder })).toEqual(['done without a read that says so']);
});

test('two simultaneous writes are detected, two simultaneous reads are allowed', async () => {
  const walk = await setOut(scenarios['one factor']);
  const { session } = walk.recorder().adapter;
  await Promise.all([session.check({}, options()), session.check({}, options())]);
  expect(brokenRules(walk)).toEqual([]);
  await Promise.all([session.signOut({}, options()), session.signOut({}, options())]);
  expect(brokenRules(walk)).toEqual(['more than one at once: adapter.session.signOut']);
});
