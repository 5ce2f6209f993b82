import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { signInWithPassword } from '../support/commands.fixture.ts';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';
import { brokenRules } from './rules.fixture.ts';
import { scenarios } from './scenarios.fixture.ts';
import { endWalk, setOut } from './walk.fixture.ts';
import type { Walk } from './walk.types.ts';

let walk: Walk;

/** Something in the flow that is not the flow's. */
function put(tag: string, attributes: Readonly<Record<string, string>> = {}): void {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  walk.tab().person.container.append(element);
}

const options = () => ({ signal: new AbortController().signal });
const firstTab = () => walk.tab();

/** Each breaks one rule, and is named for what the rule says of it. */
const breaks: Readonly<Record<string, (secret: string) => unknown>> = {
  'not one heading': () => put('h2'),
  'not one alert region': () => put('p', { role: 'alert' }),
  'no way on from firstFactor': () =>
    firstTab()
      .person.buttons()
      .forEach((button) => button.setAttribute('aria-disabled', 'true')),
  'an error: it broke': () => walk.console.errors.push('it broke'),
  'a warning of React': () => walk.console.warnings.push('Each child should have a key'),
  'done without a read that says so': () => {
    const { ends, ...tab } = firstTab();
    walk = { ...walk, tabs: [{ ...tab, ends: [...ends, 'factorsRequired'] }] };
  },
  'more than one at once: session.signOut': () => {
    const { session } = firstTab().recorder.adapter;
    return Promise.all([session.signOut({}, options()), session.signOut({}, options())]);
  },
  'a message to somebody else': () => (walk.misdirected += 1),
  'the second of a double press counted': () => (walk.doubled += 1),
  'done as bob, who was neither shown nor accepted': () => {
    walk = { ...walk, tabs: [{ ...firstTab(), passedOver: ['bob'] }] };
  },
  'two messages within the wait: email': async () => {
    walk.backend.signIn(walk.browser, 'ada');
    const { challenges } = firstTab().recorder.adapter;
    await challenges.start({ factorId: 'email' }, options());
    await challenges.start({ factorId: 'email' }, options());
  },
  'the focus is lost': () => {
    walk.hasPressed = true;
    firstTab()
      .person.container.querySelectorAll('input')
      .forEach((input) => input.blur());
  },
  '"ada@example.com" stands in attributes': (secret) => put('p', { title: secret }),
  '"ada@example.com" stands in what the host is told or stores': (secret) => {
    const { letOut, ...tab } = firstTab();
    walk = { ...walk, tabs: [{ ...tab, letOut: () => `${letOut()}${secret}` }] };
  },
  '"ada@example.com" stands in console': (secret) =>
    walk.console.warnings.push(`[mfa-flow] Look at ${secret}.`),
  '"ada@example.com" stands in storage': (secret) => sessionStorage.setItem('last', secret),
};

describe('the rules of a walk over the screens detect', () => {
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  beforeEach(async () => {
    walk = await setOut(scenarios['a message only'], { errors: [], warnings: [] });
    walk.secrets.add('ada@example.com');
  });
  afterEach(() => {
    endWalk(walk);
    sessionStorage.clear();
  });
  afterAll(() => void vi.useRealTimers());

  test.each(Object.keys(breaks))('%s', async (rule) => {
    expect(brokenRules(walk)).toEqual([]);
    await breaks[rule]?.('ada@example.com');
    expect(brokenRules(walk)).toEqual([rule]);
  });

  test('nothing while a person signs in', async () => {
    await signInWithPassword(walk.tab().person);
    walk.hasPressed = true;
    expect(brokenRules(walk)).toEqual([]);
  });
});
