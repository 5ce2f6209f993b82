import { StrictMode, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Button } from '../button/button.tsx';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import { RecoveryCodesView } from '../../screens/save-codes/recovery-codes.view.tsx';
import { codes } from '../../settings/settings.fixture.ts';
import { Dialog } from './dialog.tsx';
import '../../styles.css';
import '../../settings.css';

let undo = () => {};
afterEach(() => undo());

function Opener({ onCancelled }: { readonly onCancelled?: () => void }): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    onCancelled?.();
  };
  return (
    <MfaShell layout="plain">
      <Button onPress={() => setIsOpen(true)}>Open</Button>
      {isOpen && (
        <Dialog name="example" title="Sure?" initialFocus={safe} onCancel={close}>
          <Button buttonRef={safe} onPress={close}>
            Keep
          </Button>
          <Button kind="danger">Remove</Button>
        </Dialog>
      )}
    </MfaShell>
  );
}

function mount(into: Node, element: ReactElement) {
  const box = into.appendChild(document.createElement('div'));
  const root = createRoot(box);
  root.render(<StrictMode>{element}</StrictMode>);
  return root;
}

const button = (name: string) => page.getByRole('button', { name });

describe('a dialog', () => {
  test('[A11Y-11] holds the focus, closes by Escape, and gives the focus back', async () => {
    const root = mount(document.body, <Opener />);
    undo = () => root.unmount();
    await userEvent.click(button('Open'));
    await expect.element(button('Keep')).toHaveFocus();
    expect(document.querySelector('dialog')?.matches(':modal')).toBe(true);
    await userEvent.tab();
    await expect.element(button('Remove')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Open')).toHaveFocus();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('[A11Y-25] moves the focus once as it opens, to the safe choice', async () => {
    // Strict Mode would open it twice.
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    root.render(<Opener />);
    const moves: string[] = [];
    const note = ({ target }: FocusEvent) => moves.push(target instanceof Element ? target.textContent : '');
    undo = () => {
      document.removeEventListener('focusin', note);
      root.unmount();
    };
    await userEvent.click(button('Open'));
    await expect.element(button('Keep')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Open')).toHaveFocus();
    document.addEventListener('focusin', note);
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Keep')).toHaveFocus();
    expect(moves).toEqual(['Keep']);
  });

  test('inside a dialog of the host, Escape closes the inner one only', async () => {
    const hosts = document.body.appendChild(document.createElement('dialog'));
    hosts.showModal();
    const root = mount(hosts, <Opener />);
    undo = () => {
      root.unmount();
      hosts.remove();
    };
    await userEvent.click(button('Open'));
    await expect.element(button('Keep')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Open')).toHaveFocus();
    expect(hosts.open).toBe(true);
  });

  test('in a shadow root it is modal, too, and the focus comes back', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const root = mount(shadow, <Opener />);
    undo = () => {
      root.unmount();
      host.remove();
    };
    await userEvent.click(button('Open'));
    await expect.poll(() => shadow.activeElement?.textContent).toBe('Keep');
    expect(shadow.querySelector('dialog')?.matches(':modal')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => shadow.activeElement?.textContent).toBe('Open');
  });

  test('what is mounted stays open when the browser closes it by itself', async () => {
    const onCancelled = vi.fn<() => void>();
    const root = mount(document.body, <Opener onCancelled={onCancelled} />);
    undo = () => root.unmount();
    await userEvent.click(button('Open'));
    await expect.element(button('Keep')).toHaveFocus();
    expect(onCancelled).not.toHaveBeenCalled();
    document.querySelector('dialog')?.close();
    await expect.poll(() => onCancelled.mock.calls.length).toBe(1);
  });
});

test('[UX-16] Escape is for the dialog that the codes are in, and not for one that the host has above them', async () => {
  const onLeave = vi.fn<() => void>();
  const nothing = () => {};
  const hosts = document.body.appendChild(document.createElement('dialog'));
  const above = document.body.appendChild(document.createElement('dialog'));
  const beside = document.body.appendChild(document.createElement('dialog'));
  hosts.showModal();
  const root = mount(
    hosts,
    <MfaShell>
      <RecoveryCodesView
        codes={codes}
        confirmBy="tick"
        asksToLeave={false}
        onSaved={nothing}
        onLeave={onLeave}
        onStay={nothing}
      />
    </MfaShell>,
  );
  undo = () => {
    root.unmount();
    for (const dialog of [hosts, above, beside]) dialog.remove();
  };
  await expect.element(page.getByRole('heading')).toBeVisible();
  // It takes nothing away from the page.
  beside.show();
  above.showModal();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => above.open).toBe(false);
  expect(onLeave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => onLeave.mock.calls.length).toBe(1);
  expect(hosts.open).toBe(true);
});

test('[UX-16] printing the page prints the codes and nothing else', async () => {
  const other = document.body.appendChild(document.createElement('p'));
  other.textContent = 'The page around';
  other.setAttribute('style', 'display: block');
  const nothing = () => {};
  const root = mount(
    document.body,
    <MfaShell>
      <RecoveryCodesView
        codes={codes}
        confirmBy="tick"
        asksToLeave={false}
        onSaved={nothing}
        onLeave={nothing}
        onStay={nothing}
      />
    </MfaShell>,
  );
  await expect.element(page.getByRole('heading')).toBeVisible();
  undo = () => {
    window.dispatchEvent(new Event('afterprint'));
    root.unmount();
    other.remove();
  };
  window.dispatchEvent(new Event('beforeprint'));
  const sheets = () => [...document.body.querySelectorAll<HTMLElement>('[data-mfa-part="print"]')];
  const seen = () => [...document.body.children].filter((element) => element.checkVisibility());
  expect(sheets()).toHaveLength(1);
  expect(sheets()[0]?.checkVisibility()).toBe(false);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect(seen()).toEqual(sheets());
    expect(sheets()[0]?.innerText).toContain('b6545-62828');
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});
