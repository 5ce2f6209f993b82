import { version, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MfaFlow } from '../flow/mfa-flow.tsx';
import { FirstFactorView } from '../screens/first-factor/first-factor.view.tsx';
import { firstFactorProps } from '../screens/first-factor/first-factor.fixture.ts';
import {
  codeField,
  createPageFlow,
  emailField,
  passwordField,
  present,
} from '../../test/support/page-flow.fixture.tsx';
import { MfaShell } from './mfa-shell.tsx';

/** What the host's handlers were told, what reached its listeners on the document, and forms that went out by themselves. */
const handled: string[] = [];
const listened: string[] = [];
const sent: Event[] = [];

const stopped = [
  'Submit',
  'Reset',
  'Input',
  'BeforeInput',
  'Change',
  'Invalid',
  'Select',
  'KeyDown',
  'KeyUp',
  'KeyPress',
  'Copy',
  'Cut',
  'Paste',
  'Drop',
  'CompositionStart',
  'CompositionUpdate',
  'CompositionEnd',
];
const passed = ['Click', 'Focus', 'Blur', 'PointerDown', 'MouseDown'];

const handlers = Object.fromEntries(
  [...stopped, ...passed].map((name) => [`on${name}`, () => handled.push(name)]),
);

const Host = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <form {...handlers} action="/host" method="get">
    <input name="host" defaultValue="theirs" />
    {children}
  </form>
);

let container: HTMLElement;
let root: ReturnType<typeof createRoot>;
let listening: AbortController;
/** The page would be gone: what a form does by itself is only noted. */
const holdBack = (event: Event) => {
  if (!event.defaultPrevented && !isDialog(event.target)) sent.push(event);
  event.preventDefault();
};
const isDialog = (target: EventTarget | null) =>
  target instanceof HTMLFormElement && target.method === 'dialog' && !target.closest('dialog');

beforeEach(() => {
  handled.length = listened.length = sent.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React about a form in a form
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  listening = new AbortController();
  const { signal } = listening;
  for (const name of ['submit', 'input', 'keydown', 'paste'])
    document.addEventListener(name, () => listened.push(name), { signal });
  window.addEventListener('submit', holdBack, { signal });
});

afterEach(() => {
  root.unmount();
  listening.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const inPortal = (flow: ReactElement) => <Host>{createPortal(flow, document.body)}</Host>;
const inForm = (flow: ReactElement) => <Host>{flow}</Host>;

async function signIn(): Promise<void> {
  const { flow, account } = createPageFlow();
  root.render(wrap(<MfaFlow {...flow} />));
  await userEvent.type(emailField(), account.identifier);
  await userEvent.type(passwordField(), account.password);
  await userEvent.click(page.getByRole('button', { name: 'Sign in' }));
  await expect.element(codeField()).toBeVisible();
}
let wrap = inPortal;

describe.each([
  ['in a portal inside a form of the host', inPortal],
  ['inside a form of the host', inForm],
])(`React ${version.split('.')[0]}, %s`, (_, place) => {
  beforeEach(() => {
    wrap = place;
  });

  test('[SEC-38] the host receives no typed text, and no form is submitted by itself', async () => {
    await signIn();
    expect(handled.filter((name) => stopped.includes(name))).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('[SEC-38] no event of a field leaves the flow, except those of pointer and focus', async () => {
    const { flow } = createPageFlow();
    root.render(wrap(<MfaFlow {...flow} />));
    await expect.element(emailField()).toBeVisible();
    const field = emailField().element();
    const init = { bubbles: true, cancelable: true };
    for (const name of ['submit', 'reset', 'input', 'change', 'invalid', 'select', 'drop', 'textInput'])
      field.dispatchEvent(new Event(name, init));
    for (const name of ['keydown', 'keypress', 'keyup'])
      field.dispatchEvent(new KeyboardEvent(name, { ...init, key: 'x', charCode: 120 }));
    for (const name of ['copy', 'cut', 'paste']) field.dispatchEvent(new ClipboardEvent(name, init));
    for (const name of ['compositionstart', 'compositionupdate', 'compositionend'])
      field.dispatchEvent(new CompositionEvent(name, init));
    expect(handled).toEqual([]);
    await userEvent.click(emailField());
    expect(new Set(handled)).toEqual(new Set(['PointerDown', 'MouseDown', 'Focus', 'Click']));
  });

  test('[SEC-38] Escape reaches the elements around the flow', async () => {
    const { flow } = createPageFlow();
    root.render(wrap(<MfaFlow {...flow} />));
    await userEvent.click(emailField());
    handled.length = 0;
    await userEvent.keyboard('x{Escape}');
    expect(handled).toEqual(['KeyDown', 'KeyUp']);
  });

  test('[SEC-38] listeners on the document keep working', async () => {
    await signIn();
    // Browsers themselves end the path of a submit at the outer of two forms.
    const own = place === inForm ? [] : ['submit'];
    expect(new Set(listened)).toEqual(new Set(['keydown', 'input', ...own]));
  });

  test('[SEC-38] a form of the host does not submit fields of the flow', async () => {
    const { flow, account } = createPageFlow();
    root.render(wrap(<MfaFlow {...flow} />));
    await userEvent.type(emailField(), account.identifier);
    await userEvent.type(passwordField(), account.password);
    const form = present(container.querySelector('form'));
    expect([...new FormData(form).entries()]).toEqual([['host', 'theirs']]);
  });
});

describe(`React ${version.split('.')[0]}, before the scripts have come`, () => {
  const viewWith = (onSubmit: () => void) => (
    <MfaShell>
      <FirstFactorView {...firstFactorProps} onSubmit={onSubmit} />
    </MfaShell>
  );
  const view = viewWith(() => undefined);

  test.each([
    ['alone', view],
    ['inside a form of the host', inForm(view)],
  ])('[SEC-38] a page of a server sends no password, %s', async (_, element) => {
    container.innerHTML = renderToString(element);
    await userEvent.type(emailField(), 'ada@example.com');
    await userEvent.type(passwordField(), 'correct horse');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Sign in' }));
    expect(sent).toEqual([]);
    for (const form of container.querySelectorAll<HTMLFormElement>('form[action]'))
      expect([...new FormData(form).keys()]).toEqual(['host']);
  });

  test('[SEC-38] works once they have loaded', async () => {
    container.innerHTML = renderToString(view);
    const onSubmit = vi.fn<() => void>();
    const hydrated = hydrateRoot(container, viewWith(onSubmit));
    await userEvent.type(emailField(), 'ada@example.com');
    await userEvent.type(passwordField(), 'correct horse');
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    hydrated.unmount();
  });
});
