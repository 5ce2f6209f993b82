import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { SentCodeView } from './sent-code.view.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';
import { now } from '../../shell/clock.ts';
import { sentCodeProps } from './challenge.fixture.ts';

const view = (props: Partial<SentCodeViewProps> = {}) => (
  <SentCodeView {...sentCodeProps} onSubmit={() => {}} onSend={() => {}} {...props} />
);
const before = <ScreenFrame key="before" step="before" title="Before" />;
const field = () => screen.getByLabelText<HTMLInputElement>('Security code');
const again = () => screen.getByRole('button', { name: 'Send a new code' });

describe('the screen for a code that was sent', () => {
  test('[UX-8] shows how and where the code arrives, and its validity only if known', () => {
    const { show, part } = renderInShell(view());
    expect(screen.getByRole('heading', { name: 'Check your phone' })).toBeVisible();
    expect(part('intro')).toHaveTextContent(
      'We sent a code to the number ending 123. It may take a few minutes',
    );
    expect(part('intro')).not.toHaveTextContent('works for');
    show(view({ sent: { times: 2, lastsMs: 600_000 } }));
    expect(part('intro')).toHaveTextContent('Use the code in the newest message.');
    expect(part('intro')).toHaveTextContent('The code works for about 10 minutes.');
  });

  test('[A11Y-16] masked digits are read one by one', () => {
    renderInShell(view());
    expect(field()).toHaveAccessibleDescription(/^We sent a code to the number ending 1 2 3\./);
  });

  test('(SEC-5) shows no more of an address than its first letters', () => {
    const destination = { id: 'x', kind: 'email', mailbox: 'a', domain: 'e' } as const;
    const { part } = renderInShell(view({ kind: 'email', destination }));
    expect(screen.getByRole('heading', { name: 'Check your email' })).toBeVisible();
    expect(part('intro')).toHaveTextContent('a•••@e•••');
  });

  test('(SEC-5) shows nothing of an address where the host hides it', () => {
    const { part } = renderInShell(view(), { options: { hideDestinations: true } });
    expect(part('intro')).toHaveTextContent('We sent a code to your phone.');
    expect(part('root').innerHTML).not.toContain('123');
  });

  test('[SEC-33] says where to enter the code only, and what to do if it was not you', () => {
    const { part } = renderInShell(view(), { options: { service: 'Acme' } });
    expect(part('hint')).toHaveTextContent('Enter it only here on Acme.');
    expect(part('hint')).toHaveTextContent("We'll never ask you for it by phone, message or email.");
    expect(field()).toHaveAccessibleDescription(/6 digits\. Enter it only here on Acme/);
    expect(part('tips')).toHaveTextContent("Didn't try to sign in?");
  });

  test('[SEC-6] a text message as the only factor is said to be weaker', () => {
    const { show, part } = renderInShell(view());
    expect(part('safety')).toHaveTextContent('less well');
    show(view({ onOtherFactor: () => {} }));
    expect(screen.queryByText(/less well/)).toBeNull();
  });

  test('(UX-10) while signing in, the destination cannot be edited', () => {
    renderInShell(view({ onOtherFactor: () => {} }));
    expect(screen.getAllByRole('textbox')).toEqual([field()]);
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });

  test('[UX-10] while setting up, shows and announces the full address, which can be changed', async () => {
    const onChangeAddress = vi.fn<() => void>();
    const { user, show, said, part } = renderInShell(before);
    show(view({ address: '+44 7700 900123', destination: undefined, onChangeAddress }));
    expect(part('intro')).toHaveTextContent('We sent a code to \u2068+44 7700 900123\u2069.');
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      /We sent a code to .*\+44 7700 900123.*\./,
    );
    expect(said('status')).toEqual([]);
    expect(part('disclosure')).toHaveTextContent('Check that the code went to the right place');
    await user.click(screen.getByRole('button', { name: 'Change number' }));
    expect(onChangeAddress).toHaveBeenCalledTimes(1);
    show(view({ kind: 'email', address: 'ada@example.com', onChangeAddress }));
    expect(screen.getByRole('button', { name: 'Change email' })).toBeVisible();
  });

  test('(SEC-33) does not ask "was it you" right after the person requested a code', () => {
    const { show, part } = renderInShell(view({ settingUp: true }));
    expect(part('hint')).toHaveTextContent('Enter it only here');
    expect(screen.queryByText(/Didn't try to sign in/)).toBeNull();
    show(view({ address: 'ada@example.com' }));
    expect(screen.queryByText(/Didn't try to sign in/)).toBeNull();
  });

  test('[A11Y-12] announces each sent message once', async () => {
    const { show, said } = renderInShell(before);
    const sent = { times: 1 };
    show(view({ sent }));
    show(view({ sent, sending: true }));
    await waitFor(() => expect(said('status').at(-1)).toBe('Sending…'));
    show(view({ sent: { times: 2 } }));
    await waitFor(() => expect(said('status').at(-1)).toBe('We sent a new code. Use the newest message.'));
    show(before);
    show(view({ sent }));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(said('status').filter((text) => text.startsWith('We sent a code'))).toHaveLength(0);
  });

  test('[UX-9] a new code is sent by its own button only, which keeps the focus and the typed text', async () => {
    const onSend = vi.fn<() => void>();
    const { user, show } = renderInShell(view({ onSend }));
    await user.type(field(), '12');
    show(view({ onSend, failure: { code: 'wrong_code' } }));
    expect(onSend).not.toHaveBeenCalled();
    await user.click(again());
    expect(onSend).toHaveBeenCalledTimes(1);
    show(view({ onSend, sending: true }));
    await user.click(again());
    show(view({ onSend, sent: { times: 2 } }));
    expect(onSend).toHaveBeenCalledTimes(1);
    expect(again()).toHaveFocus();
    expect(field()).toHaveValue('12');
  });

  test('[A11Y-13] announces the wait with the message, and not while it counts down', async () => {
    const { show, said } = renderInShell(before);
    const resendAt = now() + 30_000;
    const sent = { times: 1 };
    show(view({ sent, resendAt }));
    // The message itself is read with the field.
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      /We sent a code to the number ending 1 2 3\./,
    );
    const told = 'You can ask for a new code in 30 seconds.';
    await waitFor(() => expect(said('status')).toEqual([told]));
    show(view({ sent, resendAt: resendAt + 1 }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(said('status')).toEqual([told]);
  });

  test('(A11Y-13) a press that is too early is answered with the wait, and its end is announced once', async () => {
    const onSend = vi.fn<() => void>();
    const { user, said } = renderInShell(view({ onSend, resendAt: now() + 1200 }));
    expect(again()).toHaveAttribute('aria-disabled', 'true');
    expect(again()).toHaveAccessibleName('Send a new code');
    await user.click(again());
    expect(onSend).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(said('status').at(-1)).toMatch(/^You can ask for a new code in \d seconds?\.$/),
    );
    await waitFor(() => expect(said('status').at(-1)).toBe('You can ask for a new code now.'), {
      timeout: 3000,
    });
    expect(said('status').filter((text) => text.endsWith('now.'))).toHaveLength(1);
    await user.click(again());
    expect(onSend).toHaveBeenCalledTimes(1);
  });

  test('[ERR-6, ERR-24] a failed send is shown at its button, once, and the field stays usable', async () => {
    const sendFailure: ShownFailure = { code: 'delivery_failed' };
    const { show, said, user } = renderInShell(view());
    show(view({ sendFailure }));
    await waitFor(() => expect(said('alert')).toEqual(["We couldn't send a code to the number ending 123."]));
    expect(field()).not.toHaveAttribute('aria-invalid');
    show(view({ sendFailure: { code: 'too_many_sends' } }));
    await waitFor(() =>
      expect(said('alert').at(-1)).toMatch(/You can still enter a code that you have received\.$/),
    );
    await user.type(field(), '123456');
    expect(field()).toHaveValue('123456');
  });

  test('before the first message a press sends it, and the field then has the focus', async () => {
    const onSend = vi.fn<() => void>();
    const { show, user } = renderInShell(view({ sent: undefined, onSend }));
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Send me a code' }));
    expect(onSend).toHaveBeenCalledTimes(1);
    show(view({ sent: undefined, sending: true }));
    expect(screen.getByRole('button', { name: 'Send me a code' })).toHaveFocus();
    show(view({ sent: { times: 1 } }));
    expect(field()).toHaveFocus();
  });
});
