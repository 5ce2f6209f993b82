import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { OtherAccountView } from './other-account.view.tsx';

const handlers = () => ({ onContinue: vi.fn<() => void>(), onSignOut: vi.fn<() => void>() });

test('[SEC-36] names the account, masked, and the choices', async () => {
  const { onContinue, onSignOut } = handlers();
  const account = { identifier: { kind: 'email', mailbox: 'g', domain: 'e' } } as const;
  const { user, said } = renderInShell(
    <OtherAccountView account={account} onContinue={onContinue} onSignOut={onSignOut} />,
  );
  await waitFor(() => expect(said('alert')).toHaveLength(1));
  expect(said('alert')[0]).toContain('address starting with g, at e');
  await user.click(screen.getByRole('button', { name: 'Continue as address starting with g, at e' }));
  expect(onContinue).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Sign out and sign in as someone else' }));
  expect(onSignOut).toHaveBeenCalledTimes(1);
});

test('[SEC-36] still asks if the backend does not name the account', () => {
  renderInShell(<OtherAccountView {...handlers()} />);
  expect(screen.getByRole('button', { name: 'Continue with that sign-in' })).toBeVisible();
});

test('a host that hides addresses hides this one, too', () => {
  const account = { identifier: { kind: 'phone', ending: '123' } } as const;
  const { container } = renderInShell(<OtherAccountView account={account} {...handlers()} />, {
    options: { hideDestinations: true },
  });
  expect(container).not.toHaveTextContent('123');
});
