import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { providers } from './first-factor.fixture.ts';
import { FirstFactorView } from './first-factor.view.tsx';
import type { FirstFactorViewProps } from './first-factor.types.ts';
import { firstFactorProps } from './first-factor.fixture.ts';

const view = (props: Partial<FirstFactorViewProps> = {}) => (
  <FirstFactorView {...firstFactorProps} onSubmit={() => {}} {...props} />
);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('the other ways to sign in', () => {
  test('come after the form, codes before providers, and nothing happens before a press', async () => {
    const onProvider = vi.fn<NonNullable<FirstFactorViewProps['onProvider']>>();
    const onCode = vi.fn<NonNullable<FirstFactorViewProps['onCode']>>();
    const { user } = renderInShell(view({ providers, codeKinds: ['phone'], onProvider, onCode }));
    expect(names().slice(-4)).toEqual([
      'Sign in',
      'Text me a code instead',
      'Continue with Acme ID',
      'Continue with Initech',
    ]);
    expect([onProvider.mock.calls, onCode.mock.calls]).toEqual([[], []]);
    await user.click(button('Continue with Initech'));
    await user.click(button('Text me a code instead'));
    expect(onProvider).toHaveBeenCalledExactlyOnceWith('initech');
    expect(onCode).toHaveBeenCalledExactlyOnceWith('phone');
  });

  test('without any there is no "or", and without a password no form', () => {
    const { show, container } = renderInShell(view());
    expect(container).not.toHaveTextContent(/\bor\b/);
    show(view({ withPassword: false, providers }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(names()).toEqual(['Continue with Acme ID', 'Continue with Initech']);
    expect(container).not.toHaveTextContent(/\bor\b/);
  });

  test('[ERR-23] during the redirect to a provider its button is busy, keeps the focus, and ignores presses', async () => {
    const onProvider = vi.fn<NonNullable<FirstFactorViewProps['onProvider']>>();
    const onSubmit = vi.fn<FirstFactorViewProps['onSubmit']>();
    const redirecting = {
      providers,
      phase: 'redirecting',
      redirectingTo: 'acme',
      onProvider,
      onSubmit,
    } as const;
    const { user, show, said } = renderInShell(view({ providers, onProvider, onSubmit }));
    await user.click(button('Continue with Acme ID'));
    show(view(redirecting));
    expect(button('Continue with Acme ID')).toHaveFocus();
    expect(button('Continue with Acme ID')).toHaveTextContent('Taking you to Acme ID…');
    await waitFor(() => expect(said('status')).toEqual(['Taking you to Acme ID…']));
    await user.click(button('Continue with Acme ID'));
    await user.click(button('Sign in'));
    expect(onProvider).toHaveBeenCalledTimes(1);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('[UX-7] a slow redirect to a provider can be cancelled, and the focus returns to its button', async () => {
    const onCancelCall = vi.fn<() => void>();
    const redirecting = { providers, phase: 'redirecting', redirectingTo: 'acme' } as const;
    const { user, show } = renderInShell(view({ ...redirecting, slow: true, onCancelCall }));
    await user.click(button('Cancel'));
    expect(onCancelCall).toHaveBeenCalledTimes(1);
    show(view({ ...redirecting, slow: false }));
    expect(button('Continue with Acme ID')).toHaveFocus();
  });

  test('a provider that cannot be reached is reported once, at the providers and not at the password', async () => {
    const { show, said } = renderInShell(view({ providers }));
    const providerFailure = { code: 'refused' } as const;
    show(view({ providers, providerFailure }));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    expect(screen.getByLabelText('Password')).not.toHaveAttribute('aria-invalid');
    expect(said('alert').join()).not.toContain('password');
  });

  test('(IN-82) the name of a provider is rendered as text', () => {
    renderInShell(view({ providers: [{ id: 'x', name: '<b>{{7*7}} ${alert(1)} %s</b>' }] }));
    expect(button('Continue with <b>{{7*7}} ${alert(1)} %s</b>')).toBeVisible();
  });
});
