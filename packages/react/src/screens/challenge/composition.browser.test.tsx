import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import { AuthenticatorView } from './authenticator.view.tsx';
import { authenticatorProps } from './challenge.fixture.ts';

const container = document.body.appendChild(document.createElement('div'));
const onSubmit = vi.fn<(text: string) => void>();
const options = { autoSubmit: true };

let root = createRoot(container);
beforeEach(async () => {
  onSubmit.mockClear();
  root = createRoot(container);
  root.render(
    <MfaShell options={options}>
      <AuthenticatorView {...authenticatorProps} onSubmit={onSubmit} />
    </MfaShell>,
  );
  await page.getByLabelText('Security code').click();
});
afterEach(() => root.unmount());

/** The input method shows what it would put there, and may still change it. */
const compose = (text: string) =>
  cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

const field = () => page.getByLabelText('Security code');

test('[UX-22] a code is not submitted during composition, only after it', async () => {
  for (const text of ['１', '１２３', '１２３４５', '１２３４５６']) {
    await compose(text);
    await expect.element(field()).toHaveValue(text);
  }
  expect(onSubmit).not.toHaveBeenCalled();
  await cdp().send('Input.insertText', { text: '１２３４５７' });
  await expect.element(field()).toHaveValue('１２３４５７');
  expect(onSubmit.mock.calls).toEqual([['１２３４５７']]);
});

test('[UX-22] a cancelled composition submits nothing', async () => {
  await compose('123456');
  await compose('');
  await expect.element(field()).toHaveValue('');
  expect(onSubmit).not.toHaveBeenCalled();
});
