import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { SignedOutView } from './signed-out.view.tsx';

test('[ERR-11] the end of a session is announced once, and leads to the sign-in of the host', async () => {
  const onSignIn = vi.fn<() => void>();
  const { user, said, show } = renderInShell(<SignedOutView reason="sessionEnded" onSignIn={onSignIn} />);
  await waitFor(() => expect(said('alert')).toEqual(['Your session ended. Sign in again to continue.']));
  await user.click(screen.getByRole('button', { name: 'Sign in again' }));
  expect(onSignIn).toHaveBeenCalledTimes(1);
  show(<SignedOutView reason="notSignedIn" />);
  expect(screen.getByRole('heading', { name: "You aren't signed in" })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
