import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { signInLinkProps } from './first-factor.fixture.ts';
import { DefaultSignInLinkView } from './sign-in-link.view.tsx';
import type { SignInLinkViewProps } from './sign-in-link.view.tsx';
import { now } from '../../shell/clock.ts';

const view = (props: Partial<SignInLinkViewProps> = {}) => (
  <DefaultSignInLinkView {...signInLinkProps} onSend={() => {}} onCheck={() => {}} {...props} />
);
const before = <ScreenFrame key="before" step="before" title="Before" />;
const button = (name: string) => screen.getByRole('button', { name });
const callback = () => vi.fn<() => void>();

describe('waiting for the link that signs in', () => {
  test('[A11Y-27] (UX-8) says where it was sent and what to do, without a field', async () => {
    const { show, part, said } = renderInShell(before);
    show(view());
    expect(screen.getByRole('heading', { name: 'Check your email' })).toHaveFocus();
    expect(part('intro')).toHaveTextContent('We sent a link to \u2068ada@example.com\u2069.');
    expect(part('intro')).toHaveTextContent('Open the link in this browser.');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('heading')).toHaveAccessibleDescription(/^We sent a link to .*ada@example\.com/);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(said('status')).toEqual([]);
  });

  test('(UX-9) another message has its own button, which works after the wait', async () => {
    const onSend = callback();
    const { user, show } = renderInShell(view({ onSend, resendAt: now() + 30_000 }));
    await user.click(button('Send it again'));
    expect(onSend).not.toHaveBeenCalled();
    show(view({ onSend }));
    await user.click(button('Send it again'));
    expect(onSend).toHaveBeenCalledTimes(1);
  });

  test('the address can be changed, and another factor can be chosen', async () => {
    const [onChangeAddress, onOtherFactor] = [callback(), callback()];
    const { user, show } = renderInShell(view({ onChangeAddress, onOtherFactor }));
    await user.click(button('Change email'));
    await user.click(button('Use another method'));
    expect([onChangeAddress, onOtherFactor].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    show(view());
    expect(screen.queryByRole('button', { name: /another method|Change/ })).toBeNull();
  });

  test('"I have opened it" asks the server, and "not yet" is announced each time', async () => {
    const onCheck = callback();
    const { user, show, said } = renderInShell(view({ onCheck }));
    await user.click(button('I have opened it'));
    expect(onCheck).toHaveBeenCalledTimes(1);
    show(view({ onCheck, checking: true }));
    await user.click(button('I have opened it'));
    expect(onCheck).toHaveBeenCalledTimes(1);
    for (const times of [1, 2]) {
      show(view({ onCheck, notYet: {} }));
      await waitFor(() =>
        expect(said('alert').filter((text) => /signed in yet/.test(text))).toHaveLength(times),
      );
    }
    expect(button('I have opened it')).toHaveFocus();
  });

  test('before the first message a press sends it', async () => {
    const onSend = callback();
    const { user } = renderInShell(view({ sent: undefined, onSend }));
    expect(screen.getByRole('heading', { name: 'Sign in with a link' })).toBeVisible();
    await user.click(button('Send me a link'));
    expect(onSend).toHaveBeenCalledTimes(1);
  });
});
