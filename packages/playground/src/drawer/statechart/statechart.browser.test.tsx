import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { arrows, states } from './arrows.ts';
import { Statechart } from './statechart.tsx';

const live = /data-state="live"><rect[^>]*><\/rect><text[^>]*>(\w+)/;

test('[SEC-1] only the read of the session leads to done, and from everywhere else it goes on', () => {
  expect(arrows.filter(({ to }) => to === 'done')).toEqual([{ from: 'checkFactors', to: 'done' }]);
  const ends = states.filter((state) => !arrows.some(({ from }) => from === state));
  expect(ends).toEqual(['done']);
});

test('the live state is marked, and told in words with where it leads', () => {
  const signingIn = renderToStaticMarkup(<Statechart live="firstFactor" />);
  expect(signingIn).toContain('The flow is in firstFactor, which leads to checkFactors.');
  expect(live.exec(signingIn)?.[1]).toBe('firstFactor');
  const over = renderToStaticMarkup(<Statechart live="done" />);
  expect(over).toContain('The flow is in done, which leads to nowhere.');
  expect(live.exec(renderToStaticMarkup(<Statechart live={undefined} />))).toBeNull();
});
