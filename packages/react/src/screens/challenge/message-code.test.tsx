import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { AuthenticatorView } from './authenticator.view.tsx';
import { SentCodeView } from './sent-code.view.tsx';
import type { SentCodeViewProps } from './sent-code.types.ts';
import { authenticatorProps, sentCodeProps } from './challenge.fixture.ts';

interface Request {
  readonly options: unknown;
  readonly signal: AbortSignal;
  readonly arrives: (credential: unknown) => void;
  readonly fails: (reason: unknown) => void;
}

let requests: Request[];

/** A browser that can read codes out of messages, as Chrome on Android can. */
beforeEach(() => {
  requests = [];
  vi.stubGlobal('OTPCredential', class {});
  const get = ({ signal, ...options }: { signal: AbortSignal }) =>
    new Promise((arrives, fails) => {
      requests.push({ options, signal, arrives, fails });
    });
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: { get } });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'credentials');
  vi.unstubAllGlobals();
});

const view = (props: Partial<SentCodeViewProps> = {}) => (
  <SentCodeView {...sentCodeProps} onSubmit={() => {}} onSend={() => {}} {...props} />
);
const field = () => screen.getByLabelText<HTMLInputElement>('Security code');
const elsewhere = <ScreenFrame key="elsewhere" step="elsewhere" title="Elsewhere" />;

describe('a code in a text message', () => {
  test('[UX-21] fills the field and sends nothing', async () => {
    const onSubmit = vi.fn<(text: string) => void>();
    const onEdit = vi.fn<(text: string) => void>();
    const { said } = renderInShell(view({ onSubmit, onEdit }), { options: { autoSubmit: true } });
    expect(requests.map(({ options }) => options)).toEqual([{ otp: { transport: ['sms'] } }]);
    requests[0]?.arrives({ code: '123456' });
    await waitFor(() => expect(field()).toHaveValue('123456'));
    expect(onEdit).toHaveBeenCalledWith('123456');
    await waitFor(() => expect(said('status').at(-1)).toBe('Code filled in.'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('[IN-37] is checked as if it was typed', async () => {
    const onSubmit = vi.fn<(text: string) => void>();
    const { user } = renderInShell(view({ onSubmit }));
    requests[0]?.arrives({ code: 'MUAHAHA' });
    await waitFor(() => expect(field()).toHaveValue('MUAHAHA'));
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect(onSubmit.mock.calls).toEqual([['MUAHAHA']]);
  });

  test('(UX-21) does not replace what was typed meanwhile', async () => {
    const { user } = renderInShell(view());
    await user.type(field(), '12');
    requests[0]?.arrives({ code: '123456' });
    await Promise.resolve();
    expect(field()).toHaveValue('12');
  });

  test.each([[null], [undefined], [{ code: 42 }], ['123456']])(
    '(UX-21) %j is no code',
    async (credential) => {
      renderInShell(view());
      requests[0]?.arrives(credential);
      await Promise.resolve();
      expect(field()).toHaveValue('');
    },
  );

  test('(UX-21) fails silently', async () => {
    const { said } = renderInShell(view());
    requests[0]?.fails(new DOMException('No', 'NotAllowedError'));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(said('alert')).toEqual([]);
    expect(field()).toBeEnabled();
  });

  test('(UX-21) is no longer waited for once a code is submitted or the screen left', () => {
    const { show } = renderInShell(view());
    show(view({ phase: 'verifying' }));
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
    show(view());
    show(elsewhere);
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });

  test('(UX-21) is read for text messages only', () => {
    const { show } = renderInShell(view({ kind: 'email' }));
    show(view({ sent: undefined }));
    show(<AuthenticatorView {...authenticatorProps} onSubmit={() => {}} />);
    expect(requests).toEqual([]);
  });
});
