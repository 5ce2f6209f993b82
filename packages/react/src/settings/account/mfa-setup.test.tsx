import type { MemoryBackendOptions } from '@mfa-flow/adapter-memory';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFlow } from '../../../test/support/flow.fixture.tsx';
import { MfaSetup, type MfaSetupProps } from './mfa-setup.tsx';

const everything: Partial<MemoryBackendOptions> = {
  selfService: { freshProofFor: [] },
  enrolment: ['authenticator', 'email', 'phone'],
};

/** Ada's set-up; she has signed in with her password. */
function open(options: Partial<MemoryBackendOptions> = everything, props: Partial<MfaSetupProps> = {}) {
  const flow = createFlow([], options);
  flow.backend.signIn(flow.browser, 'ada');
  flow.backend.updateAccount('ada', { protectionOn: false });
  const onDone = vi.fn<() => void>();
  const onCancelled = vi.fn<() => void>();
  const onChanged = vi.fn<(change: string) => void>();
  const host = { service: 'Acme', onDone, onCancelled, onChanged, ...props };
  const view = render(
    <StrictMode>
      <MfaSetup adapter={flow.adapter} {...host} />
    </StrictMode>,
  );
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
  const arrives = async (name: string | RegExp) => {
    const heading = await screen.findByRole('heading', { name });
    await waitFor(() => expect(heading.ownerDocument.activeElement).not.toBe(document.body));
    return heading;
  };
  const enterCode = async () => {
    const field = await screen.findByRole('textbox', { name: /code/i });
    await userEvent.type(field, `${flow.backend.authenticatorCode('ada').code}{Enter}`);
  };
  return { ...flow, ...view, onDone, onCancelled, onChanged, press, arrives, enterCode };
}

