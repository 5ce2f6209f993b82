import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { SignInByCodeView } from '../first-factor/sign-in-by-code.on-demand.ts';
import { SignInLinkView } from '../first-factor/sign-in-link.on-demand.ts';
import { ReturningView } from '../returning/returning.on-demand.ts';
import { SetUpAddressView } from '../set-up/set-up-address.on-demand.ts';
import { SetUpAuthenticatorView } from '../set-up/set-up-authenticator.on-demand.ts';
import { setUpAuthenticatorProps } from '../set-up/set-up.fixture.ts';
import { VerifyEmailView } from '../verify-email/verify-email.on-demand.ts';

const source = join(import.meta.dirname, '../..');
const nothing = () => {};
const imported = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm;

/** Everything that comes along with a file: its imports and theirs, but not what is loaded later. */
function comesWith(file: string, found = new Set<string>()): Set<string> {
  for (const [, specifier = ''] of readFileSync(join(source, file), 'utf8').matchAll(imported)) {
    const isOwn = specifier.startsWith('.');
    const name = isOwn ? relative(source, join(source, dirname(file), specifier)) : specifier;
    if (found.has(name)) continue;
    found.add(name);
    if (isOwn) comesWith(name, found);
  }
  return found;
}

describe('the views that are loaded when they are first shown', () => {
  test('are not loaded at sign-in, nor are their messages and the QR code', () => {
    const files = [...comesWith('flow/mfa-flow.tsx')];
    expect(files).toContain('screens/first-factor/first-factor.view.tsx');
    const late =
      /qrcode|qr-code|en\.on-demand|use-messages-on-demand|address-form|code-form|factor-list|(?<!first-factor|check-factors|unreachable|limited)\.view/;
    expect(files.filter((file) => late.test(file))).toEqual([]);
  });

  test.each<[string, ReactElement]>([
    ['Sign in', <SignInByCodeView key="code" kind="email" onSubmit={nothing} />],
    ['Get codes by text message', <SetUpAddressView key="address" kind="phone" onSubmit={nothing} />],
    [
      'Set up your authenticator app',
      <SetUpAuthenticatorView key="app" {...setUpAuthenticatorProps} onSubmit={nothing} onRetry={nothing} />,
    ],
    ['Sign in with a link', <SignInLinkView key="link" onSend={nothing} onCheck={nothing} />],
    ['Confirm your email address', <VerifyEmailView key="email" onSend={nothing} onCheck={nothing} />],
    [
      'Signing you in',
      <ReturningView key="back" situation="completing" onContinue={nothing} onCancel={nothing} />,
    ],
  ])('"%s" is loaded', async (name, view) => {
    renderInShell(view);
    expect(await screen.findByRole('heading', { name })).toBeVisible();
  });

  test('[UX-24] a host can replace their messages like any others', async () => {
    const messages = { returning: { completingHeading: 'Einen Moment' } };
    renderInShell(<ReturningView situation="completing" onContinue={nothing} onCancel={nothing} />, {
      messages,
    });
    expect(await screen.findByRole('heading', { name: 'Einen Moment' })).toBeVisible();
    expect(screen.getByText('This takes a moment.')).toBeVisible();
  });

  test('a view that a host replaced is shown at once, without loading the default', () => {
    const slots = { views: { setUpAuthenticator: () => <p>Own view</p> } };
    renderInShell(
      <SetUpAuthenticatorView {...setUpAuthenticatorProps} onSubmit={nothing} onRetry={nothing} />,
      { slots },
    );
    expect(screen.getByText('Own view')).toBeVisible();
    expect(screen.queryByText('One moment')).toBeNull();
  });
});
