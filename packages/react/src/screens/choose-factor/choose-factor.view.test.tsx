import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { authenticator, recoveryCode, setUps, textMessage } from './choose-factor.fixture.ts';
import { ChooseFactorView } from './choose-factor.view.tsx';
import type { ChooseFactorViewProps } from './choose-factor.types.ts';
import { now } from '../../shell/clock.ts';
import { chooseFactorProps } from './choose-factor.fixture.ts';

const view = (props: Partial<ChooseFactorViewProps> = {}) => (
  <ChooseFactorView {...chooseFactorProps} onChoose={() => {}} {...props} />
);
const names = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('the list of factors', () => {
  test('[UX-3] keeps the given order and marks the factor used last', () => {
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

  test('[A11Y-16] is a list of buttons whose names contain the factor and its destination', () => {
    renderInShell(view());
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByRole('button', { name: /^Text message\s+number ending 1 2 3$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Email\s+address starting with a, at e$/ })).toBeVisible();
  });

  test('the strongest is recommended where there is a weaker one, unless it was used last', () => {
    const names = () =>
      screen.queryAllByRole('button', { name: /Recommended/ }).map(({ dataset }) => dataset['kind']);
    const fresh = { ...authenticator, lastUsed: false };
    const { show } = renderInShell(view({ factors: [fresh, textMessage] }));
    expect(names()).toEqual(['authenticator']);
    show(view({ factors: [fresh, recoveryCode] }));
    expect(names()).toEqual([]);
    show(view({ factors: [{ ...fresh, lastUsed: true }, textMessage] }));
    expect(names()).toEqual([]);
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

  test('two destinations with the same mask are counted, and each is asked for by its own id', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const twins = {
      ...textMessage,
      destinations: textMessage.destinations.flatMap((main) => [main, { ...main, id: 'twin' }]),
    };
    const { user } = renderInShell(view({ factors: [twins, authenticator], onChoose }));
    await user.click(screen.getByRole('button', { name: /^Text message 2\s+number ending 1 2 3$/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('phone', 'twin');
    expect(screen.getByRole('button', { name: /^Text message 1\s/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Authenticator app/ })).toBeVisible();
  });

  test('a factor with several destinations has an entry for each', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const home = { id: 'home', kind: 'phone', ending: '87' } as const;
    const several = { ...textMessage, destinations: [...textMessage.destinations, home] };
    const { user } = renderInShell(view({ factors: [several, authenticator], onChoose }));
    await user.click(screen.getByRole('button', { name: /ending 8 7/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('phone', 'home');
  });

  test('(SEC-5) a host can hide the destinations: none of them is shown, and each factor has one entry', () => {
    const home = { id: 'home', kind: 'phone', ending: '87' } as const;
    const several = { ...textMessage, destinations: [...textMessage.destinations, home] };
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const { container } = renderInShell(view({ factors: [several, authenticator], onChoose }), {
      options: { hideDestinations: true },
    });
    expect(names()).toHaveLength(2);
    expect(container.innerHTML).not.toMatch(/ending|starting|•/);
    screen.getByRole('button', { name: /^Text message\s+A code on your phone$/ }).click();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('phone');
  });

  test('[SEC-6] warns about text messages if there is nothing stronger', () => {
    const { show } = renderInShell(view());
    expect(names().join()).not.toContain('less well');
    show(view({ factors: [textMessage, recoveryCode] }));
    expect(screen.getByRole('button', { name: /^Text message/ })).toHaveTextContent('less well');
  });

  test('a factor under a limit stays in the list and shows when it can be used again', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const waits = new Map([['phone', now() + 14.5 * 60_000]]);
    const { user, said } = renderInShell(view({ waits, onChoose }));
    const row = screen.getByRole('button', { name: /^Text message/ });
    expect(row).toHaveAttribute('aria-disabled', 'true');
    expect(row).toHaveAccessibleDescription('Available in about 15 minutes');
    await user.click(row);
    expect(onChoose).not.toHaveBeenCalled();
    await waitFor(() => expect(said('status')).toEqual(['Available in about 15 minutes']));
  });

  test('[ERR-18] a removed factor is explained once', async () => {
    const { show, said } = renderInShell(view());
    show(view({ notice: 'factorGone' }));
    show(view({ notice: 'factorGone', onExit: () => {} }));
    await waitFor(() =>
      expect(said('alert')).toEqual(['That method is no longer available. Choose another one.']),
    );
  });

  test.each(['constructor', '__proto__', 'toString'])(
    '[IN-83] a factor of a kind called "%s" is rendered safely',
    (kind) => {
      renderInShell(view({ factors: [{ ...authenticator, id: kind, kind }] }));
      expect(screen.getByRole('button', { name: /^Another method/ })).toBeVisible();
    },
  );

  test('factors to set up come after the existing ones, and are labelled', async () => {
    const onChoose = vi.fn<ChooseFactorViewProps['onChoose']>();
    const onSetUp = vi.fn<NonNullable<ChooseFactorViewProps['onSetUp']>>();
    const { user } = renderInShell(
      view({ factors: [textMessage], setUps: setUps.slice(0, 1), onChoose, onSetUp }),
    );
    expect(names()).toEqual([
      expect.stringMatching(/^Text message/),
      expect.stringMatching(/^Set up an authenticator app/),
    ]);
    await user.click(screen.getByRole('button', { name: /^Set up an authenticator app/ }));
    expect(onSetUp).toHaveBeenCalledExactlyOnceWith('totp');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('a factor that both exists and can be set up has an entry for each', () => {
    renderInShell(view({ factors: [authenticator], setUps: [authenticator] }));
    expect(names()).toEqual([
      expect.stringMatching(/^Authenticator app/),
      expect.stringMatching(/^Set up an authenticator app/),
    ]);
  });

  test('without existing factors the heading asks for a factor to set up', () => {
    renderInShell(view({ factors: [], setUps }), { options: { service: 'Acme' } });
    expect(screen.getByRole('heading', { name: 'Set up a second step' })).toBeVisible();
    expect(screen.getByRole('button', { name: /address starting with a, at e/ })).toBeVisible();
    expect(names()).toHaveLength(3);
  });

  test('a custom kind can be set up with its own messages', () => {
    const badge = { ...authenticator, id: 'badge', kind: 'badge' };
    const messages = { factorKinds: { badge: { name: 'Door badge' } } };
    renderInShell(view({ factors: [], setUps: [badge] }), { messages });
    expect(screen.getByRole('button', { name: /^Set up: Door badge/ })).toBeVisible();
  });

  test('a host can name its own kinds', () => {
    const messages = { factorKinds: { badge: { name: 'Door badge', hint: 'Hold it to the reader' } } };
    renderInShell(view({ factors: [{ ...authenticator, kind: 'badge' }] }), { messages });
    expect(screen.getByRole('button', { name: /^Door badge.*Hold it to the reader/ })).toBeVisible();
  });
});
