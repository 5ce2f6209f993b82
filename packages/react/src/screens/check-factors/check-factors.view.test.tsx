import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { CheckFactorsView } from './check-factors.view.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('[A11Y-21] loading is shown as text, and only if it takes longer', () => {
  const { part } = renderInShell(<CheckFactorsView />);
  expect(screen.getByRole('heading')).toBeVisible();
  expect(screen.queryByText('Loading…')).toBeNull();
  pass(300);
  expect(part('spinner')).toHaveTextContent('Loading…');
  pass(60);
  expect(screen.getByRole('status')).toHaveTextContent('Loading…');
});
