import { renderToStaticMarkup } from 'react-dom/server';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { beforeAll, describe, expect, test } from 'vitest';
import { codesShownAt, failureCodes, failureRows } from '../support/failures/failure-rows.fixture.ts';
import type { FailureSlot } from '../support/failures/failure-slots.fixture.ts';
import { FailureMatrix, linkTo } from './failure-matrix.fixture.tsx';

interface StoriesFile {
  readonly default: { readonly title: string; readonly id?: string };
  readonly [name: string]: unknown;
}

const files = import.meta.glob<StoriesFile>('../../src/screens/**/*.stories.tsx');
const stories = new Map<string, unknown>();

beforeAll(async () => {
  for (const load of Object.values(files)) {
    const { default: meta, ...named } = await load();
    for (const [name, story] of Object.entries(named)) {
      stories.set(toId(meta.id ?? meta.title, storyNameFromExport(name)), story);
    }
  }
});

// Of an object that is made in full from the type of all places.
const slots = Object.keys(failureRows) as readonly FailureSlot[];
const page = new DOMParser().parseFromString(renderToStaticMarkup(<FailureMatrix />), 'text/html');
const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
const storyIn = (link: string) => /\/story\/([a-z-]+)/.exec(link)?.[1] ?? '';

describe('the matrix of screens and failures', () => {
  test('every link leads to an existing story', () => {
    expect(links.filter((link) => !stories.has(storyIn(link)))).toEqual([]);
    expect(links.length).toBeGreaterThan(slots.length);
  });

  test('[T-1] every place has a row with an answer for each failure', () => {
    expect(page.querySelectorAll('tr')).toHaveLength(1 + slots.length);
    expect(page.querySelectorAll('td')).toHaveLength(slots.length * failureCodes.length);
  });

  test('lists every story of one failure', () => {
    const failing = [...stories.keys()].filter((id) => /--failing(?:-to-[a-z]+)?$/.test(id));
    expect(
      Object.values(failureRows)
        .map(({ story }) => story)
        .toSorted(),
    ).toEqual(failing.toSorted());
  });

  test.each(slots)(
    'the story of %s offers the failures of its rows, and each link selects one of them',
    (slot) => {
      const { story } = failureRows[slot];
      expect(stories.get(story)).toMatchObject({
        argTypes: { failureCode: { options: codesShownAt(slot) } },
      });
      const own = links.filter((link) => storyIn(link) === story && link.includes('&args='));
      expect(own).toEqual(codesShownAt(slot).map((code) => linkTo(story, code)));
    },
  );
});
