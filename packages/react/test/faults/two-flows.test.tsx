import { methodNames } from '@mfa-flow/adapter-memory';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fetchScreens, renderFlow, stopTheClock } from '../support/person.fixture.tsx';
import { callers } from './callers.fixture.ts';

const situations = methodNames.flatMap((method) => {
  const makers = callers[method];
  return typeof makers === 'string' ? [] : makers.map((caller) => ({ ...caller, method }));
});

/** The elements that are named by an id somewhere in here. */
const namedIn = (container: Element): readonly string[] =>
  ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((attribute) =>
    [...container.querySelectorAll(`[${attribute}]`)].flatMap(
      (element) => element.getAttribute(attribute)?.split(' ') ?? [],
    ),
  );

describe('two flows on one page', () => {
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  afterAll(() => void vi.useRealTimers());

  test.each(situations)('[A11Y-24] share no ids: $method $when', async ({ open, make }) => {
    const people = [open(), open()].map(({ flow, props }) => ({ flow, person: renderFlow(flow, props) }));
    for (const { flow, person } of people) {
      await person.settle();
      await make(person, flow);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { person } of people) {
      const own = [...person.container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(own).toEqual(expect.arrayContaining([...namedIn(person.container)]));
      expect(own.length).toBeGreaterThan(0);
      person.leave();
    }
  });
});
