import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { UnreachableView } from './unreachable.view.tsx';

test('[ERR-1, ERR-15] each failed session check is announced once, and can be retried in place', async () => {
  const onRetry = vi.fn<() => void>();
  const { user, show, said, part } = renderInShell(
    <UnreachableView failure={{ code: 'offline' }} onRetry={onRetry} />,
  );
  expect(part('intro')).toHaveTextContent(
    "We couldn't reach the service. Check your connection and try again.",
  );
  await waitFor(() => expect(said('alert')).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledTimes(1);
  show(<UnreachableView failure={{ code: 'server' }} onRetry={onRetry} />);
  await waitFor(() => expect(said('alert')).toHaveLength(2));
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
});
