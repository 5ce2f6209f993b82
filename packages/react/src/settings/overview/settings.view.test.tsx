import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { enSettings } from '../../messages/en.settings.ts';
import { authenticator, bareOverview, email, phone, protectedOverview } from '../settings.fixture.ts';
import { RecoveryCodesSection } from './recovery-codes-section.tsx';
import { SettingsView } from './settings.view.tsx';
import type { SettingsViewProps } from './settings.view.tsx';

const nothing = () => {};
const view = (props: Partial<SettingsViewProps> = {}) => (
  <SettingsView
    overview={protectedOverview}
    refreshing={false}
    offline={false}
    onRetry={nothing}
    onRemove={nothing}
    onTurnOff={nothing}
    {...props}
  />
);
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the settings', () => {
  test('say what protects the account, by the switch and what is set up together', () => {
    const { show } = renderInShell(view());
    expect(screen.getByText('Two-step verification is on')).toBeVisible();
    show(view({ overview: { ...protectedOverview, factors: [email] } }));
    expect(screen.getByText("Your account isn't protected yet")).toBeVisible();
    show(view({ overview: { ...protectedOverview, protectionOn: false, factors: [authenticator] } }));
    expect(screen.getByText('Two-step verification is off')).toBeVisible();
    show(view({ overview: bareOverview }));
    expect(screen.getByText('Add a second step to your account')).toBeVisible();
  });

  test('are on without a switch when something is set up, and then offer no switch', () => {
    const { protectionOn: _, ...withoutSwitch } = protectedOverview;
    renderInShell(view({ overview: withoutSwitch }));
    expect(screen.getByText('Two-step verification is on')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Turn/ })).toBeNull();
  });

  test('with nothing set up, one button leads into set-up', async () => {
    const onSetUp = vi.fn<() => void>();
    const { user } = renderInShell(view({ overview: bareOverview, onSetUp, onAdd: nothing }));
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Set up two-step verification']);
    await user.click(screen.getByRole('button'));
    expect(onSetUp).toHaveBeenCalledTimes(1);
  });

  test.each(['\u200B', '\u3164', '\u2060\u200D', '\u00AD'])(
    'a name of %j, which nobody sees, is none',
    (label) => {
      renderInShell(view({ overview: { ...protectedOverview, factors: [{ ...authenticator, label }] } }));
      expect(screen.getByRole('button', { name: 'Remove authenticator app' })).toBeVisible();
    },
  );

  test('every action is named with what it is about', async () => {
    const onRemove = vi.fn<(factor: object) => void>();
    const { user } = renderInShell(view({ onRemove }));
    await user.click(
      screen.getByRole('button', { name: /^Remove authenticator app \u2068Ada’s phone\u2069$/ }),
    );
    expect(onRemove.mock.calls).toEqual([[authenticator]]);
    expect(screen.getByRole('button', { name: 'Remove text messages number ending 1 2 3' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Turn off two-step verification' })).toBeVisible();
  });

  test('several of a kind without names are counted down the list; one that can be told from the others is not', async () => {
    const nameless = (id: string) => ({ id, kind: 'authenticator', state: 'on' }) as const;
    const onRemove = vi.fn<(factor: object) => void>();
    const factors = [nameless('one'), authenticator, nameless('three'), phone];
    const { user, show } = renderInShell(view({ onRemove, overview: { ...protectedOverview, factors } }));
    expect(screen.getAllByRole('button', { name: /^Remove/ }).map((button) => button.ariaLabel)).toEqual([
      'Remove authenticator app 1',
      'Remove authenticator app \u2068Ada’s phone\u2069',
      'Remove authenticator app 3',
      'Remove text messages number ending 1 2 3',
    ]);
    expect(screen.getByText('Authenticator app 1')).toBeVisible();
    expect(screen.getByText('Authenticator app')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove authenticator app 3' }));
    expect(onRemove.mock.calls).toEqual([[nameless('three')]]);
    show(view({ onRemove, overview: { ...protectedOverview, factors: [nameless('one'), authenticator] } }));
    expect(screen.getByRole('button', { name: 'Remove authenticator app' })).toBeVisible();
  });

  test('two of a kind with the same name, and two addresses with the same mask, are counted too', () => {
    const twin = { ...authenticator, id: 'twin' };
    const otherPhone = { ...phone, id: 'other phone' };
    const factors = [authenticator, twin, phone, otherPhone];
    renderInShell(view({ onRemove: vi.fn(), overview: { ...protectedOverview, factors } }));
    expect(screen.getAllByRole('button', { name: /^Remove/ }).map((button) => button.ariaLabel)).toEqual([
      'Remove authenticator app 1 \u2068Ada’s phone\u2069',
      'Remove authenticator app 2 \u2068Ada’s phone\u2069',
      'Remove text messages 1 number ending 1 2 3',
      'Remove text messages 2 number ending 1 2 3',
    ]);
  });

  test('(UX-14) where nothing that is set up works yet, setting up is offered and not turning on', () => {
    const waiting = { ...phone, state: 'needsVerification' } as const;
    const overview = { ...protectedOverview, protectionOn: false, factors: [waiting] };
    renderInShell(view({ onSetUp: vi.fn(), onTurnOn: vi.fn(), overview }));
    expect(screen.getByRole('button', { name: 'Set up two-step verification' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Turn on/ })).toBeNull();
  });

  test('says of methods what is true while two-step verification is off', () => {
    renderInShell(view({ overview: { ...protectedOverview, protectionOn: false } }));
    expect(screen.queryByText('We ask for one of these when you sign in.')).toBeNull();
    expect(screen.queryByText('On')).toBeNull();
    expect(screen.getAllByText('Ready').length).toBeGreaterThan(0);
  });

  test('what has no callback is not offered', () => {
    renderInShell(view({ onRemove: undefined, onTurnOff: undefined }));
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('what cannot be removed says why', () => {
    const kept = (['required', 'signIn', 'unsupported'] as const).map((keptBecause) => ({
      ...authenticator,
      id: keptBecause,
      keptBecause,
    }));
    renderInShell(view({ overview: { ...protectedOverview, factors: kept } }));
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    for (const reason of Object.values(enSettings.factors.kept))
      expect(screen.getByText(reason)).toBeVisible();
  });

  test('an address that is not verified says so in words, and can be verified', async () => {
    const onVerify = vi.fn<(factor: object) => void>();
    const { user } = renderInShell(view({ onVerify }));
    const row = screen.getByText('Needs verification').closest('li');
    expect(row).toHaveTextContent('Email');
    expect(row).not.toHaveTextContent('On ');
    await user.click(screen.getByRole('button', { name: /^Verify email/ }));
    expect(onVerify.mock.calls).toEqual([[email]]);
  });

  test('(UX-17) two codes or fewer ask for new ones', () => {
    const codes = (left: number) => (
      <RecoveryCodesSection overview={{ ...protectedOverview, recoveryCodes: { state: 'some', left } }} />
    );
    const { show } = renderInShell(codes(3));
    expect(screen.getByText('3 recovery codes left')).toBeVisible();
    expect(screen.queryByText(enSettings.recoveryCodes.few)).toBeNull();
    show(codes(2));
    expect(screen.getByText(enSettings.recoveryCodes.few)).toBeVisible();
    show(codes(1));
    expect(screen.getByText('1 recovery code left')).toBeVisible();
  });

  test('a backend without recovery codes has no section for them', () => {
    const { recoveryCodes: _, ...without } = protectedOverview;
    renderInShell(view({ overview: without }));
    expect(screen.queryByRole('region', { name: 'Recovery codes' })).toBeNull();
  });

  test('[A11Y-15] offline, what is known stays, actions stay and say why nothing happens', async () => {
    const onRemove = vi.fn<() => void>();
    const { user, said } = renderInShell(view({ offline: true, onRemove }));
    const [button] = screen.getAllByRole('button', { name: /^Remove/ });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    if (button) await user.click(button);
    expect(onRemove).not.toHaveBeenCalled();
    await waitFor(() => expect(said('status')).toEqual([enSettings.offlineAction]));
    expect(screen.getByText('Two-step verification is on')).toBeVisible();
  });

  test('a failed first read is told once and can be repeated; a failed refresh leaves what is known', async () => {
    const onRetry = vi.fn<() => void>();
    const failure = { code: 'server' } as const;
    const { user, said, show } = renderInShell(view({ overview: undefined, failure, onRetry }));
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    expect(said('alert')[0]).toMatch(/^We couldn't load your settings\. Something went wrong/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    show(view({ overview: undefined, failure, onRetry, refreshing: true }));
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    show(view({ failure: { code: 'server' } }));
    expect(screen.getByText(/We couldn't look for changes/)).toBeVisible();
    expect(screen.getByText('Two-step verification is on')).toBeVisible();
  });

  test('loading is said only when it takes a while', async () => {
    const { said, show } = renderInShell(view({ overview: undefined }));
    show(view());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(said('status')).toEqual([]);
    show(view({ overview: undefined }));
    await waitFor(() => expect(said('status')).toEqual(['Loading…']));
  });

  test('[A11Y-11] when the row with the focus is gone, the heading of the list has it', async () => {
    const { user, show } = renderInShell(view());
    await user.click(screen.getByRole('button', { name: /^Remove authenticator app/ }));
    show(view({ overview: { ...protectedOverview, factors: [phone, email] } }));
    expect(screen.getByRole('heading', { name: enSettings.factors.heading })).toHaveFocus();
  });

  test('names cannot turn, fill or run in the page', () => {
    const labels = ['Work: phone', '\u202Eenohp', 'x'.repeat(300), '{{7*7}} <b>bold</b>'];
    const factors = labels.map((label, place) => ({ ...authenticator, id: String(place), label }));
    const { container } = renderInShell(view({ overview: { ...protectedOverview, factors } }));
    const shown = section(enSettings.factors.heading)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(shown[0]).toContain('\u2068Work: phone\u2069');
    expect(shown[1]).toContain('\u2068enohp\u2069');
    expect(shown[2]).toMatch(/\u2068x{47}…\u2069/);
    expect(shown[3]).toContain('{{7*7}} <b>bold</b>');
    expect(container.querySelector('b')).toBeNull();
    expect(container.innerHTML).not.toContain('\u202E');
  });

  test('(ERR-39) ages without sense are left out', () => {
    const factor = { ...authenticator, addedAgoMs: Number.NaN, usedAgoMs: Number.POSITIVE_INFINITY };
    renderInShell(view({ overview: { ...protectedOverview, factors: [factor] } }));
    expect(screen.getByText(/Ada’s phone/)).toBeVisible();
    expect(screen.queryByText(/^(Added|Used)/)).toBeNull();
  });

  test('[A11Y-17] one heading of the page, and one a level below for each section', () => {
    renderInShell(view({ headingLevel: 3 }));
    const levels = screen.getAllByRole('heading').map(({ localName }) => localName);
    expect(levels).toEqual(['h3', 'h4', 'h4', 'h4']);
  });
});
