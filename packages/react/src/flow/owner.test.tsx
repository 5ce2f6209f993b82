import { createMemoryAdapter, createMemoryBackend, type MemoryAccount } from '@mfa-flow/adapter-memory';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { enterCode, signIn } from '../../test/support/flow.fixture.tsx';
import { MfaFlow } from './mfa-flow.tsx';

afterEach(() => sessionStorage.clear());

const password = 'correct horse battery staple';
const account = (name: string, ...factors: NonNullable<MemoryAccount['factors']>): MemoryAccount => ({
  id: name,
  identifier: `${name}@example.com`,
  password,
  factors,
});

function open() {
  const backend = createMemoryBackend({
    accounts: [account('ada', { kind: 'authenticator' }), account('bob')],
  });
  const browser = backend.openBrowser();
  const adapter = createMemoryAdapter(backend, { browser });
  const onDone = vi.fn();
  const onSignedOut = vi.fn();
  render(<MfaFlow adapter={adapter} onDone={onDone} onSignedOut={onSignedOut} onContinue={() => {}} />);
  return { backend, browser, onDone, onSignedOut };
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function signInMeetingBob() {
  const opened = open();
  await screen.findByLabelText('Password');
  opened.backend.signIn(opened.browser, 'bob');
  opened.backend.faults.next('firstFactor.password.signIn', { failure: { code: 'conflict' } });
  await signIn();
  await screen.findByRole('heading', { name: 'Someone is already signed in' });
  return opened;
}

const chip = () => document.querySelector('[data-mfa-part="account-name"]')?.textContent;

describe('the account in the header', () => {
  test('(UX-26) is what was typed, where the backend says that it belongs to the session', async () => {
    const { backend, browser } = open();
    await screen.findByLabelText('Password');
    await signIn();
    await screen.findByRole('heading', { name: 'Enter your code' });
    expect(chip()).toContain('Signing in as ada@example.com');
    // Somebody else, who has not typed it.
    backend.signIn(browser, 'bob');
    await enterCode('000000');
    await screen.findByRole('heading', { name: 'Someone is already signed in' });
    expect(document.body.textContent).not.toContain('ada@');
  });

  test('(UX-26) is masked where nothing was typed', async () => {
    const backend = createMemoryBackend({ accounts: [account('ada', { kind: 'authenticator' })] });
    const browser = backend.openBrowser();
    backend.signIn(browser, 'ada', []);
    render(<MfaFlow adapter={createMemoryAdapter(backend, { browser })} />);
    await screen.findByRole('heading', { name: 'Enter your code' });
    expect(chip()).toContain('Signing in as address starting with a, at e');
  });
});

describe('whose session it is', () => {
  test('[SEC-36] a session of somebody else is not ignored, and the host is told nothing', async () => {
    const { onDone } = await signInMeetingBob();
    expect(
      screen.getByText(/This browser is signed in as address starting with b, at e\./),
    ).toBeInTheDocument();
    expect(onDone).not.toHaveBeenCalled();
    await press('Continue as address starting with b, at e');
    await screen.findByRole('heading', { name: "You're already signed in" });
    expect(onDone).toHaveBeenCalledWith(
      expect.objectContaining({ account: expect.objectContaining({ id: 'bob' }) }),
    );
  });

  test('[SEC-36] signing out there leads to the form, and to their own account', async () => {
    const { backend, onDone, onSignedOut } = await signInMeetingBob();
    await press('Sign out and sign in as someone else');
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledTimes(1));
    // What was typed is there again, but for the password.
    await userEvent.type(await screen.findByLabelText('Password'), `${password}{Enter}`);
    await enterCode(backend.authenticatorCode('ada').code);
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(onDone).toHaveBeenCalledWith(
      expect.objectContaining({ account: expect.objectContaining({ id: 'ada' }) }),
    );
  });

  test('[UX-26] the second step names the account, and "Not you?" signs out', async () => {
    const { onSignedOut } = open();
    await signIn();
    expect(await screen.findByText('Signing in as ada@example.com.')).toBeInTheDocument();
    await press('Not you?');
    await screen.findByLabelText('Password');
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test('[UX-26] somebody who finds another signed in leaves that session by "Not you?"', async () => {
    const backend = createMemoryBackend({ accounts: [account('ada'), account('bob')] });
    const browser = backend.openBrowser();
    backend.signIn(browser, 'bob');
    const onDone = vi.fn();
    const onSignedOut = vi.fn();
    const adapter = createMemoryAdapter(backend, { browser });
    render(<MfaFlow adapter={adapter} onDone={onDone} onSignedOut={onSignedOut} />);
    await screen.findByRole('heading', { name: "You're already signed in" });
    expect(screen.getByText('Signed in as address starting with b, at e.')).toBeInTheDocument();
    await press('Not you?');
    await screen.findByLabelText('Password');
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    await signIn();
    await screen.findByRole('heading', { name: "You're signed in" });
    expect(
      onDone.mock.calls.map(
        ([
          {
            account: { id },
          },
        ]) => id,
      ),
    ).toEqual(['bob', 'ada']);
  });
});
