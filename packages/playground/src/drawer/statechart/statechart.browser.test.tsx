import type { MfaFlowState } from '@mfa-flow/machine';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { arrows, states } from './arrows.ts';
import { Statechart } from './statechart.tsx';

function draw(live: MfaFlowState | undefined) {
  const container = document.createElement('div');
  flushSync(() => createRoot(container).render(<Statechart live={live} />));
  return {
    text: container.querySelector('svg')?.getAttribute('aria-label'),
    marked: container.querySelector('[data-state="live"]')?.textContent,
  };
}

test('[SEC-1] only the session check leads to done, and every other state has transitions', () => {
  expect(arrows.filter(({ to }) => to === 'done')).toEqual([{ from: 'checkFactors', to: 'done' }]);
  const ends = states.filter((state) => !arrows.some(({ from }) => from === state));
  expect(ends).toEqual(['done']);
});

test('the current state is marked, and described in text with its transitions', () => {
  expect(draw('firstFactor')).toEqual({
    text: 'The flow is in firstFactor, which leads to checkFactors.',
    marked: 'firstFactor',
  });
  expect(draw('done').text).toBe('The flow is in done, which leads to nowhere.');
  expect(draw(undefined)).toEqual({ text: 'No flow is running.', marked: undefined });
});
