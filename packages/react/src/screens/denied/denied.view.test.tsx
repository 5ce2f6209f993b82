import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DeniedView } from './denied.view.tsx';

describe('the screen for a refusal', () => {
  test('[ERR-13] explains it once, and offers a retry and a way out', async () => {
    const [onRetry, onExit] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { user, said, show } = renderInShell(
      <DeniedView reason="noFactor" onRetry={onRetry} onExit={onExit} />,
    );
    show(<DeniedView reason="noFactor" onRetry={onRetry} onExit={onExit} onOtherFactor={() => {}} />);
    const sentence = 'Your account has no second step that you can use. Contact support.';
    await waitFor(() => expect(said('alert')).toEqual([sentence]));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(screen.getByRole('button', { name: 'Cancel and sign out' }));
    expect([onRetry.mock.calls.length, onExit.mock.calls.length]).toEqual([1, 1]);
  });

  test('[ERR-31, ERR-32] blocked cookies and a repeated factor have their own messages', () => {
    const { part, show } = renderInShell(<DeniedView reason="cookiesBlocked" onRetry={() => {}} />);
    expect(part('intro')).toHaveTextContent('Your browser is blocking the cookies that sign-in needs.');
    show(<DeniedView reason="sameFactorAgain" onRetry={() => {}} />);
    expect(part('intro')).toHaveTextContent('the same step was asked for again');
  });

  test('a password that has to be changed links to the page for that', () => {
    renderInShell(<DeniedView reason="passwordReset" onRetry={() => {}} />, {
      options: { forgotPasswordHref: '/forgot' },
    });
    expect(screen.getByRole('link', { name: 'Change your password' })).toHaveAttribute('href', '/forgot');
  });
});
