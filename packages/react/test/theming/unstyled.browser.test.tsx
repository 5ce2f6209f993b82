import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import { codeField, createPageFlow, emailField, signInOnPage } from '../support/page-flow.fixture.tsx';
import { InShadowRoot } from './unstyled.fixture.tsx';

let undo = () => {};
afterEach(() => undo());

test('[UX-28] without any styles, in a shadow root, somebody can sign in', async () => {
  const { backend, account, flow } = createPageFlow();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  undo = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <InShadowRoot>
      <MfaFlow {...flow} />
    </InShadowRoot>,
  );
  await expect.element(emailField()).toBeVisible();
  const field = place.firstElementChild?.shadowRoot?.querySelector('input');
  if (!field) throw new Error('The flow is in no shadow root.');
  expect(getComputedStyle(field).borderTopStyle).toBe('inset');

  await signInOnPage(account.identifier, account.password);
  await expect.element(codeField()).toBeVisible();
  await userEvent.type(codeField(), backend.authenticatorCode('ada').code);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: /signed in/ })).toBeVisible();
});
