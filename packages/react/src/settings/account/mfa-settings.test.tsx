import { createMemoryAdapter, type MemoryBackendOptions } from '@mfa-flow/adapter-memory';
import { succeeded, type AccountPort, type MfaAdapter } from '@mfa-flow/contract';
import {
  dehydrate,
  hydrate,
  keepPreviousData,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { createFlow, enterCode, signIn } from '../../../test/support/flow.fixture.tsx';
import { hear } from '../../../test/support/hear.fixture.ts';
import { MfaFlow } from '../../flow/mfa-flow.tsx';
import { MfaProvider } from '../../flow/mfa-provider.tsx';
import { MfaSettings } from './mfa-settings.tsx';
import { MfaSetup } from './mfa-setup.tsx';
import { Factors, Protection, RecoveryCodes } from './sections.tsx';
import { overviewKey } from './use-overview.ts';
import type { MfaSettingsProps } from './mfa-settings.tsx';

const everything: Partial<MemoryBackendOptions> = {
  selfService: { freshProofFor: [] },
  enrolment: ['authenticator', 'email', 'phone'],
};

type Kinds = Parameters<typeof createFlow>[0];

/** Ada's settings, of a session that is complete. */
async function open(
  kinds: Kinds,
  options: Partial<MemoryBackendOptions> = everything,
  props: Partial<MfaSettingsProps> = {},
) {
  const flow = createFlow(kinds, options);
  flow.backend.signIn(flow.browser, 'ada');
  const [first] = kinds;
  const given = { signal: new AbortController().signal };
  const started = first && (await flow.adapter.challenges.start({ factorId: first }, given));
  if (started?.ok) {
    const code = flow.backend.outbox.latest()?.code ?? flow.backend.authenticatorCode('ada').code;
    await flow.adapter.challenges.verify({ challenge: started.value, answer: { kind: 'code', code } }, given);
  }
  const client = new QueryClient();
  const onChanged = vi.fn<(change: string) => void>();
  const view = render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <MfaSettings adapter={flow.adapter} service="Acme" onChanged={onChanged} {...props} />
      </QueryClientProvider>
    </StrictMode>,
  );
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
  const inDialog = async (name: string | RegExp) =>
    userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));
  return { ...flow, ...view, client, onChanged, press, inDialog };
}

