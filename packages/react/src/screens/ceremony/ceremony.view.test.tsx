import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DefaultCeremonyView } from './ceremony.view.tsx';
import type { CeremonyViewProps } from './ceremony.view.tsx';

const view = (props: Partial<CeremonyViewProps> = {}) => (
  <DefaultCeremonyView kind="passkey" onStart={() => {}} onCancel={() => {}} {...props} />
);
const start = () => screen.getByRole('button', { name: 'Use my passkey' });

describe('the screen for a passkey', () => {
  test('[UX-20] starts on a press of its button only, and once', async () => {
    const onStart = vi.fn<() => void>();
    const { user, show, said } = renderInShell(view({ onStart }));
    expect(onStart).not.toHaveBeenCalled();
    await user.click(start());
    expect(onStart).toHaveBeenCalledTimes(1);
    show(view({ onStart, phase: 'performing' }));
    await user.click(start());
    expect(onStart).toHaveBeenCalledTimes(1);
    expect(start()).toHaveFocus();
    await waitFor(() => expect(said('status')).toEqual(['Follow the steps on your device.']));
  });

  test('[UX-20] stopping it is announced once, and is not an error', async () => {
    const onTitle = vi.fn<(title: string) => void>();
    const { show, said, part } = renderInShell(view({ phase: 'performing' }), { options: { onTitle } });
    show(view({ failure: { code: 'dismissed' } }));
    const stopped = 'You stopped. Try again or use another method.';
    await waitFor(() => expect(said('status').at(-1)).toBe(stopped));
    expect(part('notice')).toHaveTextContent(stopped);
    expect(said('alert')).toEqual([]);
    expect(onTitle.mock.calls.flat().join()).not.toContain('Error');
  });

  test('a refusal is shown as an error, with its own message', async () => {
    const { show, said } = renderInShell(view());
    show(view({ failure: { code: 'wrong_code' } }));
    await waitFor(() =>
      expect(said('alert')).toEqual(["That didn't work. Try again or use another method."]),
    );
  });

  test('can be cancelled while the device asks, and when the server is slow', async () => {
    const onCancel = vi.fn<() => void>();
    const { user, show } = renderInShell(view({ phase: 'verifying', onCancel }));
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    show(view({ phase: 'performing', onCancel }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    show(view({ phase: 'verifying', slow: true, onCancel }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});
