import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { FirstFactorView } from './first-factor.view.tsx';
import type { FirstFactorViewProps } from './first-factor.types.ts';
import { firstFactorProps } from './first-factor.fixture.ts';

const view = (props: Partial<FirstFactorViewProps> = {}) => (
  <FirstFactorView {...firstFactorProps} onSubmit={() => {}} {...props} />
);
const address = () => screen.getByLabelText<HTMLInputElement>('Email address');
const password = () => screen.getByLabelText<HTMLInputElement>('Password');
const submit = () => screen.getByRole('button', { name: 'Sign in' });

describe('the sign-in screen', () => {
  test('[A11Y-8] address and password are in one form that password managers understand', () => {
    renderInShell(view());
    expect(address()).toHaveAttribute('autocomplete', 'username');
    expect(address()).toHaveAttribute('inputmode', 'email');
    expect(password()).toHaveAttribute('autocomplete', 'current-password');
    expect(password()).toHaveAttribute('type', 'password');
    expect(password().form).toBe(address().form);
    expect(password().form).toHaveAttribute('method', 'dialog');
  });

  test('[A11Y-8] the password can be shown, and is hidden again on submit', async () => {
    const { user } = renderInShell(view());
    const toggle = screen.getByRole('button', { name: 'Show password' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await user.type(password(), 'secret');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(password()).toHaveAttribute('type', 'text');
    await user.type(password(), '{Enter}');
    expect(password()).toHaveAttribute('type', 'password');
    expect(password()).toHaveValue('secret');
  });

  test.each(['  spaces  ', 'pässwörd', 'pa\u0308sswo\u0308rd', '</script><script>alert(1)</script>', '🔑🔑'])(
    '[A11Y-8] the password %j is submitted unchanged',
    async (text) => {
      const onSubmit = vi.fn<FirstFactorViewProps['onSubmit']>();
      const { user } = renderInShell(view({ onSubmit, defaultIdentifier: 'ada@example.com' }));
      await user.click(password());
      await user.paste(text);
      await user.click(submit());
      expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ identifier: 'ada@example.com', password: text });
    },
  );

  test('[UX-5, A11Y-11] a refused password is cleared and focused, the address stays', async () => {
    const { user, show, said } = renderInShell(view());
    await user.type(address(), 'ada@example.com');
    await user.type(password(), 'wrong');
    await user.click(submit());
    show(view({ failure: { code: 'wrong_credentials' } }));
    expect(password()).toHaveValue('');
    expect(password()).toHaveFocus();
    expect(address()).toHaveValue('ada@example.com');
    const sentence = 'Check your email address and password.';
    await waitFor(() => expect(said('alert')).toEqual([sentence]));
  });

  test('[ERR-25] a refusal has the same message whatever its cause', () => {
    const causes: readonly ShownFailure[] = [{ code: 'wrong_credentials' }, { code: 'refused' }];
    const texts = causes.map((failure) => {
      const { part, unmount } = renderInShell(view({ failure }));
      const text = part('failure').textContent;
      unmount();
      return text;
    });
    expect(new Set(texts).size).toBe(1);
  });

  test('[UX-6] a missing field is named, focused and announced, and the other keeps its text', async () => {
    const { show, said, user } = renderInShell(view());
    await user.type(password(), 'secret');
    await user.click(submit());
    show(view({ problem: 'identifierMissing' }));
    expect(address()).toHaveFocus();
    expect(address()).toHaveAccessibleDescription('Enter your email address.');
    expect(password()).toHaveValue('secret');
    show(view({ problem: 'passwordMissing' }));
    expect(password()).toHaveFocus();
    await waitFor(() => expect(said('alert').at(-1)).toBe('Enter your password.'));
  });

  test('[A11Y-4] the error clears on the first edit of either field', async () => {
    const { user, show } = renderInShell(view());
    show(view({ failure: { code: 'wrong_credentials' } }));
    expect(password()).toHaveAttribute('aria-invalid', 'true');
    await user.type(address(), 'b');
    expect(password()).not.toHaveAttribute('aria-invalid');
  });

  test('(A11Y-9) the field for an address has no mask, and fits what is asked for', async () => {
    const onIdentifierEdit = vi.fn<NonNullable<FirstFactorViewProps['onIdentifierEdit']>>();
    const { user, show } = renderInShell(view({ identifierKind: 'username', onIdentifierEdit }));
    const name = screen.getByLabelText('Username');
    expect(name).toHaveAttribute('type', 'text');
    await user.type(name, 'Ada');
    expect(onIdentifierEdit).toHaveBeenLastCalledWith('Ada');
    show(view({ identifierKind: 'emailOrUsername' }));
    expect(screen.getByLabelText('Email address or username')).toHaveAttribute('inputmode', 'email');
  });

  test('[ERR-11] announces once why sign-in is needed again', async () => {
    const { show, said } = renderInShell(view({ notice: 'sessionEnded' }));
    const sentence = 'Your session ended. Sign in again to continue.';
    expect(screen.getByText(sentence, { selector: '[data-mfa-part="notice"] *' })).toBeVisible();
    show(view({ notice: 'sessionEnded', phase: 'submitting' }));
    await waitFor(() => expect(said('alert')).toEqual([sentence]));
  });

  test.each([
    ['returnFailed', 'alert', 'failure', /didn't work/],
    ['emailVerified', 'status', 'notice', /is confirmed/],
  ] as const)('"%s" is announced once, by %s and a %s', async (notice, region, kind, words) => {
    const { show, said, part } = renderInShell(view({ notice }));
    expect(part(kind)).toHaveTextContent(words);
    show(view({ notice, defaultIdentifier: 'ada@example.com' }));
    await waitFor(() => expect(said(region).filter((text) => words.test(text))).toHaveLength(1));
  });

  test('[ERR-23] presses during a call do nothing', async () => {
    const onSubmit = vi.fn<FirstFactorViewProps['onSubmit']>();
    const { user } = renderInShell(view({ onSubmit, phase: 'submitting' }));
    await user.click(submit());
    await user.type(password(), '{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('[SEC-25] a safe link to a new password is shown, any other is not', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { unmount } = renderInShell(view(), { options: { forgotPasswordHref: '/forgot' } });
    expect(screen.getByRole('link', { name: 'Forgot your password?' })).toHaveAttribute('href', '/forgot');
    unmount();
    renderInShell(view(), { options: { forgotPasswordHref: 'javascript:alert(1)' } });
    expect(screen.queryByRole('link')).toBeNull();
    warn.mockRestore();
  });
});
