import { act, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../test/support/render-in-shell.fixture.tsx';
import { pretendOffline } from '../../test/support/offline.fixture.ts';
import { MfaShell } from './mfa-shell.tsx';
import { useAnnounce, useAnnouncement } from './use-announcement.ts';

const first = <ScreenFrame key="first" step="first" title="First" />;
const second = <ScreenFrame key="second" step="second" title="Second" />;
const loading = <ScreenFrame key="loading" step="loading" title="Loading" passing />;

function Say({ text }: { readonly text: string }) {
  const announce = useAnnounce();
  return (
    <button type="button" onClick={() => announce(text, 'alert')}>
      Say
    </button>
  );
}

function SayOnce({ occasion }: { readonly occasion: object }) {
  useAnnouncement(occasion, 'It went wrong.', 'alert');
  return null;
}

describe('the shell', () => {
  test('[A11Y-12] both live regions exist from the first render, atomic and empty', () => {
    const markup = renderToString(<MfaShell>{first}</MfaShell>);
    expect(markup).toContain('role="status" aria-atomic="true"></div>');
    expect(markup).toContain('role="alert" aria-atomic="true"></div>');
    expect(markup).not.toContain('style=');
  });

  test('[A11Y-12] the same text twice is announced twice', async () => {
    const { user, said } = renderInShell(<Say text="Wrong." />);
    await user.click(screen.getByRole('button'));
    await waitFor(() => expect(said('alert')).toEqual(['Wrong.']));
    await user.click(screen.getByRole('button'));
    await waitFor(() => expect(said('alert')).toEqual(['Wrong.', 'Wrong.']));
  });

  test('[A11Y-12] one announcement is made once, however often it is rendered, also in Strict Mode', async () => {
    const occasion = {};
    const { show, said } = renderInShell(
      <StrictMode>
        <SayOnce key="a" occasion={occasion} />
      </StrictMode>,
    );
    await waitFor(() => expect(said('alert')).toHaveLength(1));
    show(
      <StrictMode>
        <SayOnce key="b" occasion={occasion} />
      </StrictMode>,
    );
    await act(() => new Promise((resolve) => setTimeout(resolve, 120)));
    expect(said('alert')).toHaveLength(1);
    show(<SayOnce key="c" occasion={{}} />);
    await waitFor(() => expect(said('alert')).toHaveLength(2));
  });

  test('[A11Y-10] the first screen takes no focus, also after loading and in Strict Mode', () => {
    const { show } = renderInShell(<StrictMode>{loading}</StrictMode>);
    expect(document.body).toHaveFocus();
    show(<StrictMode>{first}</StrictMode>);
    expect(document.body).toHaveFocus();
  });

  test('[A11Y-10] the first screen takes the focus with `autoFocus`', () => {
    const { show } = renderInShell(loading, { options: { autoFocus: true } });
    expect(document.body).toHaveFocus();
    show(first);
    expect(screen.getByRole('heading', { name: 'First' })).toHaveFocus();
  });

  test('[A11Y-10] every later screen moves the focus to its heading', () => {
    const { show } = renderInShell(first);
    show(second);
    expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
    show(loading);
    expect(screen.getByRole('heading', { name: 'Loading' })).toHaveFocus();
  });

  test('[A11Y-10] a screen that replaces the loading state counts as the first one', () => {
    const { show } = renderInShell(<ScreenFrame key="first" step="first" title="First" passing />);
    show(first);
    expect(document.body).toHaveFocus();
    show(second);
    expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
  });

  test('[A11Y-10] focus that is inside while loading is not lost', async () => {
    const { show, user } = renderInShell(
      <ScreenFrame key="loading" step="loading" title="Loading" passing onExit={() => {}} />,
    );
    await user.tab();
    expect(screen.getByRole('button')).toHaveFocus();
    show(first);
    expect(screen.getByRole('heading', { name: 'First' })).toHaveFocus();
  });

  test('[UX-4] exit and help are at the same place in the same order on every screen', () => {
    const { show, part } = renderInShell(<ScreenFrame key="a" step="a" title="A" onExit={() => {}} />, {
      options: { helpHref: '/help' },
    });
    const order = () => [...part('footer').children].map((each) => each.textContent);
    expect(order()).toEqual(['Cancel and sign out', 'Get help']);
    const footer = part('footer');
    show(<ScreenFrame key="b" step="b" title="B" onExit={() => {}} />);
    expect(part('footer')).toBe(footer);
    expect(order()).toEqual(['Cancel and sign out', 'Get help']);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/help');
  });

  test('[SEC-25] a help link that could run code is left out', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderInShell(first, { options: { helpHref: 'javascript:alert(1)' } });
    expect(screen.queryByRole('link')).toBeNull();
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  test('[A11Y-17] the host sets the level of the heading and is told the title, errors first', () => {
    const onTitle = vi.fn<(title: string) => void>();
    const { show } = renderInShell(first, { options: { headingLevel: 1, onTitle } });
    expect(screen.getByRole('heading', { level: 1, name: 'First' })).toBeVisible();
    expect(onTitle).toHaveBeenLastCalledWith('First');
    show(<ScreenFrame key="first" step="first" title="First" failed />);
    expect(onTitle).toHaveBeenLastCalledWith('Error: First');
  });

  test('[UX-1] a flow of known length shows its progress as text', () => {
    renderInShell(<ScreenFrame step="a" title="A" progress={{ step: 2, of: 3 }} />);
    expect(screen.getByText('Step 2 of 3')).toBeVisible();
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  test('[A11Y-24] two flows on one page share no ids', () => {
    const { container } = renderInShell(
      <>
        {first}
        <MfaShell>{second}</MfaShell>
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('[UX-5] going offline shows a notice above the screen, announces it once, and changes nothing else', async () => {
    const { said } = renderInShell(first);
    let undo = () => {};
    act(() => {
      undo = pretendOffline();
    });
    expect(screen.getByText("You're offline. What you typed is still here.")).toBeVisible();
    expect(screen.getByRole('heading', { name: 'First' })).toBeVisible();
    await waitFor(() => expect(said('status')).toEqual(["You're offline."]));
    act(() => undo());
    await waitFor(() => expect(said('status')).toEqual(["You're offline.", "You're back online."]));
    expect(document.body).toHaveFocus();
  });
});
