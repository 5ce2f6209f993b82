import { redact } from '@mfa-flow/machine';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { codeField, createFlow, done, enterCode, signIn } from '../../test/support/flow.fixture.tsx';

const enrolment = ['authenticator', 'email', 'phone'] as const;

const demanding = (...kinds: (typeof enrolment)[number][]) =>
  createFlow([], { enrolment, policy: { anyOf: 'ready', setUp: { kinds } } });

const unseen = { ignore: '[role="status"], [role="status"] *, [role="alert"], [role="alert"] *' };

describe('setting up while signing in', () => {
  test('[UX-15] an authenticator app: QR code and key, then a first code, then done', async () => {
    const { backend, element } = demanding('authenticator');
    render(element());
    await signIn();
    expect(await screen.findByRole('heading', { name: /set up your authenticator app/i })).toBeVisible();
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
    await enterCode('000000');
    await waitFor(async () => expect(await codeField()).toHaveAccessibleDescription(/didn't work/));
    await userEvent.clear(await codeField());
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
    expect(backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('(A11Y-10) after a reload the focus stays where it is, however long the key takes', async () => {
    const { backend, browser, element } = demanding('authenticator');
    backend.signIn(browser, 'ada');
    backend.faults.next('enrolment.begin', { slowMs: 200 });
    render(element());
    expect(await screen.findByText('Making your key…', unseen)).toBeVisible();
    expect(await screen.findByRole('img', { name: /QR code/ })).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test('a factor is chosen from several, left, and another one chosen', async () => {
    const { backend, element } = demanding('authenticator', 'email');
    render(element());
    await signIn();
    await userEvent.click(await screen.findByRole('button', { name: /authenticator app/i }));
    await screen.findByRole('img', { name: /QR code/ });
    await userEvent.click(screen.getByRole('button', { name: /another method/i }));
    await userEvent.click(await screen.findByRole('button', { name: /email/i }));
    await userEvent.click(await screen.findByRole('button', { name: 'Send message' }));
    await codeField();
    await enterCode(backend.outbox.latest()?.code ?? '');
    expect(await done()).toBeVisible();
    expect(backend.calls.count('enrolment.cancel')).toBe(1);
  });

  test('[UX-10] a phone number is typed, explained, corrected, changed, and comes back as it was typed', async () => {
    const { backend, element } = createFlow([], {
      enrolment,
      policy: { anyOf: 'ready', setUp: { kinds: ['phone'] } },
      accounts: [{ id: 'ada', identifier: 'ada@example.com', password: 'correct horse battery staple' }],
    });
    render(element());
    await signIn();
    const field = await screen.findByLabelText('Phone number');
    await userEvent.type(field, '07700 900124{Enter}');
    expect(await screen.findByText(/United Kingdom/, unseen)).toBeVisible();
    expect(field).toHaveValue('07700 900124');
    expect(backend.calls.count('enrolment.begin')).toBe(0);
    await userEvent.clear(field);
    await userEvent.type(field, '+44 7700 900124{Enter}');
    await codeField();
    expect(screen.getAllByText(/\+44 770 090 0124/, unseen)[0]).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Change number' }));
    expect(await screen.findByLabelText('Phone number')).toHaveValue('+44 7700 900124');
    await userEvent.type(screen.getByLabelText('Phone number'), '{Backspace}5{Enter}');
    await codeField();
    await enterCode(backend.outbox.latest()?.code ?? '');
    expect(await done()).toBeVisible();
    expect(backend.outbox.latest()?.to).toBe('+447700900125');
  });
});

describe('verifying an email address', () => {
  const page = 'https://app.example/verify';
  const unverified = () =>
    createFlow(['authenticator'], { emailMustBeVerified: 'first', emailVerificationPage: page });

  test('waits for the link to be opened elsewhere', async () => {
    const { backend, element } = unverified();
    backend.updateAccount('ada', { emailVerified: false });
    render(element());
    await signIn();
    await userEvent.click(await screen.findByRole('button', { name: 'I have opened it' }));
    expect(await screen.findByText(/isn't confirmed yet/, unseen)).toBeVisible();
    backend.updateAccount('ada', { emailVerified: true });
    await userEvent.click(screen.getByRole('button', { name: 'I have opened it' }));
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });

  test('(SEC-27) the page that the link opens confirms on a press, and not before', async () => {
    const { backend, element } = unverified();
    backend.updateAccount('ada', { emailVerified: false });
    const first = render(element());
    await signIn();
    await screen.findByRole('button', { name: 'I have opened it' });
    first.unmount();
    const address = backend.outbox.latest()?.link ?? '';
    const { container } = render(
      element({ returned: { from: 'emailVerification', address: redact(address) } }),
    );
    const button = await screen.findByRole('button', { name: 'Confirm my email address' });
    expect(backend.calls.count('emailVerification.confirm')).toBe(0);
    const token = new URL(address).searchParams.get('token') ?? '';
    expect(token).not.toBe('');
    expect(container.innerHTML).not.toContain(token);
    await userEvent.click(button);
    await codeField();
    expect(backend.calls.count('emailVerification.confirm')).toBe(1);
  });
});

describe('signing in otherwise', () => {
  test('with a code, and the address typed above the password is not asked for again', async () => {
    const { backend, element } = createFlow(['authenticator'], { firstFactors: ['password', 'email'] });
    render(element());
    await userEvent.type(await screen.findByRole('textbox'), 'ada@example.com');
    await userEvent.click(screen.getByRole('button', { name: /email/i }));
    const field = await screen.findByLabelText('Email address');
    await waitFor(() => expect(field).toHaveValue('ada@example.com'));
    await userEvent.type(field, '{Enter}');
    await codeField();
    await enterCode(backend.outbox.latest()?.code ?? '');
    expect(await screen.findByRole('heading', { name: 'Enter your code' })).toBeVisible();
  });

  test('with a link: nothing to enter, and the page that it opens goes on after a press', async () => {
    const { backend, element } = createFlow(['authenticator'], {
      firstFactors: ['password', 'emailLink'],
      signInLinkPage: 'https://app.example/signed-in',
    });
    const first = render(element());
    await userEvent.type(await screen.findByRole('textbox'), 'ada@example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Email me a link instead' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Send link' }));
    expect(await screen.findByText(/Open the link in this browser/, unseen)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'I have opened it' }));
    expect(await screen.findByText(/aren't signed in yet/, unseen)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use another method' }));
    expect(await screen.findByLabelText('Password')).toBeVisible();
    first.unmount();
    const address = redact(backend.outbox.latest()?.link ?? '');
    render(element({ returned: { from: 'signIn', address } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, continue' }));
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });

  test('at a provider, and back', async () => {
    const { backend, element } = createFlow(['authenticator'], {
      firstFactors: ['password', 'provider'],
      providerPage: 'https://app.example/provider',
    });
    const navigate = vi.fn<(url: string) => void>();
    const first = render(element({ navigate }));
    await userEvent.click(await screen.findByRole('button', { name: /Acme ID/ }));
    await waitFor(() => expect(navigate).toHaveBeenCalledTimes(1));
    first.unmount();
    const address = backend.returnFromProvider(navigate.mock.calls[0]?.[0] ?? '', 'ada');
    render(element({ returned: { from: 'signIn', address: redact(address) } }));
    await enterCode(backend.authenticatorCode('ada').code);
    expect(await done()).toBeVisible();
  });
});