describe('<MfaSettings/>', () => {
  test('shows what protects the account, read from the backend', async () => {
    await open(['authenticator']);
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
    expect(screen.getByText('Authenticator app')).toBeVisible();
  });

  test('[UX-18] a factor is removed after a question, and the list is read anew', async () => {
    const { backend, press, inDialog, onChanged } = await open(['authenticator', 'email']);
    await press(/^Remove authenticator/i);
    expect(backend.calls.count('enrolment.remove')).toBe(0);
    await inDialog(/^Remove/);
    await waitFor(() => expect(screen.queryByText('Authenticator app')).toBeNull());
    expect(backend.calls.count('enrolment.remove')).toBe(1);
    expect(onChanged).toHaveBeenCalledWith('factorRemoved');
  });

  test('[UX-16, ERR-29] another press while codes are made is answered, and the codes are shown', async () => {
    const { backend, press, onChanged } = await open(['authenticator'], { ...everything, latencyMs: 150 });
    await press('Make recovery codes');
    await press(/^Rename/);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() =>
      expect(document.querySelector('[role="status"]')).toHaveTextContent(/A change is under way/),
    );
    expect(await screen.findByRole('heading', { name: 'Save your recovery codes' })).toBeVisible();
    expect(backend.calls.count('recoveryCodes.create')).toBe(1);
    await userEvent.click(screen.getByRole('checkbox'));
    await press('Continue');
    await waitFor(() => expect(onChanged).toHaveBeenCalledWith('recoveryCodesMade'));
  });

  test('a question that is cancelled does nothing', async () => {
    const { backend, press } = await open(['authenticator', 'email']);
    await press(/^Remove authenticator/i);
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.calls.count('enrolment.remove')).toBe(0);
  });

  test('two-step verification is turned off and on, and told by a read', async () => {
    const { press, inDialog, onChanged } = await open(['authenticator']);
    await press('Turn off two-step verification');
    await inDialog(/^Turn off/);
    expect(await screen.findByText('Two-step verification is off')).toBeVisible();
    await press('Turn on two-step verification');
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
    expect(onChanged.mock.calls.flat()).toEqual(['turnedOff', 'turnedOn']);
  });

  test('[UX-16, SEC-16] recovery codes are shown once, saved by a tick, and stand in no cache', async () => {
    const { backend, client, press, onChanged } = await open(['authenticator']);
    await press(/^(Create|Make) .*codes/i);
    const [code = ''] = await waitFor(() => {
      const codes = backend.recoveryCodes('ada');
      expect(codes.length).toBeGreaterThan(0);
      return codes;
    });
    await screen.findByRole('checkbox');
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll(/\s/g, '')),
    ).toContain(code);
    expect(
      JSON.stringify(
        client
          .getQueryCache()
          .getAll()
          .map(({ state }) => state),
      ),
    ).not.toContain(code);
    expect(client.getMutationCache().getAll()).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox'));
    await press('Continue');
    await screen.findByText('Two-step verification is on');
    expect(document.body.textContent.replaceAll(/\s/g, '')).not.toContain(code);
    expect(backend.calls.count('recoveryCodes.create')).toBe(1);
    expect(onChanged).toHaveBeenCalledWith('recoveryCodesMade');
  });

  test('[SEC-12, ERR-12] fresh proof comes back to the question, whose press removes', async () => {
    let now = Date.UTC(2026, 0, 1);
    const flow = await open(['authenticator', 'email'], {
      ...everything,
      selfService: {},
      clock: () => now,
    });
    now += 31 * 60_000;
    await flow.press(/^Remove email/i);
    await flow.inDialog(/^Remove/);
    const proof = await screen.findByRole('dialog', { name: "Verify it's you" });
    await userEvent.click(await within(proof).findByRole('button', { name: /Authenticator app/ }));
    await userEvent.type(
      await within(proof).findByRole('textbox', { name: /code/i }),
      flow.backend.authenticatorCode('ada').code,
    );
    await userEvent.click(within(proof).getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: "Verify it's you" })).toBeNull());
    expect(flow.backend.calls.count('enrolment.remove')).toBe(1);
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(flow.backend.calls.count('enrolment.remove')).toBe(2));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('an authenticator app is added: key, code, and the list shows it', async () => {
    const { backend, press, onChanged } = await open(['email']);
    await press(/^Add/);
    await press(/^Set up an authenticator app/);
    await screen.findByRole('heading', { name: 'Set up your authenticator app' });
    const field = await screen.findByRole('textbox', { name: /code/i });
    await userEvent.type(field, `${backend.authenticatorCode('ada').code}{Enter}`);
    await waitFor(() => expect(onChanged).toHaveBeenCalledWith('factorAdded'));
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
    expect(screen.getByText('Authenticator app')).toBeVisible();
    expect(backend.calls.count('enrolment.begin')).toBe(1);
  });

  test('[SEC-19] adding that is left is taken back, and the list is as before', async () => {
    const { backend, press } = await open(['email']);
    await press(/^Add/);
    await press(/^Set up an authenticator app/);
    await screen.findByRole('textbox', { name: /code/i });
    await press('Cancel');
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
    await waitFor(() => expect(backend.calls.count('enrolment.cancel')).toBe(1));
    expect(screen.queryByText('Authenticator app')).toBeNull();
  });

  test('[SEC-19] a host that takes the page away takes a key back that was not confirmed', async () => {
    const { backend, press, unmount } = await open(['email']);
    await press(/^Add/);
    await press(/^Set up an authenticator app/);
    await screen.findByRole('textbox', { name: /code/i });
    unmount();
    await waitFor(() => expect(backend.calls.count('enrolment.cancel')).toBe(1));
  });

  test('a read that fails says so, and is tried again', async () => {
    const flow = await open([], { ...everything });
    await screen.findByRole('button', { name: /set up/i });
    flow.backend.faults.always('account.overview', 'offline');
    await flow.client.invalidateQueries();
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    flow.backend.faults.clear();
    await flow.press('Try again');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
  });

  test('a session that has ended shows nothing of the account, and tells the host', async () => {
    const onSessionEnded = vi.fn<() => void>();
    const flow = await open(['authenticator'], everything, { onSessionEnded });
    await screen.findByText('Two-step verification is on');
    flow.backend.endSession('ada');
    await flow.client.invalidateQueries();
    await waitFor(() => expect(onSessionEnded).toHaveBeenCalled());
    expect(screen.queryByText('Authenticator app')).toBeNull();
  });

  test('(A11Y-23) signing in beside it brings it back, with the question that was open', async () => {
    const flow = await open(['authenticator', 'email']);
    await flow.press(/^Remove email/i);
    flow.backend.endSession('ada');
    await flow.inDialog(/^Remove/);
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    render(<MfaFlow adapter={flow.adapter} />);
    await signIn();
    await userEvent.click(await screen.findByRole('button', { name: /^Authenticator app/ }));
    await enterCode(flow.backend.authenticatorCode('ada').code);
    expect(await screen.findByRole('dialog', { name: /Remove/ })).toBeVisible();
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
  });

  test('the areas of the sign-in are not those of settings, which may have their own', async () => {
    const flow = createFlow([], everything);
    flow.backend.signIn(flow.browser, 'ada');
    const areas = { terms: () => 'By signing in you accept the terms.', logo: () => 'Acme' };
    render(
      <MfaProvider adapter={flow.adapter} slots={{ areas }}>
        <MfaSettings />
        <MfaSettings slots={{ areas: { terms: () => 'Changes are logged.' } }} />
      </MfaProvider>,
    );
    expect(await screen.findByText('Changes are logged.')).toBeVisible();
    expect(screen.queryByText('By signing in you accept the terms.')).toBeNull();
    expect(screen.queryByText('Acme')).toBeNull();
  });

  test('needs no client of the host', async () => {
    const flow = createFlow([], everything);
    flow.backend.signIn(flow.browser, 'ada');
    render(<MfaSettings adapter={flow.adapter} />);
    expect(await screen.findByRole('button', { name: /set up/i })).toBeVisible();
  });

  test('other sessions are ended after a question', async () => {
    const flow = await open(['authenticator']);
    await screen.findByText('Two-step verification is on');
    const other = flow.backend.openBrowser();
    flow.backend.signIn(other, 'ada');
    await flow.client.invalidateQueries();
    await flow.press(/^Sign out/);
    await flow.inDialog(/^Sign out/);
    await waitFor(() => expect(flow.backend.calls.count('account.signOutOthers')).toBe(1));
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('otherSessionsEnded'));
  });

  test('[SEC-34] a remembered browser is forgotten after a question', async () => {
    const flow = await open(['authenticator'], { ...everything, rememberDevicesMs: 30 * 86_400_000 });
    await screen.findByText('Two-step verification is on');
    const laptop = flow.backend.openBrowser({ name: 'Firefox on Linux' });
    const { session: _, challenges, firstFactor } = createMemoryAdapter(flow.backend, { browser: laptop });
    const given = { signal: new AbortController().signal };
    await firstFactor?.password?.signIn(
      { identifier: 'ada@example.com', password: 'correct horse battery staple' },
      given,
    );
    const started = await challenges.start({ factorId: 'authenticator' }, given);
    const { code } = flow.backend.authenticatorCode('ada');
    if (!started.ok) throw new Error(started.failure.code);
    const answer = { kind: 'code', code } as const;
    const challenge = started.value;
    expect(await challenges.verify({ challenge, answer, rememberDevice: true }, given)).toMatchObject({
      ok: true,
    });
    await flow.client.invalidateQueries();
    expect(await screen.findByRole('heading', { name: 'Remembered browsers' })).toBeVisible();
    expect(screen.getByText(/^29 days left|^30 days left/)).toBeVisible();
    await flow.press('Forget Firefox on Linux');
    expect(flow.backend.calls.count('account.forgetDevice')).toBe(0);
    expect(screen.getByText(/the next time you sign in in Firefox on Linux/)).toBeVisible();
    await flow.inDialog('Forget it');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Remembered browsers' })).toBeNull());
    expect(flow.onChanged).toHaveBeenCalledWith('deviceForgotten');
    await firstFactor?.password?.signIn(
      { identifier: 'ada@example.com', password: 'correct horse battery staple' },
      given,
    );
    const again = createMemoryAdapter(flow.backend, { browser: laptop });
    expect(await again.session.check({}, given)).toMatchObject({ value: { status: 'factorsRequired' } });
  });

  test('a read in the middle of a question neither ends it nor gives it to another', async () => {
    const flow = await open(['authenticator', 'email']);
    await flow.press(/^Remove authenticator/i);
    await screen.findByRole('dialog');
    flow.backend.removeFactor('ada', 'authenticator');
    await flow.client.invalidateQueries();
    expect(screen.getByRole('dialog')).toBeVisible();
    await flow.inDialog(/^Keep/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await flow.press('Turn off two-step verification');
    await flow.inDialog(/^Turn off/);
    expect(await screen.findByText('Two-step verification is off')).toBeVisible();
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
    expect(flow.onChanged.mock.calls.flat()).toEqual(['turnedOff']);
  });

  test('[SEC-36] nothing begins again by itself when a session comes back', async () => {
    const flow = await open(['authenticator']);
    flow.backend.faults.next('recoveryCodes.create', { failure: { code: 'session_ended' } });
    await flow.press(/^(Create|Make) .*codes/i);
    await waitFor(() => expect(flow.backend.calls.count('recoveryCodes.create')).toBe(1));
    flow.backend.endSession('ada');
    await flow.client.invalidateQueries();
    flow.backend.signIn(flow.browser, 'ada');
    await flow.client.invalidateQueries();
    await waitFor(() => expect(flow.backend.calls.count('account.overview')).toBeGreaterThan(2));
    expect(flow.backend.calls.count('recoveryCodes.create')).toBe(1);
  });

  test('[UX-16] codes that are shown stay when a later read fails', async () => {
    const flow = await open(['authenticator']);
    await flow.press(/^(Create|Make) .*codes/i);
    expect(await screen.findByRole('checkbox')).toBeVisible();
    flow.backend.endSession('ada');
    await flow.client.invalidateQueries();
    expect(screen.getByRole('checkbox')).toBeVisible();
    expect(flow.backend.calls.count('recoveryCodes.create')).toBe(1);
  });

  test('(UX-14) nothing set up yet leads into the guided set-up, and back to the list', async () => {
    const flow = await open([]);
    flow.backend.updateAccount('ada', { protectionOn: false });
    await flow.client.invalidateQueries();
    await flow.press('Set up two-step verification');
    await screen.findByText(/Step 1 of 4/);
    await flow.press('Cancel');
    const heading = await screen.findByRole('heading', { name: 'Two-step verification' });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  test('[A11Y-11] the focus is at the heading after adding, and never lost by a change', async () => {
    const flow = await open(['authenticator']);
    await flow.press(/^Add another/);
    await screen.findByRole('heading', { name: 'Choose a second step' });
    await flow.press('Cancel');
    const heading = await screen.findByRole('heading', { name: 'Two-step verification' });
    await waitFor(() => expect(heading).toHaveFocus());
    await flow.press('Turn off two-step verification');
    await flow.inDialog(/^Turn off/);
    await screen.findByText('Two-step verification is off');
    await waitFor(() => expect(heading).toHaveFocus());
  });

  test('[A11Y-12] a failure is announced in the dialog that is open, not behind it', async () => {
    const flow = await open(['authenticator', 'email']);
    flow.backend.faults.next('enrolment.remove', { failure: { code: 'refused' } });
    await flow.press(/^Remove authenticator/i);
    await flow.inDialog(/^Remove/);
    const dialog = screen.getByRole('dialog');
    await waitFor(() => expect(within(dialog).getByRole('alert')).not.toBeEmptyDOMElement());
    const behind = screen.getAllByRole('alert', { hidden: true }).filter((each) => !dialog.contains(each));
    expect(behind.map(({ textContent }) => textContent)).toEqual(['']);
  });

  test('(SEC-19) a typed address is still there after fresh proof', async () => {
    let now = Date.UTC(2026, 0, 1);
    const flow = await open(['authenticator', 'phone'], {
      ...everything,
      selfService: { freshProofFor: ['addAddress'], addresses: 'onFile' },
      clock: () => now,
    });
    now += 31 * 60_000;
    await flow.press(/^Change text message/i);
    const type = async () => screen.findByRole('textbox', { name: /number/i });
    await userEvent.type(await type(), '+447700900999');
    await flow.press(/Send/);
    const proof = await screen.findByRole('dialog', { name: "Verify it's you" });
    await userEvent.click(await within(proof).findByRole('button', { name: /Authenticator app/ }));
    await userEvent.type(
      await within(proof).findByRole('textbox', { name: /code/i }),
      flow.backend.authenticatorCode('ada').code,
    );
    await userEvent.click(within(proof).getByRole('button', { name: 'Verify' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await type()).toHaveValue('+447700900999');
  });

  test('an address is changed where it is, after saying that the one before stops working', async () => {
    const flow = await open(['phone'], {
      ...everything,
      selfService: { freshProofFor: [], addresses: 'onFile' },
    });
    await flow.press(/^Change text message/i);
    expect(await screen.findByText(/only your password protects your account/)).toBeVisible();
    await userEvent.type(await screen.findByRole('textbox', { name: /number/i }), '+447700900999');
    await flow.press(/Send/);
    await userEvent.type(
      await screen.findByRole('textbox', { name: /code/i }),
      `${flow.backend.outbox.latest('phone')?.code ?? ''}{Enter}`,
    );
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('factorAdded'));
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
  });

  test('[A11Y-23] warns before the session ends, and is where it was after signing in again', async () => {
    const now = { is: Date.UTC(2026, 0, 1) };
    const onStaySignedIn = vi.fn<() => void>();
    const flow = await open(
      ['authenticator', 'email'],
      { ...everything, clock: () => now.is, limits: { sessionMs: 60_000 } },
      { onStaySignedIn },
    );
    const warning = await screen.findByRole('dialog', { name: 'Stay signed in?' });
    await userEvent.click(within(warning).getByRole('button', { name: 'Stay signed in' }));
    expect(onStaySignedIn).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await flow.press(/^Remove email/i);
    flow.backend.endSession('ada');
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    await flow.client.invalidateQueries();
    expect(await screen.findByRole('dialog', { name: /Remove/ })).toBeVisible();
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
  });

  test('sections can be arranged, and come back with the focus at the first heading', async () => {
    const flow = await open(['authenticator'], everything, {
      children: (
        <>
          <RecoveryCodes />
          <hr />
          <Protection />
        </>
      ),
    });
    const first = await screen.findByRole('heading', { name: 'Recovery codes' });
    expect(screen.queryByRole('heading', { name: 'Your methods' })).toBeNull();
    await flow.press(/^(Create|Make) .*codes/i);
    await userEvent.click(await screen.findByRole('checkbox'));
    await flow.press('Continue');
    await waitFor(() => expect(screen.getByRole('heading', { name: first.textContent })).toHaveFocus());
  });

  test('adapter and options come from MfaProvider, and a prop of its own counts for one component', async () => {
    const flow = createFlow([], everything);
    flow.backend.signIn(flow.browser, 'ada');
    render(
      <MfaProvider adapter={flow.adapter} headingLevel={4} messages={{ settings: { heading: 'Security' } }}>
        <MfaSettings />
        <MfaSettings headingLevel={3} />
      </MfaProvider>,
    );
    expect(await screen.findByRole('heading', { name: 'Security', level: 4 })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Security', level: 3 })).toBeVisible();
  });

  test('an adapter without the port `account` is told to developers, and is no fault of the person', async () => {
    const flow = createFlow([], everything);
    const { account: _, ...adapter } = flow.adapter;
    const onMisconfigured = vi.fn<(fix: string) => void>();
    render(<MfaSettings adapter={adapter} onMisconfigured={onMisconfigured} />);
    expect(await screen.findByText(/aren't set up correctly on our side\.$/)).toBeVisible();
    expect(onMisconfigured).toHaveBeenCalledWith('The adapter has no `account`.');
  });

  test('without an adapter says how to give one', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<MfaSettings />)).toThrow('<MfaSettings> needs an adapter');
    error.mockRestore();
  });

  test('(A11Y-23) a question whose session has ended is closed, and is there again only after a read', async () => {
    const flow = await open(['authenticator', 'email']);
    await flow.press(/^Remove email/i);
    flow.backend.endSession('ada');
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(screen.queryByText('Email')).toBeNull());
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    await flow.client.invalidateQueries();
    expect(await screen.findByRole('dialog', { name: /Remove/ })).toBeVisible();
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
  });

  test('(A11Y-23) a question of a session that is as it was is there again after a read, and closes', async () => {
    const flow = await open(['authenticator', 'email']);
    flow.backend.faults.next('enrolment.remove', { failure: { code: 'verification_required' } });
    await flow.press(/^Remove email/i);
    const first = await screen.findByRole('dialog');
    const reads = flow.backend.calls.count('account.overview');
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(first).not.toBeInTheDocument());
    const again = await screen.findByRole('dialog', { name: /Remove/ });
    expect(flow.backend.calls.count('account.overview')).toBeGreaterThan(reads);
    expect(flow.backend.calls.count('enrolment.remove')).toBe(1);
    await userEvent.click(within(again).getByRole('button', { name: /^Remove/ }));
    await waitFor(() => expect(again).not.toBeInTheDocument());
    await waitFor(() => expect(screen.queryByText('Email')).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('factorRemoved'));
  });

  test('the host is told of codes that were made and left', async () => {
    const flow = await open(['authenticator']);
    await flow.press(/^(Create|Make) .*codes/i);
    await screen.findByRole('checkbox');
    await flow.press('Cancel');
    await flow.inDialog(/leave/i);
    await screen.findByText('Two-step verification is on');
    expect(flow.onChanged.mock.calls.flat()).toEqual(['recoveryCodesMade']);
  });

  test('(A11Y-11) the focus is at the heading after the last factor was removed, and its section with it', async () => {
    const flow = await open(['authenticator'], {
      ...everything,
      selfService: { freshProofFor: [], keepsRequired: false },
    });
    await screen.findByText('Two-step verification is on');
    flow.backend.updateAccount('ada', { protectionOn: false });
    await flow.client.invalidateQueries();
    await screen.findByText('Two-step verification is off');
    await flow.press(/^Remove authenticator/i);
    await flow.inDialog(/^Remove|^Turn off/);
    await screen.findByRole('button', { name: 'Set up two-step verification' });
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    expect(screen.getByRole('heading', { name: 'Two-step verification' })).toHaveFocus();
  });

  test('another adapter is read from', async () => {
    const flow = await open(['authenticator']);
    await screen.findByText('Two-step verification is on');
    const other = createFlow(['authenticator'], everything);
    other.backend.signIn(other.browser, 'ada', ['authenticator']);
    other.backend.updateAccount('ada', { protectionOn: false });
    flow.rerender(
      <StrictMode>
        <QueryClientProvider client={flow.client}>
          <MfaSettings adapter={other.adapter} service="Acme" />
        </QueryClientProvider>
      </StrictMode>,
    );
    expect(await screen.findByText('Two-step verification is off')).toBeVisible();
    await flow.press('Turn on two-step verification');
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
    expect(flow.backend.calls.count('protection.set')).toBe(0);
  });

  test('[A11Y-23] a question that a session’s end interrupted comes back after the next read, not before', async () => {
    const flow = await open(['authenticator', 'email'], { ...everything, latencyMs: 20 });
    await flow.press(/^Remove email/i);
    flow.backend.endSession('ada');
    await flow.inDialog(/^Remove/);
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    await flow.client.invalidateQueries();
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('factorRemoved'));
    expect(flow.backend.calls.count('enrolment.remove')).toBe(1);
  });

  test('an adapter that tells its page of a call at once is not called while React commits', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { adapter, backend, browser } = createFlow(['authenticator'], everything);
    backend.signIn(browser, 'ada', ['authenticator']);
    const { account: given, ...others } = adapter;
    if (!given) throw new Error('There is no account port.');
    const account: AccountPort = given;
    function Page() {
      const [calls, setCalls] = useState(0);
      const [told] = useState(() => ({
        ...others,
        account: {
          ...account,
          overview: ((...asked) => {
            setCalls((before) => before + 1);
            return account.overview(...asked);
          }) satisfies AccountPort['overview'],
        },
      }));
      return (
        <>
          <p>Calls: {calls}</p>
          <MfaSetup adapter={told} />
        </>
      );
    }
    render(<Page />);
    expect(await screen.findByText('Calls: 1')).toBeVisible();
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  test('codes that are only looked at ask for nothing, and are kept', async () => {
    const flow = await open(['authenticator']);
    await flow.press(/^(Create|Make) .*codes/i);
    await userEvent.click(await screen.findByRole('checkbox'));
    await flow.press('Continue');
    await flow.press(/^Show/);
    expect(await screen.findByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(/won't see them again/)).toBeNull();
    await flow.press('Done');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Two-step verification' })).toHaveFocus());
    expect(screen.queryByText(/without saving/)).toBeNull();
  });

  test('a factor is renamed in one dialog, which stays until it is done', async () => {
    const flow = await open(['authenticator']);
    const opened = new Set<Element>();
    const watcher = new MutationObserver(() => {
      for (const dialog of document.querySelectorAll('dialog')) opened.add(dialog);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    await flow.press(/^Rename authenticator/i);
    const field = await screen.findByRole('textbox', { name: /name/i });
    await userEvent.clear(field);
    await userEvent.type(field, 'My phone{Enter}');
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('factorRenamed'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    watcher.disconnect();
    expect(opened.size).toBe(1);
    expect(flow.backend.calls.count('account.rename')).toBe(1);
  });

  test('(SEC-36) says whose settings these are', async () => {
    await open(['authenticator']);
    await screen.findByText('Two-step verification is on');
    expect(screen.getAllByText(/^Account: /)[0]).toBeVisible();
  });
});

test('(A11Y-23) what comes back is there with the read that brings it, and stays as it was begun', async () => {
  const flow = await open(['authenticator']);
  await flow.press(/^Add another/);
  await flow.press(/email/);
  const address = () => screen.findByRole('heading', { name: 'Get codes by email' });
  await address();
  flow.backend.endSession('ada');
  await flow.press(/Send/);
  expect(await screen.findByText(/Your session ended/)).toBeVisible();
  let hasShownList = false;
  const watcher = new MutationObserver(() => {
    hasShownList ||= screen.queryByText('Authenticator app') !== null;
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
  await flow.client.invalidateQueries();
  expect(await address()).toBeVisible();
  await flow.client.invalidateQueries();
  watcher.disconnect();
  expect(await address()).toBeVisible();
  expect(hasShownList).toBe(false);
  await flow.press('Cancel');
  // Later reads are shown again.
  expect(await screen.findByText('Two-step verification is on')).toBeVisible();
  flow.backend.updateAccount('ada', { protectionOn: false });
  await flow.client.invalidateQueries();
  expect(await screen.findByText('Two-step verification is off')).toBeVisible();
});

describe('a removal that another tab was faster than', () => {
  const options = { ...everything, selfService: { freshProofFor: [], keepsRequired: false } };

  test('[UX-18] asks about turning off where the factor is the last one by now, before anything is removed', async () => {
    const flow = await open(['authenticator', 'email'], options);
    await flow.press(/^Remove email/i);
    await screen.findByRole('dialog');
    flow.backend.removeFactor('ada', 'authenticator');
    await flow.inDialog('Remove email codes');
    const dialog = await screen.findByRole('dialog', { name: /turn off two-step verification/i });
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(dialog).toHaveAccessibleDescription(/have changed meanwhile.*password only/);
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Keep it' })).toHaveFocus());
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
    await flow.inDialog('Turn off two-step verification');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(flow.backend.calls.count('enrolment.remove')).toBe(1);
    expect(screen.queryByText('Email')).toBeNull();
  });

  test('[ERR-19] says that it is gone already, and removes nothing', async () => {
    const flow = await open(['authenticator', 'email'], options);
    await flow.press(/^Remove email/i);
    await screen.findByRole('dialog');
    flow.backend.removeFactor('ada', 'email');
    await flow.inDialog('Remove email codes');
    expect(await screen.findByText(/removed already/)).toBeVisible();
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
    expect(flow.onChanged.mock.calls.flat()).toEqual(['factorRemoved']);
  });
});

describe('what is said when something is over', () => {
  /** Not where it is read out. */
  const shown = { ignore: '[role="status"], [role="status"] *' };
  async function removed(options?: Partial<MemoryBackendOptions>) {
    const flow = await open(['authenticator', 'email'], { ...everything, ...options });
    await flow.press(/^Remove email/i);
    await flow.inDialog(/^Remove/);
    expect(await screen.findByText('Removed.', shown)).toBeVisible();
    return flow;
  }

  test('does not stand above the end of the session', async () => {
    const flow = await removed();
    flow.backend.endSession('ada');
    await flow.client.invalidateQueries();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(screen.queryByText('Removed.', shown)).toBeNull();
  });

  test('goes with a later read that fails, and does not come back', async () => {
    const flow = await removed();
    flow.backend.faults.always('account.overview', 'server');
    await flow.client.invalidateQueries();
    await screen.findByRole('button', { name: 'Try again' });
    expect(screen.queryByText('Removed.', shown)).toBeNull();
    flow.backend.faults.clear();
    await flow.press('Try again');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
    expect(screen.queryByText('Removed.', shown)).toBeNull();
  });

  test('stays where its own read fails: the list shows nothing of it yet', async () => {
    const flow = await open(['authenticator', 'email']);
    await flow.press(/^Remove email/i);
    // One read compares the question, another asks whether it took effect.
    flow.backend.faults.next('account.overview', { slowMs: 0 });
    flow.backend.faults.next('account.overview', { slowMs: 0 });
    flow.backend.faults.next('account.overview', 'server');
    await flow.inDialog(/^Remove/);
    await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByText('Removed.', shown)).toBeVisible();
    await flow.press('Try again');
    await waitFor(() => expect(screen.queryByText('Email')).toBeNull());
    expect(screen.getByText('Removed.', shown)).toBeVisible();
  });

  test('(SEC-36) is not for somebody else who is signed in meanwhile', async () => {
    const factors = [{ kind: 'authenticator' }, { kind: 'email' }] as const;
    const people = ['ada', 'bob'].map((id) => ({
      id,
      identifier: `${id}@example.com`,
      password: 'long enough',
      factors,
    }));
    const flow = await removed({ accounts: people });
    flow.backend.signIn(flow.browser, 'bob', ['email']);
    await flow.client.invalidateQueries();
    await waitFor(() => expect(screen.queryByText('Removed.', shown)).toBeNull());
  });

  test('(SEC-36) says that the sign-in has changed also to whoever is signed in now', async () => {
    const people = ['ada', 'bob'].map((id) => ({
      id,
      identifier: `${id}@example.com`,
      password: 'long enough',
      factors: [{ kind: 'authenticator' }] as const,
    }));
    const flow = await open(['authenticator'], { ...everything, accounts: people });
    await flow.press('Turn off two-step verification');
    flow.backend.signIn(flow.browser, 'bob', ['authenticator']);
    await flow.inDialog(/^Turn off/);
    const [said] = await screen.findAllByText(/sign-in has changed meanwhile.*signed in as/, shown);
    expect(said).toBeVisible();
    expect(flow.backend.calls.count('protection.set')).toBe(0);
  });
});

/** Ada and Bob, each with their ways to verify. */
const people = (...kinds: ('authenticator' | 'email')[]) =>
  ['ada', 'bob'].map((id) => ({
    id,
    identifier: `${id}@example.com`,
    password: 'long enough',
    factors: kinds.map((kind) => ({ kind })),
  }));

/** Comes back to the tab. */
const focus = () => act(() => void window.dispatchEvent(new Event('visibilitychange')));
/** Comes back from the cache of the browser. */
const restore = () =>
  act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
const dialogs = () => document.querySelectorAll('dialog');

describe('the end of a session that a read tells of', () => {
  test('[A11Y-23] closes an open question, which is there again for the same person', async () => {
    const flow = await open(['authenticator', 'email']);
    await flow.press(/^Remove email/i);
    await screen.findByRole('dialog');
    flow.backend.endSession('ada');
    focus();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(dialogs()).toHaveLength(0);
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    focus();
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('factorRemoved'));
    expect(flow.backend.calls.count('enrolment.remove')).toBe(1);
  });

  test('closes a question also where only the second step is missing', async () => {
    const flow = await open(['authenticator', 'email']);
    await flow.press(/^Remove email/i);
    await screen.findByRole('dialog');
    flow.backend.faults.always('account.overview', { failure: { code: 'verification_required' } });
    focus();
    await waitFor(() => expect(dialogs()).toHaveLength(0));
    flow.backend.faults.clear();
    focus();
    expect(await screen.findByRole('dialog', { name: /Remove/ })).toBeVisible();
  });

  test('closes fresh proof', async () => {
    let now = Date.UTC(2026, 0, 1);
    const flow = await open(['authenticator', 'email'], { ...everything, selfService: {}, clock: () => now });
    now += 31 * 60_000;
    await flow.press(/^Remove email/i);
    await flow.inDialog(/^Remove/);
    await screen.findByRole('dialog', { name: "Verify it's you" });
    flow.backend.endSession('ada');
    focus();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(dialogs()).toHaveLength(0);
  });

  test('(SEC-3) takes away a key that is being set up', async () => {
    const flow = await open(['email']);
    await flow.press(/^Add/);
    await flow.press(/^Set up an authenticator app/);
    await screen.findByRole('textbox', { name: /code/i });
    flow.backend.endSession('ada');
    focus();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  async function lookAtCodes(options: Partial<MemoryBackendOptions> = everything) {
    const flow = await open(['authenticator'], options);
    await flow.press(/^(Create|Make) .*codes/i);
    await userEvent.click(await screen.findByRole('checkbox'));
    await flow.press('Continue');
    await flow.press(/^Show/);
    await screen.findByRole('heading', { name: 'Your recovery codes' });
    return flow;
  }

  test('(SEC-3) takes away codes that are only looked at, which takes a press again', async () => {
    const flow = await lookAtCodes();
    flow.backend.endSession('ada');
    focus();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Your recovery codes' })).toBeNull();
    expect(flow.backend.calls.count('recoveryCodes.reveal')).toBe(1);
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    focus();
    expect(await screen.findByRole('dialog', { name: 'Show your recovery codes?' })).toBeVisible();
    expect(flow.backend.calls.count('recoveryCodes.reveal')).toBe(1);
  });

  test('[SEC-36] codes of one account are never under another, also new ones', async () => {
    const flow = await open(['authenticator'], { ...everything, accounts: people('authenticator') });
    await flow.press(/^(Create|Make) .*codes/i);
    await screen.findByRole('checkbox');
    flow.backend.endSession('ada');
    focus();
    await waitFor(() => expect(flow.backend.calls.count('account.overview')).toBeGreaterThan(1));
    expect(screen.getByRole('checkbox')).toBeVisible();
    flow.backend.signIn(flow.browser, 'bob', ['authenticator']);
    focus();
    expect(await screen.findByText('Two-step verification is on')).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Save your recovery codes' })).toBeNull();
  });

  test('[SEC-36] codes that are looked at go when somebody else is signed in', async () => {
    const flow = await lookAtCodes({ ...everything, accounts: people('authenticator') });
    flow.backend.signIn(flow.browser, 'bob', ['authenticator']);
    focus();
    await screen.findByText('Two-step verification is on');
    expect(screen.queryByRole('heading', { name: 'Your recovery codes' })).toBeNull();
    expect(dialogs()).toHaveLength(0);
  });

  test('is told to the host once, and again only after another session', async () => {
    const onSessionEnded = vi.fn<() => void>();
    const flow = await open(['authenticator'], everything, { onSessionEnded });
    await screen.findByText('Two-step verification is on');
    const readAgain = async () => {
      const before = flow.backend.calls.count('account.overview');
      focus();
      await waitFor(() => expect(flow.backend.calls.count('account.overview')).toBe(before + 1));
      await flow.client.refetchQueries();
    };
    flow.backend.endSession('ada');
    for (const _ of [1, 2, 3]) await readAgain();
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    await readAgain();
    await screen.findByText('Two-step verification is on');
    flow.backend.endSession('ada');
    await readAgain();
    expect(onSessionEnded).toHaveBeenCalledTimes(2);
  });

  test('leaves a call of the guided set-up to its answer', async () => {
    const flow = await open([]);
    flow.backend.updateAccount('ada', { protectionOn: false });
    await flow.client.invalidateQueries();
    await flow.press('Set up two-step verification');
    await flow.press(/^Set up an authenticator app/);
    const field = await screen.findByRole('textbox', { name: /code/i });
    await userEvent.type(field, `${flow.backend.authenticatorCode('ada').code}{Enter}`);
    await userEvent.click(await screen.findByRole('checkbox'));
    await flow.press('Continue');
    await screen.findByRole('heading', { name: 'Turn on two-step verification' });
    flow.backend.faults.next('protection.set', { slowMs: 300 });
    await flow.press('Turn on');
    await waitFor(() => expect(flow.backend.calls.count('protection.set')).toBe(1));
    flow.backend.faults.next('account.overview', { failure: { code: 'session_ended' } });
    focus();
    await waitFor(() => expect(flow.onChanged).toHaveBeenCalledWith('turnedOn'));
  });

  test('shows nothing of before when the next read fails in another way', async () => {
    const flow = await open(['authenticator']);
    await screen.findByText('Two-step verification is on');
    flow.backend.endSession('ada');
    focus();
    await screen.findByText(/Your session ended/);
    flow.backend.faults.always('account.overview', 'server');
    focus();
    await waitFor(() => expect(screen.queryByText(/Your session ended/)).toBeNull());
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.queryByText('Authenticator app')).toBeNull();
  });
});

describe('a page that the browser restores', () => {
  test('[SEC-3, ERR-28] is read again, and shows no key of a set-up meanwhile', async () => {
    const flow = await open([]);
    await flow.press('Set up two-step verification');
    await flow.press(/^Set up an authenticator app/);
    await screen.findByRole('heading', { name: 'Set up your authenticator app' });
    const reads = flow.backend.calls.count('account.overview');
    flow.backend.endSession('ada');
    restore();
    expect(screen.queryByRole('heading', { name: 'Set up your authenticator app' })).toBeNull();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(flow.backend.calls.count('account.overview')).toBeGreaterThan(reads);
  });

  test('[ERR-28] shows no codes, and says that they were left', async () => {
    const flow = await open(['authenticator']);
    await flow.press(/^(Create|Make) .*codes/i);
    await userEvent.click(await screen.findByRole('checkbox'));
    restore();
    expect(screen.queryByRole('checkbox')).toBeNull();
    const [said] = await screen.findAllByText(/left your recovery codes without saving/);
    expect(said).toBeVisible();
    expect(flow.onChanged.mock.calls.flat()).toEqual(['recoveryCodesMade']);
  });
});

describe('another account', () => {
  test('[SEC-36] closes what was open, says whose page it is now, and moves the focus to its heading', async () => {
    const flow = await open(['authenticator', 'email'], {
      ...everything,
      accounts: people('authenticator', 'email'),
    });
    await flow.press(/^Remove email/i);
    await screen.findByRole('dialog');
    flow.backend.signIn(flow.browser, 'bob', ['authenticator']);
    const said: string[] = [];
    const stop = hear(document.body, ({ text }) => said.push(text));
    focus();
    const [notice] = await screen.findAllByText(/signed in as .*b•••/);
    expect(notice).toBeVisible();
    expect(dialogs()).toHaveLength(0);
    await waitFor(() => expect(said.filter((text) => text.includes('signed in as'))).toHaveLength(1));
    stop();
    expect(screen.getByRole('heading', { name: 'Two-step verification' })).toHaveFocus();
    await flow.press(/^Remove email/i);
    expect(document.querySelector('[data-mfa-part="notice"]')).toBeNull();
    expect(flow.backend.calls.count('enrolment.remove')).toBe(0);
  });

  test('of another adapter in the same scope has a page of its own', async () => {
    const flow = await open(['authenticator', 'email'], {
      ...everything,
      accounts: people('authenticator', 'email'),
    });
    const browser = flow.backend.openBrowser();
    flow.backend.signIn(browser, 'bob', ['authenticator']);
    const bobs = createMemoryAdapter(flow.backend, { browser });
    expect(bobs.scope).toBe(flow.adapter.scope);
    await flow.press(/^Remove email/i);
    await screen.findByRole('dialog');
    flow.rerender(
      <StrictMode>
        <QueryClientProvider client={flow.client}>
          <MfaSettings adapter={bobs} service="Acme" />
        </QueryClientProvider>
      </StrictMode>,
    );
    expect(screen.queryByText(/a•••/)).toBeNull();
    expect(dialogs()).toHaveLength(0);
    expect((await screen.findAllByText(/^Account: .*b•••/))[0]).toBeVisible();
    expect(dialogs()).toHaveLength(0);
    await flow.client.invalidateQueries({ queryKey: overviewKey(flow.adapter) });
    expect(screen.queryByText(/a•••/)).toBeNull();
  });

  test('stands beside the first on one page, each with its own', async () => {
    const flow = await open(['authenticator'], { ...everything, accounts: people('authenticator') });
    const browser = flow.backend.openBrowser();
    flow.backend.signIn(browser, 'bob', ['authenticator']);
    flow.rerender(
      <QueryClientProvider client={flow.client}>
        <MfaSettings adapter={flow.adapter} />
        <MfaSettings adapter={createMemoryAdapter(flow.backend, { browser })} />
      </QueryClientProvider>,
    );
    expect((await screen.findAllByText(/^Account: .*b•••/))[0]).toBeVisible();
    expect((await screen.findAllByText(/^Account: .*a•••/))[0]).toBeVisible();
  });
});

describe('whatever the client of the host does by default', () => {
  const settings = (adapter: MfaAdapter, client: QueryClient, onSessionEnded?: () => void) => (
    <QueryClientProvider client={client}>
      <MfaSettings adapter={adapter} {...(onSessionEnded && { onSessionEnded })} />
    </QueryClientProvider>
  );
  function protectedFlow(options: Partial<MemoryBackendOptions> = everything) {
    const flow = createFlow(['authenticator'], options);
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    return flow;
  }
  const on = 'Two-step verification is on';
  const unread = (adapter: MfaAdapter, scope: string): MfaAdapter => ({
    ...adapter,
    scope,
    account: { ...adapter.account, overview: () => new Promise(() => undefined) },
  });

  test('nothing of the person before stands in for a read that never comes', async () => {
    const flow = protectedFlow();
    const client = new QueryClient({ defaultOptions: { queries: { placeholderData: keepPreviousData } } });
    const { rerender } = render(settings(flow.adapter, client));
    await screen.findByText(on);
    rerender(settings(unread(flow.adapter, 'other'), client));
    expect(screen.queryByText(on)).toBeNull();
    expect(screen.queryByRole('button', { name: /Turn off/ })).toBeNull();
  });

  test('a copy of the cache holds nothing of the account, and shows nothing before a read', async () => {
    const flow = protectedFlow();
    const client = new QueryClient();
    const { unmount } = render(settings(flow.adapter, client));
    await screen.findByText(on);
    const copy = dehydrate(client);
    expect(JSON.stringify(copy)).not.toContain('authenticator');
    unmount();
    for (const state of [copy, JSON.parse(JSON.stringify(copy))]) {
      const later = new QueryClient();
      hydrate(later, state);
      flow.backend.faults.always('account.overview', 'server');
      const page = render(settings(flow.adapter, later));
      expect(screen.queryByText(on)).toBeNull();
      await screen.findByRole('button', { name: 'Try again' });
      expect(screen.queryByText(on)).toBeNull();
      page.unmount();
      flow.backend.faults.clear();
    }
  });

  test('what stays in the cache of the host is not shown by the next page', async () => {
    const flow = protectedFlow();
    const client = new QueryClient();
    const first = render(settings(flow.adapter, client));
    await screen.findByText(on);
    // What a copy brings is kept as long as the client keeps things.
    const copy = dehydrate(client);
    first.unmount();
    hydrate(client, copy);
    const page = render(settings(flow.adapter, client));
    expect(screen.queryByText(on)).toBeNull();
    await screen.findByText(on);
    page.unmount();
    render(settings(flow.adapter, client));
    expect(screen.queryByText(on)).toBeNull();
    expect(await screen.findByText(on)).toBeVisible();
  });

  test('a persister gets nothing, and restores nothing', async () => {
    const flow = protectedFlow();
    const persister = vi.fn<() => unknown>(() => ({ account: { id: 'ada' } }));
    const client = new QueryClient({ defaultOptions: { queries: { persister } } });
    render(settings(flow.adapter, client));
    expect(await screen.findByText(on)).toBeVisible();
    expect(persister).not.toHaveBeenCalled();
  });

  test('the end of the session is shown', async () => {
    const flow = protectedFlow();
    const onSessionEnded = vi.fn<() => void>();
    const client = new QueryClient({
      defaultOptions: { queries: { notifyOnChangeProps: ['data'], select: () => undefined } },
    });
    render(settings(flow.adapter, client, onSessionEnded));
    await screen.findByText(on);
    flow.backend.endSession('ada');
    focus();
    expect(await screen.findByText(/Your session ended/)).toBeVisible();
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  test('a host that cancels its reads when something has changed keeps nobody waiting', async () => {
    const ref: { client?: QueryClient } = {};
    const flow = await open(
      ['authenticator', 'email'],
      { ...everything, latencyMs: 20 },
      {
        onChanged: () => void ref.client?.cancelQueries(),
      },
    );
    ref.client = flow.client;
    await flow.press(/^Remove email/i);
    await flow.inDialog(/^Remove/);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.queryByText('Email')).toBeNull());
  });
});

test('[A11Y-23] a warning that was closed does not come back with the next read', async () => {
  const now = { is: Date.UTC(2026, 0, 1) };
  const flow = await open(['authenticator'], {
    ...everything,
    clock: () => now.is,
    limits: { sessionMs: 60_000 },
  });
  await screen.findByRole('dialog', { name: 'You will be signed out soon' });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  now.is += 7;
  const reads = flow.backend.calls.count('account.overview');
  await flow.client.invalidateQueries();
  await waitFor(() => expect(flow.backend.calls.count('account.overview')).toBeGreaterThan(reads));
  await act(() => new Promise((resolve) => void setTimeout(resolve, 50)));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('of several addresses that wait, the one is verified whose button was pressed', async () => {
  const flow = await open(['authenticator']);
  const places = ['x', 'y'].map((mailbox) => ({ id: mailbox, kind: 'email' as const, mailbox, domain: 'e' }));
  const adapter: MfaAdapter = {
    ...flow.adapter,
    account: {
      ...flow.adapter.account,
      overview: async () =>
        succeeded({
          account: { id: 'ada' },
          factors: places.map((destination) => ({
            id: `factor ${destination.id}`,
            kind: 'email' as const,
            state: 'needsVerification' as const,
            destination,
          })),
          addable: [{ kind: 'email' as const, destinations: places }],
        }),
    },
  };
  flow.unmount();
  render(<MfaSettings adapter={adapter} />);
  const [, second] = await screen.findAllByRole('button', { name: /^Verify/ });
  if (second) await userEvent.click(second);
  await screen.findByRole('heading', { name: 'Get codes by email' });
  expect(screen.getAllByText(/y•••/)[0]).toBeVisible();
  expect(screen.queryByText(/x•••/)).toBeNull();
});

describe('sections without the one of the protection', () => {
  const children = (
    <>
      <Factors />
      <RecoveryCodes />
    </>
  );

  test('say once that the first read failed, and try again', async () => {
    const flow = createFlow(['authenticator'], everything);
    flow.backend.signIn(flow.browser, 'ada', ['authenticator']);
    flow.backend.faults.next('account.overview', 'server');
    render(<MfaSettings adapter={flow.adapter}>{children}</MfaSettings>);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Your methods', level: 2 })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Recovery codes', level: 2 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('say once that the session ended', async () => {
    const flow = await open(['authenticator'], everything, { children });
    await screen.findByRole('heading', { name: 'Your methods' });
    flow.backend.endSession('ada');
    focus();
    await waitFor(() => expect(document.querySelectorAll('[data-mfa-part="load-failure"]')).toHaveLength(1));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('stand below its heading only where it comes first', async () => {
    const levels = () => screen.getAllByRole('heading').map(({ tagName }) => tagName);
    const flow = await open(['authenticator'], everything, {
      children: (
        <>
          <Protection />
          {children}
        </>
      ),
    });
    await screen.findByRole('button', { name: /^Turn off/ });
    expect(levels()).toEqual(['H2', 'H3', 'H3']);
    flow.unmount();
    await open(['authenticator'], everything, {
      children: (
        <>
          {children}
          <Protection />
        </>
      ),
    });
    await screen.findByRole('button', { name: /^Turn off/ });
    expect(levels()).toEqual(['H2', 'H2', 'H2']);
  });
});

describe('what could not be read', () => {
  test('is said with its date where that was another day', async () => {
    const flow = await open(['authenticator']);
    await screen.findByText('Two-step verification is on');
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(Date.now());
    const later = Date.now() + 3 * 86_400_000;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => later);
    flow.backend.faults.always('account.overview', 'server');
    focus();
    await screen.findByRole('button', { name: 'Try again' });
    expect(document.querySelector('[data-mfa-part="notice"]')).toHaveTextContent(`how it was on ${day} at`);
    clock.mockRestore();
  });

  test('is not read out any more once it was read', async () => {
    const flow = await open(['authenticator']);
    await screen.findByText('Two-step verification is on');
    flow.backend.faults.always('account.overview', 'server');
    focus();
    const region = () => document.querySelector('[role="status"]');
    await waitFor(() => expect(region()).toHaveTextContent(/couldn't look for changes/));
    flow.backend.faults.clear();
    await flow.press('Try again');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
    await waitFor(() => expect(region()).toBeEmptyDOMElement());
  });
});
