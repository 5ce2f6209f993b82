import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DefaultReplaceFactorView } from './replace-factor.view.tsx';
import type { ReplaceFactorViewProps } from './replace-factor.view.tsx';

const factors = [
  { id: 'totp', kind: 'authenticator' },
  { id: 'sms', kind: 'phone' },
] as const;

const view = (props: Partial<ReplaceFactorViewProps> = {}) => (
  <DefaultReplaceFactorView factors={factors} onReplace={() => {}} onSkip={() => {}} {...props} />
);

describe('the screen after a recovery code', () => {
  test('(UX-17) says how many codes are left, and asks for new ones when they are few', async () => {
    const { show, part, said } = renderInShell(view({ recoveryCodesLeft: 3 }));
    expect(part('intro')).toHaveTextContent('You have 3 recovery codes left.');
    expect(part('intro')).not.toHaveTextContent('Make new ones');
    await waitFor(() => expect(said('status')).toEqual(['You have 3 recovery codes left.']));
    show(view({ recoveryCodesLeft: 2 }));
    expect(part('intro')).toHaveTextContent('You have 2 recovery codes left. Make new ones soon');
    show(view());
    expect(part('intro')).not.toHaveTextContent('left');
  });

  test('(UX-17) where nothing can be replaced, only new codes are offered', async () => {
    const onNewCodes = vi.fn<() => void>();
    const { user } = renderInShell(view({ factors: [], recoveryCodesLeft: 0, onNewCodes }));
    expect(screen.getByRole('heading', { name: 'Your recovery codes are running out' })).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Get new recovery codes' }));
    expect(onNewCodes).toHaveBeenCalledTimes(1);
  });

  test('(UX-17) offers to replace each factor that may be lost, and to skip', async () => {
    const onReplace = vi.fn<(id: string) => void>();
    const onSkip = vi.fn<() => void>();
    const { user } = renderInShell(view({ onReplace, onSkip }));
    await user.click(screen.getByRole('button', { name: /^Use another phone number/ }));
    expect(onReplace.mock.calls).toEqual([['sms']]);
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(onSkip).toHaveBeenCalledTimes(1);
  });

  test('a factor that could not be replaced is announced once', async () => {
    const { show, said } = renderInShell(view());
    const notReplaced = {};
    show(view({ notReplaced }));
    show(view({ notReplaced, recoveryCodesLeft: 1 }));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    expect(said('alert')[0]).toMatch(/^That didn't work\./);
  });
});
