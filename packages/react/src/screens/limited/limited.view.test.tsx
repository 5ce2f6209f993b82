import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { limitedProps } from './limited.fixture.ts';
import { LimitedView } from './limited.view.tsx';
import type { LimitedViewProps } from './limited.view.tsx';
import { now } from '../../shell/clock.ts';

const view = (props: Partial<LimitedViewProps> = {}) => (
  <LimitedView {...limitedProps} until={now() + 14.5 * 60_000} onRetry={() => {}} {...props} />
);
const retry = () => screen.getByRole('button', { name: 'Try again' });

describe('the screen for a limit', () => {
  test('[UX-12] names the cause, the wait with its end, and what can be done now', () => {
    const { part } = renderInShell(view({ onOtherFactor: () => {} }), { options: { locale: 'en-GB' } });
    expect(screen.getByRole('heading', { name: 'Too many wrong codes' })).toBeVisible();
    expect(part('intro')).toHaveTextContent(/You can try again in about 15 minutes, at \d\d:\d\d\./);
    expect(part('intro')).toHaveTextContent('Your other methods still work.');
  });

  test('[ERR-4] shows no time if the wait is unknown', async () => {
    const { part, user, said } = renderInShell(view({ waitKnown: false }));
    expect(part('intro')).toHaveTextContent('Wait a few minutes, then try again.');
    expect(part('intro')).not.toHaveTextContent(/\d/);
    await user.click(retry());
    await waitFor(() => expect(said('status')).toEqual(['Wait a few minutes, then try again.']));
  });

  test('[ERR-3] a press before the end is answered with the wait, and makes no call', async () => {
    const onRetry = vi.fn<() => void>();
    const { user, said, show } = renderInShell(view({ onRetry }));
    expect(retry()).toHaveAttribute('aria-disabled', 'true');
    await user.click(retry());
    expect(onRetry).not.toHaveBeenCalled();
    await waitFor(() => expect(said('status')).toEqual(['You can try again in about 15 minutes.']));
    show(view({ onRetry, over: true }));
    await user.click(retry());
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  test('(A11Y-13) announces the end of the wait once, and nothing before', async () => {
    const { show, said } = renderInShell(view());
    show(view());
    show(view({ over: true }));
    show(view({ over: true, onExit: () => {} }));
    await waitFor(() => expect(said('status')).toEqual(['You can try again now.']));
  });
});
