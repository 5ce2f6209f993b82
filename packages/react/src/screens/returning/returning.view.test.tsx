import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DefaultReturningView } from './returning.view.tsx';
import type { ReturningViewProps } from './returning.view.tsx';

const view = (props: Partial<ReturningViewProps> = {}) => (
  <DefaultReturningView situation="asking" onContinue={() => {}} onCancel={() => {}} {...props} />
);
const heading = () => screen.getByRole('heading');
const button = (name: string) => screen.getByRole('button', { name });

describe('coming back from signing in elsewhere', () => {
  test('a return that this tab did not start needs a press', async () => {
    const [onContinue, onCancel] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user, part } = renderInShell(view({ onContinue, onCancel }), { options: { service: 'Acme' } });
    expect(heading()).toHaveTextContent('Did you start this sign-in?');
    expect(part('intro')).toHaveTextContent('led you here to sign in to Acme');
    expect([onContinue.mock.calls, onCancel.mock.calls]).toEqual([[], []]);
    // The press that comes without reading is the safe one.
    expect(button('No, sign in myself')).toHaveAttribute('data-kind', 'primary');
    await user.click(button('No, sign in myself'));
    expect(onCancel).toHaveBeenCalledTimes(1);
    await user.click(button('Yes, continue'));
    expect(onContinue).toHaveBeenCalledTimes(1);
  });

  test('[A11Y-10] while it completes, the focus is on the screen and the progress is announced', async () => {
    const { user, show, said } = renderInShell(view());
    await user.click(button('Yes, continue'));
    show(view({ situation: 'completing' }));
    expect(heading()).toHaveFocus();
    await waitFor(() => expect(said('status')).toEqual(['Signing you in']));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('[UX-7] a slow return can be cancelled', async () => {
    const onCancel = vi.fn<() => void>();
    const { user } = renderInShell(view({ situation: 'completing', slow: true, onCancel }));
    await user.click(button('Cancel'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  test('[ERR-1] a failed return is announced once, and can be retried or left', async () => {
    const [onContinue, onCancel] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const failure = { code: 'offline' } as const;
    const { user, show, said, part } = renderInShell(view({ situation: 'completing' }));
    show(view({ situation: 'completing', failure, onContinue, onCancel }));
    expect(heading()).toHaveTextContent("We couldn't sign you in");
    expect(part('failure')).toHaveTextContent("We couldn't reach the service.");
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    await user.click(button('Try again'));
    await user.click(button('Back to sign-in'));
    expect([onContinue.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
  });
});