describe('<MfaSetup/>', () => {
  test('[UX-14] goes from nothing to a summary, in its order, with one call for each step', async () => {
    const setUp = open();
    await screen.findByText(/Step 1 of 4/);
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    expect(screen.getByText(/Step 2 of 4/)).toBeVisible();
    await setUp.enterCode();
    await setUp.arrives('Save your recovery codes');
    expect(screen.getByText(/Step 3 of 4/)).toBeVisible();
    expect(setUp.backend.calls.count('protection.set')).toBe(0);
    await setUp.press('Continue');
    expect(screen.getByRole('checkbox')).toHaveFocus();
    await userEvent.click(screen.getByRole('checkbox'));
    await setUp.press('Continue');
    await setUp.arrives('Turn on two-step verification');
    expect(screen.getByText(/Step 4 of 4/)).toBeVisible();
    expect(screen.getByText(/recovery codes saved/)).toBeVisible();
    expect(setUp.backend.calls.count('protection.set')).toBe(0);
    await setUp.press('Turn on');
    await setUp.arrives('Two-step verification is on');
    await setUp.press('Done');
    expect(setUp.onDone).toHaveBeenCalledTimes(1);
    expect(setUp.onChanged.mock.calls.flat()).toEqual(['factorAdded', 'recoveryCodesMade', 'turnedOn']);
    const { calls } = setUp.backend;
    expect(
      (['enrolment.begin', 'enrolment.confirm', 'recoveryCodes.create', 'protection.set'] as const).map(
        (method) => calls.count(method),
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  test('(UX-14) goes on where it was left, and makes no codes by itself', async () => {
    const setUp = open();
    setUp.backend.addFactor('ada', { kind: 'authenticator' });
    setUp.unmount();
    render(<MfaSetup adapter={setUp.adapter} onCancelled={setUp.onCancelled} />);
    await screen.findByRole('heading', { name: 'Recovery codes' });
    expect(setUp.backend.calls.count('recoveryCodes.create')).toBe(0);
    await setUp.press('Not now');
    await waitFor(() => expect(setUp.onCancelled).toHaveBeenCalledTimes(1));
    expect(setUp.backend.calls.count('recoveryCodes.create')).toBe(0);
  });

  test('(UX-14) leaving codes asks first, ends the set-up, and the next one asks whether they are still there', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    await setUp.arrives('Save your recovery codes');
    await setUp.press('Cancel');
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /leave/i }));
    await waitFor(() => expect(setUp.onCancelled).toHaveBeenCalledTimes(1));
    expect(setUp.backend.calls.count('protection.set')).toBe(0);
    setUp.unmount();
    render(<MfaSetup adapter={setUp.adapter} />);
    await screen.findByRole('heading', { name: 'Do you still have your recovery codes?' });
    await setUp.press('Make a new set');
    await setUp.arrives('Save your recovery codes');
    expect(setUp.backend.calls.count('recoveryCodes.regenerate')).toBe(1);
  });

  test('cancelling the factor goes back to the list, cancelling the list leaves', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    await setUp.press('Cancel');
    await setUp.arrives('Choose a second step');
    await waitFor(() => expect(setUp.backend.calls.count('enrolment.cancel')).toBe(1));
    await setUp.press('Cancel');
    expect(setUp.onCancelled).toHaveBeenCalledTimes(1);
    expect(setUp.onDone).not.toHaveBeenCalled();
  });

  test('a first read that fails can be tried again', async () => {
    const flow = createFlow([], everything);
    flow.backend.signIn(flow.browser, 'ada');
    flow.backend.faults.next('account.overview', 'offline');
    render(<MfaSetup adapter={flow.adapter} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Choose a second step' })).toBeVisible();
  });

  test('a session that ends is reported once, and nothing of the account stays', async () => {
    const onSessionEnded = vi.fn<() => void>();
    const setUp = open(everything, { onSessionEnded });
    await screen.findByText(/Step 1 of 4/);
    setUp.backend.endSession('ada');
    await setUp.press(/^Set up an authenticator app/);
    await waitFor(() => expect(onSessionEnded).toHaveBeenCalledTimes(1));
    const heading = await screen.findByRole('heading', { name: 'Sign in again to go on' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.queryByText(/example|•/)).toBeNull();
    setUp.backend.signIn(setUp.browser, 'ada');
    await setUp.press('Try again');
    await setUp.arrives('Choose a second step');
  });

  test('[SEC-36] somebody else who signs in meanwhile gets a set-up of their own, and nothing of this one', async () => {
    const setUp = open({
      ...everything,
      accounts: ['ada', 'bob'].map((id) => ({
        id,
        identifier: `${id}@example.com`,
        password: 'correct horse',
      })),
    });
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    setUp.backend.signIn(setUp.browser, 'bob');
    await setUp.enterCode();
    await setUp.arrives('Your sign-in has changed');
    expect(setUp.backend.calls.count('enrolment.confirm')).toBe(0);
    await setUp.press('Continue');
    await setUp.arrives('Choose a second step');
    expect(document.querySelector('[data-mfa-part="account"]')).toHaveTextContent(/b•••@e•••/);
    expect(setUp.backend.calls.count('recoveryCodes.create')).toBe(0);
    expect(setUp.onDone).not.toHaveBeenCalled();
  });

  test('codes are still there after a slot that threw once', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let times = 0;
    const setUp = open(everything, {
      slots: {
        views: {
          settingsRecoveryCodes: () => {
            times += 1;
            throw new Error(`slot ${times}`);
          },
        },
      },
    });
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    await setUp.arrives("We couldn't show this");
    await setUp.press('Try again');
    await setUp.arrives('Save your recovery codes');
    expect(setUp.backend.calls.count('recoveryCodes.create')).toBe(1);
    error.mockRestore();
  });

  test('[UX-16] Escape asks before it closes anything around codes that are shown once', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    await setUp.arrives('Save your recovery codes');
    await userEvent.keyboard('{Escape}');
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving the codes?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Go back and save' }));
    expect(screen.getByRole('heading', { name: 'Save your recovery codes' })).toBeVisible();
  });

  test('a callback of the host that throws changes nothing', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const setUp = open(everything, {
      onChanged: () => {
        throw new Error('host');
      },
    });
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    await setUp.arrives('Save your recovery codes');
    expect(error).toHaveBeenCalledTimes(1);
    error.mockRestore();
  });

  /** Another dialog than one of ours. */
  function openHostsDialog(around?: Element) {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    dialog.setAttribute('aria-label', 'of the host');
    document.body.append(dialog);
    if (around) dialog.append(around);
    onTestFinished(() => dialog.remove());
    return dialog;
  }

  test('Escape in a dialog that the host has opened beside the codes asks nothing', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    await setUp.arrives('Save your recovery codes');
    const dialog = openHostsDialog();
    await userEvent.keyboard('{Escape}');
    const button = dialog.appendChild(document.createElement('button'));
    button.focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.getAllByRole('dialog')).toEqual([dialog]);
  });

  test('[UX-16] Escape asks in a dialog that the host has around the codes', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    const heading = await setUp.arrives('Save your recovery codes');
    openHostsDialog(setUp.container);
    heading.focus();
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('dialog', { name: 'Leave without saving the codes?' })).toBeVisible();
  });

  /** Comes back from the cache of the browser. */
  const restore = () =>
    act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

  test('[SEC-3, ERR-28] a restored page shows no key, and reads the session first', async () => {
    const onSessionEnded = vi.fn<() => void>();
    const setUp = open(everything, { onSessionEnded });
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    const reads = setUp.backend.calls.count('account.overview');
    setUp.backend.endSession('ada');
    restore();
    expect(screen.queryByRole('heading', { name: 'Set up your authenticator app' })).toBeNull();
    expect(await screen.findByRole('heading', { name: 'Sign in again to go on' })).toBeVisible();
    expect(setUp.backend.calls.count('account.overview')).toBe(reads + 1);
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test('[ERR-28] a restored page shows no codes, and asks whether they were saved', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.enterCode();
    await setUp.arrives('Save your recovery codes');
    await userEvent.click(screen.getByRole('checkbox'));
    restore();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(
      await screen.findByRole('heading', { name: 'Do you still have your recovery codes?' }),
    ).toBeVisible();
    expect(setUp.backend.calls.count('recoveryCodes.create')).toBe(1);
  });

  test('begins anew with another adapter', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    const other = createFlow([], everything);
    other.backend.signIn(other.browser, 'ada');
    setUp.rerender(
      <StrictMode>
        <MfaSetup adapter={other.adapter} />
      </StrictMode>,
    );
    expect(await screen.findByRole('heading', { name: 'Choose a second step' })).toBeVisible();
    expect(other.backend.calls.count('account.overview')).toBe(1);
  });

  test('[SEC-19] a host that takes the page away takes a key back that was not confirmed, once', async () => {
    const setUp = open();
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    expect(setUp.backend.calls.count('enrolment.cancel')).toBe(0);
    setUp.unmount();
    await waitFor(() => expect(setUp.backend.calls.count('enrolment.cancel')).toBe(1));
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(setUp.backend.calls.count('enrolment.cancel')).toBe(1);
    expect(setUp.backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('[SEC-36] nothing is taken back in the session of somebody else', async () => {
    const setUp = open({
      ...everything,
      accounts: ['ada', 'bob'].map((id) => ({
        id,
        identifier: `${id}@example.com`,
        password: 'long enough',
      })),
    });
    await setUp.press(/^Set up an authenticator app/);
    await setUp.arrives('Set up your authenticator app');
    setUp.backend.signIn(setUp.browser, 'bob');
    const checks = setUp.backend.calls.count('session.check');
    setUp.unmount();
    await waitFor(() => expect(setUp.backend.calls.count('session.check')).toBeGreaterThan(checks));
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(setUp.backend.calls.count('enrolment.cancel')).toBe(0);
  });
});
