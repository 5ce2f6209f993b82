import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DefaultCeremonyView } from '../ceremony/ceremony.view.tsx';
import { AuthenticatorView, type AuthenticatorViewProps } from './authenticator.view.tsx';
import { authenticatorProps } from './challenge.fixture.ts';

const day = 86_400_000;

function show(props: Partial<AuthenticatorViewProps> = {}, autoSubmit = false) {
  const onSubmit = vi.fn<AuthenticatorViewProps['onSubmit']>();
  const view = <AuthenticatorView {...authenticatorProps} {...props} onSubmit={onSubmit} />;
  return { ...renderInShell(view, { options: { autoSubmit } }), onSubmit };
}

const box = () => screen.getByRole<HTMLInputElement>('checkbox');

describe('the offer to remember this browser', () => {
  test('[SEC-34] is not there unless it is made', () => {
    show();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test.each([
    [{ lastsMs: 30 * day }, 'Remember this browser for 30 days'],
    [{ lastsMs: 30 * day - 1 }, 'Remember this browser for 29 days'],
    [{ lastsMs: 12 * 3_600_000 }, 'Remember this browser for 12 hours'],
    [{}, 'Remember this browser'],
  ])('[SEC-34] says for how long, and never too long: %j', (rememberDevice, name) => {
    show({ rememberDevice });
    expect(box()).toHaveAccessibleName(name);
  });

  test('[SEC-34] is never ticked beforehand, and goes with the code as it is then', async () => {
    const { user, onSubmit } = show({ rememberDevice: {}, defaultCode: '123456' });
    expect(box().checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    await user.click(box());
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect(onSubmit.mock.calls).toEqual([
      ['123456', { rememberDevice: false }],
      ['123456', { rememberDevice: true }],
    ]);
  });

  test('[SEC-34] holds back the submit with the last digit, and does not announce it', async () => {
    const { user, onSubmit } = show({ rememberDevice: {} }, true);
    const field = screen.getByLabelText('Security code');
    expect(field).not.toHaveAccessibleDescription(/last digit/);
    await user.type(field, '123456');
    expect(onSubmit).not.toHaveBeenCalled();
    await user.type(field, '{Enter}');
    expect(onSubmit.mock.calls).toEqual([['123456', { rememberDevice: false }]]);
  });

  test('[A11Y-14] comes between the field and the button', async () => {
    const { user } = show({ rememberDevice: {} });
    await user.click(screen.getByLabelText('Security code'));
    await user.tab();
    expect(box()).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Verify' })).toHaveFocus();
  });

  test('goes with a ceremony, too', async () => {
    const onStart = vi.fn<(choice?: object) => void>();
    const { user } = renderInShell(
      <DefaultCeremonyView kind="passkey" rememberDevice={{}} onStart={onStart} onCancel={() => {}} />,
    );
    await user.click(box());
    await user.click(screen.getByRole('button', { name: 'Use my passkey' }));
    expect(onStart.mock.calls).toEqual([[{ rememberDevice: true }]]);
  });
});
