import { screen, waitFor, within } from '@testing-library/react';
import { Fragment } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { renderInShell } from '../../../test/support/render-in-shell.fixture.tsx';
import { pretendTouch } from '../../../test/support/touch.fixture.ts';
import { setUpAuthenticatorProps } from './set-up.fixture.ts';
import { DefaultSetUpAuthenticatorView } from './set-up-authenticator.view.tsx';
import type { SetUpAuthenticatorViewProps } from './set-up-authenticator.view.tsx';

const { authenticator } = setUpAuthenticatorProps;
const view = (props: Partial<SetUpAuthenticatorViewProps> = {}) => (
  <DefaultSetUpAuthenticatorView
    {...setUpAuthenticatorProps}
    onSubmit={() => {}}
    onRetry={() => {}}
    {...props}
  />
);
const before = <ScreenFrame key="before" step="before" title="Before" />;
const field = () => screen.getByLabelText<HTMLInputElement>('Security code');
const selected = () => String(getSelection());
/** Whether one element stands before another, for reading and for the Tab key. */
const isBefore = (one: Element, other: Element) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

afterEach(() => vi.restoreAllMocks());

describe('the screen for setting up an authenticator app', () => {
  test('(A11Y-10) as the first screen of a page takes no focus, also if the key arrives later', () => {
    const { show } = renderInShell(
      <Fragment key="begun">{view({ authenticator: { status: 'creating' } })}</Fragment>,
    );
    show(<Fragment key="confirming">{view()}</Fragment>);
    expect(screen.getByLabelText('Security code')).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  test('[UX-1] is one task in numbered steps, with one heading and one main button', () => {
    const { container, getAllByRole } = renderInShell(view({ onOtherFactor: () => {}, onExit: () => {} }));
    expect(getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Set up your authenticator app',
    ]);
    const steps = [...container.querySelectorAll('ol > li')];
    expect(steps.map((step) => step.querySelector('p')?.textContent)).toEqual([
      'Open the app and scan this QR code',
      'Enter the code that the app shows',
    ]);
    expect(container.querySelectorAll('[data-kind="primary"]')).toHaveLength(1);
  });

  test('[UX-15] shows the QR code, and on a press the key with service, account and key type', async () => {
    const { part, user } = renderInShell(view());
    expect(screen.getByRole('img', { name: /^QR code for your authenticator app/ })).toBeVisible();
    expect(part('key')).not.toBeVisible();
    await user.click(screen.getByText("Can't scan it?"));
    expect(part('key')).toBeVisible();
    expect([...part('key').children].map((group) => group.textContent)).toEqual([
      'JBSW',
      'Y3DP',
      'EHPK',
      '3PXP',
      'JBSW',
      'Y3DP',
      'EHPK',
      '3PXP',
    ]);
    expect(
      within(part('details'))
        .getAllByRole('definition')
        .map((detail) => detail.textContent),
    ).toEqual(['Acme', 'ada@example.com', 'Time-based, 6 digits']);
    // A number in a text from right to left would end in its "+".
    for (const value of part('details').querySelectorAll('dd')) expect(value).toHaveAttribute('dir', 'auto');
    expect(isBefore(part('qr-code'), part('key'))).toBe(true);
    expect(isBefore(part('key'), field())).toBe(true);
  });

  test('[UX-15] on a touch device the link to the app and the key come first', () => {
    const undo = pretendTouch();
    const { part } = renderInShell(view());
    const link = screen.getByRole('link', { name: 'Open in authenticator app' });
    expect(link).toHaveAttribute('href', authenticator.uri);
    expect(isBefore(link, part('key'))).toBe(true);
    expect(isBefore(part('key'), part('qr-code'))).toBe(true);
    undo();
  });

  test.each(['javascript:alert(1)', 'https://evil.example/otpauth://totp/', 'otpauth://hotp/A:b'])(
    '[SEC-25] %s is not linked',
    (uri) => {
      const undo = pretendTouch();
      renderInShell(view({ authenticator: { ...authenticator, uri } }));
      expect(screen.queryByRole('link', { name: /authenticator app/ })).toBeNull();
      undo();
    },
  );

  test('unusual numbers of digits and seconds are shown as text', () => {
    const { part } = renderInShell(
      view({
        format: { alphabet: 'digits', length: 8 },
        authenticator: { ...authenticator, periodSeconds: 60, issuer: undefined },
      }),
    );
    expect(part('details')).toHaveTextContent('Time-based, 8 digits, every 60 seconds');
    expect(part('details')).not.toHaveTextContent('Service');
  });

  test('[UX-23] the key is copied, selected and read without its visual spaces', async () => {
    const { part, user, said } = renderInShell(view());
    await user.click(screen.getByText("Can't scan it?"));
    expect(part('key')).toHaveTextContent(/^[A-Z2-7]{32}$/);
    await user.click(screen.getByRole('button', { name: 'Copy key' }));
    await waitFor(() => expect(said('status')).toEqual(['Key copied.']));
    expect(await navigator.clipboard.readText()).toBe(authenticator.secret);
  });

  test('[A11Y-22, SEC-20] a failed copy is announced, and the key is selected instead', async () => {
    const { user, said } = renderInShell(view());
    await user.click(screen.getByText("Can't scan it?"));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy key' }));
    const sentence = "Copying didn't work. Select the key and copy it yourself.";
    await waitFor(() => expect(said('status')).toEqual([sentence]));
    expect(selected()).toBe(authenticator.secret);
  });

  test('(SEC-21) QR code, key and code field are marked for session replay to leave out', () => {
    const { container } = renderInShell(view());
    const marked = [...container.querySelectorAll('[data-mfa-sensitive]')];
    expect(marked.map((node) => node.getAttribute('data-mfa-part'))).toEqual([
      'qr-code',
      'key',
      'code-input',
    ]);
  });

  test('(SEC-14) the key is text and in no attribute', () => {
    const { container } = renderInShell(view());
    const attributes = [...container.querySelectorAll('*')].flatMap((node) =>
      [...node.attributes].map(({ value }) => value),
    );
    expect(attributes.filter((value) => /JBSW|otpauth/.test(value))).toEqual([]);
  });

  test('shows help for people without an app on a press', async () => {
    const { user } = renderInShell(view());
    expect(screen.getByText(/app store/)).not.toBeVisible();
    await user.click(screen.getByText("I don't have an app"));
    expect(screen.getByText(/app store/)).toBeVisible();
  });

  test('[UX-5] the same key and the typed code stay through a wrong code', async () => {
    const { user, show, part } = renderInShell(view());
    const drawn = part('qr-code');
    await user.type(field(), '123456');
    show(view({ failure: { code: 'wrong_code' } }));
    expect(part('qr-code')).toBe(drawn);
    expect(field()).toHaveValue('123456');
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleDescription(/That code didn't work\. Enter the newest one\./);
  });

  test('[UX-13] hints appear after the second wrong code', () => {
    const { show, part } = renderInShell(view({ wrongCount: 1 }));
    expect(screen.queryByText('Codes still not working?')).toBeNull();
    show(view({ wrongCount: 2 }));
    expect(part('notice')).toHaveTextContent('Set the clock of your phone to automatic.');
  });

  test('[A11Y-10] a failure to create the key is announced once and can be retried in place', async () => {
    const onRetry = vi.fn<() => void>();
    const { user, show, said } = renderInShell(before);
    show(view({ onRetry, authenticator: { status: 'creating' } }));
    const heading = () => screen.getByRole('heading', { name: 'Set up your authenticator app' });
    expect(heading()).toHaveFocus();
    expect(screen.queryByRole('textbox')).toBeNull();
    const failure = { code: 'server' } as const;
    show(view({ onRetry, authenticator: { status: 'failed', failure } }));
    expect(heading()).toHaveFocus();
    await waitFor(() => expect(said('alert')).toEqual(['Something went wrong on our side. Try again.']));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    show(view({ onRetry, authenticator: { status: 'creating' } }));
    show(view({ onRetry }));
    expect(heading()).toHaveFocus();
    expect(field()).toBeVisible();
  });

  test('the code is submitted unchanged, and another factor can be chosen', async () => {
    const onSubmit = vi.fn<SetUpAuthenticatorViewProps['onSubmit']>();
    const onOtherFactor = vi.fn<() => void>();
    const { user } = renderInShell(view({ onSubmit, onOtherFactor }));
    await user.type(field(), ' 123 456{Enter}');
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(' 123 456');
    await user.click(screen.getByRole('button', { name: 'Use another method' }));
    expect(onOtherFactor).toHaveBeenCalledTimes(1);
  });
});
