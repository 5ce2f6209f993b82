import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DoneView } from './done.view.tsx';

describe('the last screen', () => {
  test('[UX-19] waits for a press, and announces the result once', async () => {
    const onContinue = vi.fn<() => void>();
    const { user, said } = renderInShell(<DoneView outcome="signedIn" onContinue={onContinue} />);
    await waitFor(() => expect(said('status')).toEqual(["You're signed in."]));
    expect(onContinue).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onContinue).toHaveBeenCalledTimes(1);
  });

  test('[ERR-17] an existing session is not an error', () => {
    renderInShell(<DoneView outcome="alreadySignedIn" />);
    expect(screen.getByRole('heading', { name: "You're already signed in" })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says that an address was confirmed on the way', async () => {
    const { said } = renderInShell(<DoneView outcome="alreadySignedIn" emailVerified />);
    expect(screen.getByText('Your email address is confirmed.')).toBeVisible();
    await waitFor(() =>
      expect(said('status')).toEqual(["You're already signed in. Your email address is confirmed."]),
    );
  });

  test('shows how many recovery codes are left if known', async () => {
    const { said } = renderInShell(<DoneView outcome="signedIn" recoveryCodesLeft={4} />);
    await waitFor(() => expect(said('status').at(-1)).toContain('You have 4 recovery codes left.'));
  });
});
