import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../testing/render-in-shell.fixture.tsx';
import { authenticator, chooseFactorProps, recoveryCode, textMessage } from './choose-factor.fixture.ts';
import { ChooseFactorView } from './choose-factor.view.tsx';
import type { ChooseFactorViewProps } from './choose-factor.view.tsx';

const view = (props: Partial<ChooseFactorViewProps> = {}) => (
  <ChooseFactorView {...chooseFactorProps} onChoose={() => {}} {...props} />
);
const names = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('the list of ways', () => {
  test('[UX-3] keeps the order it is given and marks the way used last', () => {
    renderInShell(view());
    expect(names().map((name) => name?.split(/\s/)[0])).toEqual([
      'Authenticator',
      'Text',
      'Email',
      'Recovery',
    ]);
    const marked = screen.getAllByRole('button', { name: /Last used/ });
    expect(marked).toEqual([screen.getByRole('button', { name: /^Authenticator app/ })]);
  });

  test('[A11Y-16] is a list of buttons whose names tell the way and the place in words', () => {
    renderInShell(view());
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByRole('button', { name: /^Text message\s+number ending 1 2 3$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Email\s+address starting with a, at e$/ })).toBeVisible();
  });

  test('nothing is chosen before a press', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const { user } = renderInShell(view({ onChoose }));
    await user.tab();
    await user.tab();
    expect(onChoose).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('phone');
  });

  test('a way with several places has an entry for each', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const home = { id: 'home', kind: 'phone', ending: '87' } as const;
    const several = { ...textMessage, destinations: [...textMessage.destinations, home] };
    const { user } = renderInShell(view({ factors: [several, authenticator], onChoose }));
    await user.click(screen.getByRole('button', { name: /ending 8 7/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('phone', 'home');
  });

  test('[SEC-6] text messages are said to be weaker when there is nothing stronger', () => {
    const { show } = renderInShell(view());
    expect(names().join()).not.toContain('less well');
    show(view({ factors: [textMessage, recoveryCode] }));
    expect(screen.getByRole('button', { name: /^Text message/ })).toHaveTextContent('less well');
  });

  test('a way under a limit stays in the list and says when it comes back', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const waits = new Map([['phone', Date.now() + 14.5 * 60_000]]);
    const { user, said } = renderInShell(view({ waits, onChoose }));
    const row = screen.getByRole('button', { name: /^Text message/ });
    expect(row).toHaveAttribute('aria-disabled', 'true');
    expect(row).toHaveAccessibleDescription('Available in about 15 minutes');
    await user.click(row);
    expect(onChoose).not.toHaveBeenCalled();
    await waitFor(() => expect(said('status')).toEqual(['Available in about 15 minutes']));
  });

  test('[ERR-18] a way that is gone is explained, once', async () => {
    const { show, said } = renderInShell(view());
    show(view({ notice: 'wayGone' }));
    show(view({ notice: 'wayGone', onExit: () => {} }));
    await waitFor(() =>
      expect(said('alert')).toEqual(['That way is no longer available. Choose another one.']),
    );
  });

  test.each(['constructor', '__proto__', 'toString'])('a way of a kind called "%s" does no harm', (kind) => {
    renderInShell(view({ factors: [{ ...authenticator, id: kind, kind }] }));
    expect(screen.getByRole('button', { name: /^Another way/ })).toBeVisible();
  });

  test('a host can name its own kinds', () => {
    const messages = { factorKinds: { badge: { name: 'Door badge', hint: 'Hold it to the reader' } } };
    renderInShell(view({ factors: [{ ...authenticator, kind: 'badge' }] }), { messages });
    expect(screen.getByRole('button', { name: /^Door badge.*Hold it to the reader/ })).toBeVisible();
  });
});
