import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { WaitText } from './wait-text.tsx';
import { now } from '../../shell/clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

describe('the countdown', () => {
  test('[ERR-27] (A11Y-13) follows the clock, is right after sleep, and is outside of every live region', () => {
    const until = now() + 30_000;
    const { container, said } = renderInShell(<WaitText until={until}>{(wait) => `Wait ${wait}.`}</WaitText>);
    const text = () => container.querySelector('[data-mfa-part="wait"]')?.textContent;
    expect(text()).toBe('Wait 30 seconds.');
    pass(1000);
    expect(text()).toBe('Wait 29 seconds.');
    // Asleep: the clock goes on, no timer fires.
    vi.setSystemTime(Date.now() + 20_000);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(text()).toBe('Wait 9 seconds.');
    pass(9000);
    expect(text()).toBeUndefined();
    expect([...said('status'), ...said('alert')]).toEqual([]);
    expect(container.querySelector('[role] [data-mfa-part="wait"]')).toBeNull();
  });

  test('shows long waits in minutes', () => {
    const { part } = renderInShell(<WaitText until={now() + 14.2 * 60_000}>{(wait) => wait}</WaitText>);
    expect(part('wait')).toHaveTextContent('about 15 minutes');
  });

  test('a second that ends during rendering does not cause a render loop', () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
    const start = Date.now();
    let reads = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => start + 1000 * reads++);
    renderInShell(<WaitText until={start + 80_000}>{(wait) => wait}</WaitText>);
    vi.mocked(Date.now).mockRestore();
    expect(complained.mock.calls).toEqual([]);
    complained.mockRestore();
  });
});
