import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { sampleFailures } from '../../../test/support/failures.fixture.tsx';
import { signInByCodeProps } from './first-factor.fixture.ts';
import { DefaultSignInByCodeView } from './sign-in-by-code.view.tsx';
import type { SignInByCodeViewProps } from './sign-in-by-code.view.tsx';

const view = (props: Partial<SignInByCodeViewProps> = {}) => (
  <DefaultSignInByCodeView {...signInByCodeProps} onSubmit={() => {}} {...props} />
);
const address = () => screen.getByLabelText<HTMLInputElement>('Email address');
const button = (name: string) => screen.getByRole('button', { name });

describe('the screen for signing in by code', () => {
  test('has one field and submits what was typed', async () => {
    const onSubmit = vi.fn<SignInByCodeViewProps['onSubmit']>();
    const { user } = renderInShell(view({ onSubmit }), { options: { service: 'Acme' } });
    expect(screen.getByRole('heading', { name: 'Sign in to Acme' })).toBeVisible();
    expect(address()).toHaveAttribute('autocomplete', 'email');
    await user.type(address(), 'ada@example.com{Enter}');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith('ada@example.com');
  });

  test('[SEC-4] the messages do not reveal whether an address has an account', () => {
    const { refused, wrong_credentials, delivery_failed, conflict, factor_gone } = sampleFailures;
    const texts = [refused, wrong_credentials, delivery_failed, conflict, factor_gone].map((failure) => {
      const { part, unmount } = renderInShell(view({ failure }));
      const text = part('failure').textContent;
      unmount();
      return text;
    });
    expect(new Set(texts)).toEqual(
      new Set(["We couldn't send a message to that address. Check it and try again."]),
    );
  });

  test('[A11Y-10] changing to another kind of address puts the focus into its field', async () => {
    const onCode = vi.fn<NonNullable<SignInByCodeViewProps['onCode']>>();
    const { user, show } = renderInShell(view({ codeKinds: ['phone'], onCode }));
    await user.click(button('Text me a code instead'));
    expect(onCode).toHaveBeenCalledExactlyOnceWith('phone');
    show(view({ kind: 'phone', codeKinds: ['email'], onCode }));
    expect(screen.getByLabelText('Phone number')).toHaveFocus();
  });

  test('leads back to the password where there is one', async () => {
    const onPassword = vi.fn<() => void>();
    const { user, show } = renderInShell(view({ onPassword }));
    await user.click(button('Use my password instead'));
    expect(onPassword).toHaveBeenCalledTimes(1);
    show(view());
    expect(screen.queryByRole('button', { name: /password/ })).toBeNull();
  });

  test('[ERR-11] announces once why sign-in is needed again', async () => {
    const { said } = renderInShell(view({ notice: 'sessionEnded' }));
    await waitFor(() => expect(said('alert')).toEqual(['Your session ended. Sign in again to continue.']));
  });
});
