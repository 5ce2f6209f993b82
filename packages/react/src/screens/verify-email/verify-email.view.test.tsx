import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { DefaultVerifyEmailView } from './verify-email.view.tsx';
import type { VerifyEmailViewProps } from './verify-email.types.ts';
import { now } from '../../shell/clock.ts';
import { verifyEmailProps } from './verify-email.fixture.ts';

const view = (props: Partial<VerifyEmailViewProps> = {}) => (
  <DefaultVerifyEmailView {...verifyEmailProps} onSend={() => {}} onCheck={() => {}} {...props} />
);
const before = <ScreenFrame key="before" step="before" title="Before" />;
const button = (name: string) => screen.getByRole('button', { name });
const callback = () => vi.fn<() => void>();

describe('waiting for the link in an email', () => {
  test('(UX-8) says where the message went and what to do, and announces it once', async () => {
    const { show, part, said } = renderInShell(before);
    show(view());
    expect(screen.getByRole('heading', { name: 'Check your email' })).toHaveFocus();
    expect(part('intro')).toHaveTextContent('a•••@e•••');
    expect(part('intro')).toHaveTextContent('Open the link in the message, then come back.');
    expect(screen.getByRole('heading')).toHaveAccessibleDescription(
      /We sent a link to the address starting with a/,
    );
    show(view({ sent: { times: 2 } }));
    await waitFor(() => expect(said('status').at(-1)).toBe('We sent a new link. Use the newest message.'));
  });

  test('before the first message a press sends it, and the focus stays on the screen', async () => {
    const onSend = callback();
    const { show, user } = renderInShell(view({ sent: undefined, onSend }));
    expect(screen.queryByRole('button', { name: 'I have opened it' })).toBeNull();
    await user.click(button('Send me a link'));
    expect(onSend).toHaveBeenCalledTimes(1);
    show(view({ sent: undefined, sending: true, onSend }));
    expect(button('Send me a link')).toHaveFocus();
    show(view({ onSend }));
    expect(screen.getByRole('heading', { name: 'Check your email' })).toHaveFocus();
  });

  test('[UX-9] another message has its own button, which works after the wait', async () => {
    const [onSend, onCheck] = [callback(), callback()];
    const { user, show, said } = renderInShell(view({ onSend, onCheck, resendAt: now() + 30_000 }));
    await user.click(button('Send it again'));
    expect(onSend).not.toHaveBeenCalled();
    await waitFor(() => expect(said('status').at(-1)).toMatch(/^You can ask for another message in/));
    show(view({ onSend, onCheck }));
    await user.click(button('Send it again'));
    expect(onSend).toHaveBeenCalledTimes(1);
    expect(onCheck).not.toHaveBeenCalled();
  });

  test('"I have opened it" asks the server, and "not yet" is announced each time', async () => {
    const onCheck = callback();
    const { user, show, said, part } = renderInShell(view({ onCheck }));
    await user.click(button('I have opened it'));
    show(view({ onCheck, checking: true }));
    await user.click(button('I have opened it'));
    expect(onCheck).toHaveBeenCalledTimes(1);
    const notYet = {};
    show(view({ onCheck, notYet }));
    show(view({ onCheck, notYet, sending: true }));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    expect(part('notice')).toHaveTextContent("Your email address isn't confirmed yet.");
    expect(button('I have opened it')).toHaveFocus();
    show(view({ onCheck, notYet: {} }));
    await waitFor(() => expect(said('alert')).toHaveLength(2));
  });

  test('[ERR-24] a message that could not be sent has its own failure message', async () => {
    const { show, said } = renderInShell(view());
    show(view({ sendFailure: { code: 'delivery_failed' } }));
    await waitFor(() => expect(said('alert')).toEqual(["We couldn't send the message. Try again."]));
  });

  test('the failure of the first message is shown above its button', () => {
    const { part } = renderInShell(view({ sent: undefined, sendFailure: { code: 'delivery_failed' } }));
    const order = part('failure').compareDocumentPosition(button('Send me a link'));
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('[ERR-1] a check that did not reach the server is reported, and can be repeated', async () => {
    const { show, said } = renderInShell(view());
    show(view({ failure: { code: 'offline' } }));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    expect(button('I have opened it')).toBeVisible();
  });

  test('[UX-4] it can be left by signing out', async () => {
    const onExit = callback();
    const { user } = renderInShell(view({ onExit }));
    await user.click(button('Cancel and sign out'));
    expect(onExit).toHaveBeenCalledTimes(1);
  });
});

describe('coming by the link in an email', () => {
  test('(SEC-27) nothing is confirmed before a press', async () => {
    const onConfirm = callback();
    const { user, show } = renderInShell(view({ confirm: { onConfirm } }));
    expect(onConfirm).not.toHaveBeenCalled();
    await user.click(button('Confirm my email address'));
    show(view({ confirm: { onConfirm, phase: 'verifying' } }));
    await user.click(button('Confirm my email address'));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  test.each(['expired_code', 'wrong_or_expired', 'wrong_code', 'refused'] as const)(
    'an invalid link (%s) leads to a new one, and keeps the focus on the screen',
    async (code) => {
      const [onConfirm, onSend] = [callback(), callback()];
      const { user, show, said } = renderInShell(view({ onSend, confirm: { onConfirm } }));
      await user.click(button('Confirm my email address'));
      show(view({ onSend, confirm: { onConfirm, failure: { code } } }));
      await waitFor(() =>
        expect(said('alert')).toEqual(['That link has expired or was used before. Send a new one.']),
      );
      expect(screen.getByRole('heading', { name: 'Confirm your email address' })).toHaveFocus();
      expect(screen.queryByRole('button', { name: 'Confirm my email address' })).toBeNull();
      await user.click(button('Send me a new link'));
      expect(onSend).toHaveBeenCalledTimes(1);
    },
  );

  test('[ERR-2] any other failure can be tried again with the same link', async () => {
    const onConfirm = callback();
    const { user, show } = renderInShell(view({ confirm: { onConfirm } }));
    show(view({ confirm: { onConfirm, failure: { code: 'timeout' } } }));
    await user.click(button('Confirm my email address'));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
