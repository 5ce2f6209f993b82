import { createMemoryAdapter, createMemoryBackend } from '@mfa-flow/adapter-memory';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MfaFlow } from './mfa-flow.tsx';
import '../styles.css';

const adapterOf = (isSignedIn: boolean) => {
  const backend = createMemoryBackend({
    accounts: [
      {
        id: 'ada',
        identifier: 'ada@example.com',
        password: 'correct horse',
        factors: [{ kind: 'authenticator' }],
      },
    ],
  });
  const browser = backend.openBrowser();
  if (isSignedIn) backend.signIn(browser, 'ada');
  return createMemoryAdapter(backend, { browser });
};

let undo = () => {};
afterEach(() => undo());

function prepare() {
  const opener = document.body.appendChild(document.createElement('button'));
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const root = createRoot(dialog.appendChild(document.createElement('div')));
  opener.focus();
  undo = () => {
    root.unmount();
    dialog.remove();
    opener.remove();
    sessionStorage.clear();
  };
  const mount = (isSignedIn: boolean) =>
    root.render(<MfaFlow adapter={adapterOf(isSignedIn)} service="Acme" autoFocus />);
  return { dialog, mount };
}

/** What is fetched and read meanwhile takes a moment; nothing may take the focus away afterwards. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300));

const situations = [
  ['Email address', false],
  ['Security code', true],
] as const;

test.each(situations)(
  '[A11Y-10] `autoFocus` in a dialog that is open: on "%s"',
  async (label, isSignedIn) => {
    const { dialog, mount } = prepare();
    dialog.showModal();
    mount(isSignedIn);
    await expect.element(page.getByLabelText(label)).toHaveFocus();
    await aWhile();
    await expect.element(page.getByLabelText(label)).toHaveFocus();
  },
);

test.each(situations)(
  '[A11Y-10] `autoFocus` in a dialog that is opened at the same time: on "%s"',
  async (label, isSignedIn) => {
    const { dialog, mount } = prepare();
    mount(isSignedIn);
    dialog.showModal();
    await expect.element(page.getByLabelText(label)).toHaveFocus();
    await aWhile();
    await expect.element(page.getByLabelText(label)).toHaveFocus();
  },
);

test.each(situations)(
  '[A11Y-10] `autoFocus` in a dialog that is opened long after, and again: on "%s"',
  async (label, isSignedIn) => {
    const { dialog, mount } = prepare();
    mount(isSignedIn);
    await aWhile();
    for (let times = 0; times < 2; times += 1) {
      dialog.showModal();
      await expect.element(page.getByLabelText(label)).toHaveFocus();
      expect(document.activeElement?.localName).toBe('input');
      dialog.close();
    }
  },
);
