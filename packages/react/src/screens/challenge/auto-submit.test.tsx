import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { AuthenticatorView } from './authenticator.view.tsx';
import { authenticatorProps } from './challenge.fixture.ts';

const field = () => screen.getByLabelText<HTMLInputElement>('Security code');

function show(autoSubmit?: boolean) {
  const onSubmit = vi.fn<(text: string) => void>();
  const view = (props = {}) => <AuthenticatorView {...authenticatorProps} {...props} onSubmit={onSubmit} />;
  const shown = renderInShell(view(), { options: { autoSubmit } });
  return { ...shown, onSubmit, refuse: () => shown.show(view({ failure: { code: 'wrong_code' } })) };
}

describe('submitting with the last digit', () => {
  test('(UX-22) is off by default, and then not announced', async () => {
    const { user, onSubmit } = show();
    await user.type(field(), '123456');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(field()).not.toHaveAccessibleDescription(/last digit/);
  });

  test('[UX-22] is announced when turned on, and submits each text once', async () => {
    const { user, onSubmit, refuse } = show(true);
    expect(field()).toHaveAccessibleDescription(/It is sent when you enter the last digit\.$/);
    await user.type(field(), '12345');
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(field(), '6');
    expect(onSubmit.mock.calls).toEqual([['123456']]);
    refuse();
    await user.type(field(), '{Backspace}6', { initialSelectionStart: 6, initialSelectionEnd: 6 });
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await user.type(field(), '{Backspace}7');
    expect(onSubmit.mock.calls).toEqual([['123456'], ['123457']]);
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect(onSubmit).toHaveBeenCalledTimes(3);
  });

  test.each([
    ['spaces', ' 123 456 '],
    ['digits of another script', '١٢٣٤٥٦'],
  ])('(UX-22) a pasted code with %s counts', async (_, text) => {
    const { user, onSubmit } = show(true);
    await user.click(field());
    await user.paste(text);
    expect(onSubmit.mock.calls).toEqual([[text]]);
  });

  test.each(['1234567', '12345a', '123456 is your code', '9'.repeat(5_000)])(
    '(UX-22) %j waits for a press',
    async (text) => {
      const { user, onSubmit } = show(true);
      await user.click(field());
      await user.paste(text);
      expect(onSubmit).not.toHaveBeenCalled();
    },
  );

  test('(UX-22) restored text is not submitted by itself', async () => {
    const onSubmit = vi.fn<(text: string) => void>();
    const { user } = renderInShell(
      <AuthenticatorView {...authenticatorProps} defaultCode="123456" onSubmit={onSubmit} />,
      { options: { autoSubmit: true } },
    );
    await user.type(field(), ' ');
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
