import { createMfaFlow } from '@mfa-flow/machine';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { version } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { codeField, createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';
import { MfaFlow } from './mfa-flow.tsx';

afterEach(() => vi.restoreAllMocks());

test('runs on the React version of this test run', () => {
  expect(version.split('.')[0]).toBe(process.env.REACT_MAJOR);
});

describe('<MfaFlow/>', () => {
  test('goes from the password to done, and tells the host once', async () => {
    const { backend, element } = createFlow(['authenticator']);
    const onDone = vi.fn();
    const { rerender } = render(element({ onDone }));
    await signIn();
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
    rerender(element({ onDone }));
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(onDone).toHaveBeenCalledWith({
      account: { id: 'ada', identifier: { kind: 'email', mailbox: 'a', domain: 'e' } },
      how: 'signedIn',
    });
  });

  test('offers the factors, the recovery code last, and shows the chosen one', async () => {
    const { backend, element } = createFlow(['email', 'recoveryCode', 'authenticator']);
    render(element());
    await signIn();
    const factors = await screen.findAllByRole('button', { name: /app|code|email/i });
    expect(factors.map((factor) => factor.textContent)).toEqual([
      expect.stringMatching(/authenticator app/i),
      expect.stringMatching(/email/i),
      expect.stringMatching(/recovery code/i),
    ]);
    await userEvent.click(screen.getByRole('button', { name: /recovery code/i }));
    await enterCode(backend.recoveryCodes('ada')[0] ?? '');
    expect(await done()).toBeVisible();
    // The live region says it too, a moment later.
    const seen = { ignore: '[role="status"], [role="status"] *' };
    expect(screen.getByText(/9 recovery codes left/i, seen)).toBeVisible();
  });

  test('[ERR-7] a wrong code stays in the field and is selected, and the tries left are shown', async () => {
    const { element } = createFlow(['authenticator']);
    render(element());
    await signIn();
    await enterCode('000000');
    await waitFor(async () => expect(await codeField()).toHaveAccessibleDescription(/4/));
    const field = await codeField();
    expect(field).toHaveValue('000000');
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    if (!(field instanceof HTMLInputElement)) throw new Error('The code field is no input.');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6]);
  });

  test('[UX-5] keeps what was typed while another factor was tried', async () => {
    const { backend, element } = createFlow(['authenticator', 'email']);
    render(element());
    await signIn();
    await userEvent.click(await screen.findByRole('button', { name: /^email/i }));
    await userEvent.type(await codeField(), '12');
    await userEvent.click(screen.getByRole('button', { name: /another method/i }));
    await userEvent.click(await screen.findByRole('button', { name: /^email/i }));
    expect(await codeField()).toHaveValue('12');
    expect(backend.outbox.messages).toHaveLength(1);
  });

  test('[UX-5] the name stays when the password was wrong, the password does not', async () => {
    const { element } = createFlow(['authenticator']);
    render(element());
    await signIn('wrong');
    await waitFor(() => expect(screen.getByLabelText('Password')).toHaveAccessibleDescription());
    expect(screen.getByLabelText(/email/i)).toHaveValue('ada@example.com');
    expect(screen.getByLabelText('Password')).toHaveValue('');
    expect(screen.getByLabelText('Password')).toHaveFocus();
  });

  test('[ERR-5] a lock-out has its own screen, and the field is empty when it ends', async () => {
    const { backend, element } = createFlow(['authenticator'], { limits: { wrongCodes: 1, lockMs: 1_000 } });
    render(element());
    await signIn();
    await enterCode('000000');
    expect(await screen.findByRole('heading', { name: /too many wrong codes/i })).toBeVisible();
    const again = screen.getByRole('button', { name: 'Try again' });
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled', 'true'), { timeout: 5_000 });
    await userEvent.click(again);
    expect(await codeField()).toHaveValue('');
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });

  test('renders a flow that the host created, and does not stop it on unmount', async () => {
    const { adapter } = createFlow(['authenticator']);
    const actor = createMfaFlow({ adapter }).start();
    const { unmount } = render(<MfaFlow actor={actor} />);
    expect(await screen.findByLabelText('Password')).toBeVisible();
    unmount();
    expect(actor.getSnapshot().status).toBe('active');
    actor.stop();
  });

  test('tells the host what happens, without a code or an address', async () => {
    const { backend, element } = createFlow(['email']);
    const onEvent = vi.fn();
    const onSignedOut = vi.fn();
    render(element({ onEvent, onSignedOut }));
    await signIn();
    await codeField();
    await userEvent.click(screen.getByRole('button', { name: /sign out/i }));
    await screen.findByLabelText('Password');
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    const reported = JSON.stringify(onEvent.mock.calls);
    expect(reported).toContain('code.sent');
    expect(reported).not.toContain(backend.outbox.messages[0]?.code);
    expect(reported).not.toContain('ada@');
  });

  test('throws a clear error without adapter and actor', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // React 18 reports what is thrown while rendering to the window as well.
    const expected = (event: Event) => event.preventDefault();
    window.addEventListener('error', expected);
    const missing: object = {};
    expect(() => render(<MfaFlow {...(missing as Parameters<typeof MfaFlow>[0])} />)).toThrow(
      /needs an adapter/,
    );
    window.removeEventListener('error', expected);
  });

  test('warns a developer who creates the adapter while rendering', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { element } = createFlow(['authenticator']);
    const { rerender } = render(element());
    await screen.findByLabelText('Password');
    rerender(element({ adapter: createFlow(['email']).adapter }));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('another adapter'));
  });

  test('warns a developer of a misconfigured backend, with the text of the adapter', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { backend, element } = createFlow(['authenticator']);
    const raw = { message: 'Set up SMTP.' };
    backend.faults.next('firstFactor.password.signIn', { failure: { code: 'misconfigured', raw } });
    render(element());
    await signIn();
    await waitFor(() =>
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('[mfa-flow] setup: Set up SMTP.')),
    );
    expect(document.body).not.toHaveTextContent('SMTP');
  });

  test('[ERR-1] while the browser is offline a notice is shown and the screen stays usable', async () => {
    const { backend, element } = createFlow(['authenticator']);
    render(element());
    await signIn();
    await codeField();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    expect(await screen.findByText(/You're offline/)).toBeVisible();
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });
});
