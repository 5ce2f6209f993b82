import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MfaFlow } from '../../src/flow/mfa-flow.tsx';
import {
  codeField,
  createPageFlow,
  emailField,
  present,
  signInOnPage,
} from '../support/page-flow.fixture.tsx';

// Chromium rewrites what is typed into a field of type `email`: `user@xn--bcher-kva.example`.
const identifier = 'user@bücher.example';
const account = { id: 'user', identifier, password: 'correct horse' };

const root = createRoot(document.body.appendChild(document.createElement('div')));
afterEach(() => root.render(null));

describe('an email address reaches the backend as it was typed', () => {
  test('(IN-58) beside a password, without a failed attempt', async () => {
    const { flow } = createPageFlow({ accounts: [{ ...account, factors: [{ kind: 'authenticator' }] }] });
    const signIn = vi.spyOn(present(flow.adapter.firstFactor?.password), 'signIn');
    root.render(<MfaFlow key="password" {...flow} />);
    await signInOnPage(identifier, account.password);
    await expect.element(codeField()).toBeVisible();
    expect(signIn.mock.calls.map(([given]) => given.identifier)).toEqual([identifier]);
  });

  test('(IN-58) for a code by email, and is shown so', async () => {
    const { flow, backend } = createPageFlow({ accounts: [account], firstFactors: ['password', 'email'] });
    root.render(<MfaFlow key="code" {...flow} />);
    await userEvent.click(page.getByRole('button', { name: 'Email me a code instead' }));
    await userEvent.type(emailField(), identifier);
    await userEvent.tab();
    await expect.element(emailField()).toHaveValue(identifier);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(identifier).first()).toBeVisible();
    expect(backend.outbox.latest()).toBeDefined();
  });
});

test('[A11Y-9] the field for an email address gets the keyboard for one', async () => {
  const { flow } = createPageFlow();
  root.render(<MfaFlow key="keyboard" {...flow} />);
  await expect.element(emailField()).toHaveAttribute('inputmode', 'email');
  await expect.element(emailField()).toHaveAttribute('autocomplete', 'username');
});
