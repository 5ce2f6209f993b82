import { screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import type { ProfilerOnRenderCallback } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { AuthenticatorView } from './authenticator.view.tsx';
import type { AuthenticatorViewProps } from './authenticator.view.tsx';
import { authenticatorProps } from './challenge.fixture.ts';

const view = (props: Partial<AuthenticatorViewProps> = {}) => (
  <AuthenticatorView {...authenticatorProps} onSubmit={() => {}} {...props} />
);
const field = () => screen.getByLabelText<HTMLInputElement>('Security code');
const submit = () => screen.getByRole('button', { name: 'Verify' });
const wrong = (): ShownFailure => ({ code: 'wrong_code' });
const selected = () => field().value.slice(field().selectionStart ?? 0, field().selectionEnd ?? 0);

describe('the screen for an authenticator code', () => {
  test('[UX-1] has one heading, one field and one main button', () => {
    const { container } = renderInShell(
      view({ onOtherFactor: () => {}, onRecovery: () => {}, onExit: () => {} }),
    );
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(container.querySelectorAll('[data-kind="primary"]')).toHaveLength(1);
  });

  test('Enter and the button submit the text unchanged', async () => {
    const onSubmit = vi.fn<AuthenticatorViewProps['onSubmit']>();
    const { user } = renderInShell(view({ onSubmit }));
    await user.type(field(), ' 123-456{Enter}');
    await user.click(submit());
    expect(onSubmit.mock.calls).toEqual([[' 123-456'], [' 123-456']]);
  });

  test('a form sent before hydration keeps the code out of the URL', () => {
    const { part } = renderInShell(view());
    expect(part('form')).toHaveAttribute('method', 'dialog');
  });

  test('[A11Y-14, A11Y-27] the keyboard reaches everything in reading order, with one stop for the code', async () => {
    const { user } = renderInShell(
      view({ onOtherFactor: () => {}, onRecovery: () => {}, onExit: () => {} }),
      {
        options: { helpHref: '/help' },
      },
    );
    const stops: (string | null)[] = [];
    for (let press = 0; press < 7; press += 1) {
      await user.tab();
      const { ariaLabel, textContent } = document.activeElement ?? {};
      stops.push((ariaLabel ?? textContent) || (document.activeElement?.getAttribute('name') ?? null));
    }
    const buttons = [
      'Verify',
      'Use another method',
      "I don't have my phone",
      'Cancel and sign out',
      'Get help',
    ];
    expect(stops).toEqual(['Back', 'otp-code', ...buttons]);
  });

  test('[UX-6] an empty code can be submitted, and every press explains what is missing', async () => {
    const { user, show, said } = renderInShell(view());
    expect(submit()).not.toHaveAttribute('aria-disabled');
    await user.click(submit());
    show(view({ problem: 'empty' }));
    await waitFor(() => expect(said('alert')).toEqual(['Enter the security code.']));
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    await user.click(submit());
    await waitFor(() => expect(said('alert')).toHaveLength(2));
    expect(field()).toHaveFocus();
  });

  test('[UX-6] while checking, the button stays with its name and focus and ignores presses', async () => {
    const onSubmit = vi.fn<AuthenticatorViewProps['onSubmit']>();
    const { user, show, said, part } = renderInShell(view({ onSubmit }));
    await user.type(field(), '123456');
    await user.click(submit());
    show(view({ onSubmit, phase: 'verifying' }));
    expect(submit()).toHaveFocus();
    expect(submit()).toHaveAttribute('aria-disabled', 'true');
    expect(part('form')).toHaveAttribute('aria-busy', 'true');
    await user.click(submit());
    await user.type(field(), '{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(said('status')).toEqual(['Checking…']));
    show(view({ onSubmit }));
    expect(part('form')).toHaveAttribute('aria-busy', 'false');
  });

  test('[UX-5, A11Y-11] a wrong code stays, is selected, and the field has the focus', async () => {
    const { user, show } = renderInShell(view());
    await user.type(field(), '123456');
    await user.click(submit());
    show(view({ failure: wrong() }));
    expect(field()).toHaveValue('123456');
    expect(field()).toHaveFocus();
    expect(selected()).toBe('123456');
    expect(field()).toHaveAccessibleDescription(/^That code didn't work\. Enter the newest one\./);
  });

  test('[A11Y-11] when the field is not at fault the focus stays on the pressed control', async () => {
    const { user, show } = renderInShell(view());
    await user.type(field(), '123456');
    await user.click(submit());
    show(view({ failure: { code: 'offline' } }));
    expect(submit()).toHaveFocus();
    expect(field()).not.toHaveAttribute('aria-invalid');
    expect(screen.getByText(/couldn't reach the service/, { selector: 'p *' })).toBeVisible();
  });

  test('[A11Y-12] every failure is announced once for each time it occurs, with the tries left', async () => {
    const { show, said } = renderInShell(view());
    const first: ShownFailure = { code: 'wrong_code', attemptsLeft: 2 };
    show(view({ failure: first }));
    show(view({ failure: first, phase: 'verifying' }));
    show(view({ failure: first, phase: 'ready' }));
    const sentence = "That code didn't work. Enter the newest one.";
    await waitFor(() => expect(said('alert')).toEqual([`${sentence} You have 2 tries left.`]));
    // Longer than a text waits before it is said.
    await new Promise((resolve) => setTimeout(resolve, 100));
    show(view({ failure: { ...first } }));
    await waitFor(() => expect(said('alert')).toHaveLength(2));
  });

  test('[A11Y-4] the error clears on the first edit, with one render, and comes back with the next failure', async () => {
    const onRender = vi.fn<ProfilerOnRenderCallback>();
    const inProfiler = (props: Partial<AuthenticatorViewProps>) => (
      <Profiler id="view" onRender={onRender}>
        {view(props)}
      </Profiler>
    );
    const { user, show } = renderInShell(inProfiler({}));
    const failure = wrong();
    show(inProfiler({ failure }));
    onRender.mockClear();
    await user.type(field(), '123456');
    expect(field()).not.toHaveAttribute('aria-invalid');
    expect(screen.queryByText(/That code didn't work/, { selector: 'p *' })).toBeNull();
    expect(onRender).toHaveBeenCalledTimes(1);
    show(inProfiler({ failure: wrong() }));
    expect(field()).toHaveAttribute('aria-invalid', 'true');
  });

  test('[UX-7] a slow call is reported and can be cancelled, without losing the focus', async () => {
    const onCancelCall = vi.fn<() => void>();
    const { user, show, said } = renderInShell(view({ phase: 'verifying', onCancelCall }));
    show(view({ phase: 'verifying', slow: true, onCancelCall }));
    await waitFor(() => expect(said('status').at(-1)).toMatch(/^Still working/));
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    await user.click(cancel);
    expect(onCancelCall).toHaveBeenCalledTimes(1);
    show(view());
    expect(cancel).not.toBeInTheDocument();
    expect(field()).toHaveFocus();
  });

  test('[UX-13] hints appear after the second wrong code', () => {
    const options = { service: 'Acme' };
    const { show } = renderInShell(view({ wrongCount: 1 }), { options });
    expect(screen.queryByRole('list')).toBeNull();
    show(view({ wrongCount: 2 }));
    const [entry, next, clock] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect([entry, next, clock]).toEqual([
      expect.stringContaining('entry for Acme'),
      expect.stringContaining('next code'),
      expect.stringContaining('clock'),
    ]);
  });

  test('(UX-13) no hints with no tries left, since they say to try again', () => {
    const failure = { code: 'wrong_code', attemptsLeft: 0 } as const;
    renderInShell(view({ wrongCount: 5, failure }));
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('[A11Y-10] coming from another screen focuses the field, whose description is the instruction', () => {
    const { show } = renderInShell(<ScreenFrame key="before" step="before" title="Before" />);
    show(view());
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleDescription(
      /^Open your authenticator app .* 6 digits\. It changes every 30 seconds\.$/,
    );
  });

  test('typed text is restored, and reported on every change', async () => {
    const onEdit = vi.fn<NonNullable<AuthenticatorViewProps['onEdit']>>();
    const { user } = renderInShell(view({ defaultCode: '12', onEdit }));
    await user.type(field(), '3');
    expect(field()).toHaveValue('123');
    expect(onEdit).toHaveBeenCalledExactlyOnceWith('123');
  });

  test('links and buttons appear only if they have a target', () => {
    renderInShell(view());
    expect(screen.getAllByRole('button')).toEqual([submit()]);
  });
});
