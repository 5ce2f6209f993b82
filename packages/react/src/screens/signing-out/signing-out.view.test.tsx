import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { SigningOutView } from './signing-out.view.tsx';

test('[A11Y-10] a failed sign-out is announced once, and the focus is never lost', async () => {
  const onRetry = vi.fn<() => void>();
  const { user, show, said } = renderInShell(<ScreenFrame key="before" step="before" title="Before" />);
  show(<SigningOutView onRetry={onRetry} />);
  expect(screen.getByRole('heading', { name: 'Signing you out' })).toHaveFocus();
  show(<SigningOutView onRetry={onRetry} failure={{ code: 'offline' }} />);
  expect(screen.getByRole('heading', { name: "You aren't signed out yet" })).toHaveFocus();
  await waitFor(() => expect(said('alert')).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  show(<SigningOutView onRetry={onRetry} />);
  expect(screen.getByRole('heading')).toHaveFocus();
});
