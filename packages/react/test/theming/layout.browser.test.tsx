import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page as view, userEvent } from 'vitest/browser';
import { authenticatorProps, sentCodeProps } from '../../src/screens/challenge/challenge.fixture.ts';
import { AuthenticatorView } from '../../src/screens/challenge/authenticator.view.tsx';
import { SentCodeView } from '../../src/screens/challenge/sent-code.view.tsx';
import { chooseFactorProps } from '../../src/screens/choose-factor/choose-factor.fixture.ts';
import { ChooseFactorView } from '../../src/screens/choose-factor/choose-factor.view.tsx';
import { firstFactorProps } from '../../src/screens/first-factor/first-factor.fixture.ts';
import { FirstFactorView } from '../../src/screens/first-factor/first-factor.view.tsx';
import { LimitedView } from '../../src/screens/limited/limited.view.tsx';
import { RecoveryView } from '../../src/screens/recovery/recovery.view.tsx';
import { setUpAuthenticatorProps } from '../../src/screens/set-up/set-up.fixture.ts';
import { DefaultSetUpAuthenticatorView } from '../../src/screens/set-up/set-up-authenticator.view.tsx';
import { MfaShell } from '../../src/shell/mfa-shell.tsx';
import '../../src/styles.css';

beforeAll(() => view.viewport(800, 1200));

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

const nothing = () => undefined;

/** A screen in a place of that width, with letters of that size. */
function open(content: ReactElement, { width = 416, text = 100 } = {}) {
  const page = document.createElement('div');
  page.style.cssText = `inline-size: ${width}px; font-family: Arial, "Liberation Sans", sans-serif`;
  document.body.style.margin = '0';
  document.documentElement.style.fontSize = `${text}%`;
  document.body.append(page);
  const root = createRoot(page);
  const show = (next: ReactElement) =>
    flushSync(() =>
      root.render(<MfaShell options={{ service: 'Acme', helpHref: '/help' }}>{next}</MfaShell>),
    );
  show(content);
  opened.push(() => {
    root.unmount();
    page.remove();
    document.documentElement.style.fontSize = '';
  });
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  /** Where each button stands. */
  const places = () =>
    all('[data-mfa-part="button"]').map((button) => {
      const { x, y } = button.getBoundingClientRect();
      return [button.textContent, Math.round(x), Math.round(y)];
    });
  return { page, show, one, all, places };
}

const digits = { onSubmit: nothing, onOtherFactor: nothing, onRecovery: nothing, onExit: nothing } as const;
const wrong = { code: 'wrong_code' } as const;
const asked = { ...sentCodeProps, ...digits, onSend: nothing };

describe('[UX-29] nothing moves', () => {
  test.each<[string, (isWrong: boolean) => ReactElement]>([
    [
      'as a password is refused',
      (isWrong) => (
        <FirstFactorView
          {...firstFactorProps}
          onSubmit={nothing}
          failure={isWrong ? { code: 'wrong_credentials' } : undefined}
        />
      ),
    ],
    [
      'as a code of an app is refused',
      (isWrong) => (
        <AuthenticatorView {...authenticatorProps} {...digits} failure={isWrong ? wrong : undefined} />
      ),
    ],
    [
      'as a sent code is refused',
      (isWrong) => <SentCodeView {...asked} failure={isWrong ? wrong : undefined} />,
    ],
    [
      'as a recovery code is refused',
      (isWrong) => (
        <RecoveryView format={{ alphabet: 'text' }} {...digits} failure={isWrong ? wrong : undefined} />
      ),
    ],
  ])('%s', (_, viewOf) => {
    const screen = open(viewOf(false));
    const before = screen.places();
    screen.show(viewOf(true));
    expect(screen.page.querySelector('[aria-invalid]')).not.toBeNull();
    expect(screen.places()).toEqual(before);
  });

  test.each([416, 375, 320])('at the end of the wait for another message, %d px wide', (width) => {
    const waits = (resendAt: number) => <SentCodeView {...asked} resendAt={resendAt} />;
    const screen = open(waits(Date.now() + 24_000), { width });
    const before = screen.places();
    expect(screen.page.textContent).toContain('in 24 seconds');
    screen.show(waits(Date.now() - 1));
    expect(screen.page.textContent).not.toContain('in 24 seconds');
    expect(screen.places()).toEqual(before);
  });

  test('as a limit is over, but for the button that can be pressed now', () => {
    const limited = (until: number) => (
      <LimitedView
        cause="locked"
        until={until}
        waitKnown
        over={until < Date.now()}
        onRetry={nothing}
        onOtherFactor={nothing}
      />
    );
    const screen = open(limited(Date.now() + 60_000));
    const order = screen.places().map(([name]) => name);
    screen.show(limited(Date.now() - 1));
    expect(screen.places().map(([name]) => name)).toEqual(order);
  });
});

/** Texts that stick out of the place. */
function cutOff(page: HTMLElement): readonly string[] {
  const place = page.getBoundingClientRect();
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.parentElement?.closest('[data-mfa-part="hidden-text"], [role="status"], [role="alert"]'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    if (left < place.left - 0.5 || right > place.right + 0.5) found.push(node.textContent ?? '');
  }
  return found;
}

describe.each([320, 360])('[A11Y-26] %d px wide, with letters of twice the size', (width) => {
  const large = { width, text: 200 };

  test('the list of factors can be read', () => {
    const screen = open(<ChooseFactorView {...chooseFactorProps} onChoose={nothing} />, large);
    for (const text of screen.all('[data-mfa-part="factor-text"]'))
      expect(text.clientWidth).toBeGreaterThan(180);
    expect(cutOff(screen.page)).toEqual([]);
  });

  test.each([6, 8, 10])(
    'a code of %d places stands in its cells, and no digit is cut off',
    async (length) => {
      const format = { alphabet: 'digits', length } as const;
      const screen = open(<AuthenticatorView {...digits} format={format} />, large);
      const input = screen.one('input');
      await userEvent.type(input, '1234567890'.slice(0, length));
      const cells = screen.all('[data-mfa-part="cell"]').map((cell) => cell.getBoundingClientRect());
      expect(cells).toHaveLength(length);
      const digitSize = Number.parseFloat(getComputedStyle(input).fontSize);
      for (const cell of cells) {
        expect(cell.right).toBeLessThanOrEqual(width);
        expect(cell.height).toBeGreaterThanOrEqual(44);
        // A digit is hardly wider than 0.6 of its height.
        expect(cell.width).toBeGreaterThan(0.6 * digitSize);
      }
      expect(digitSize).toBeGreaterThanOrEqual(13);
      expect(input.scrollLeft).toBe(0);
      expect(cutOff(screen.page)).toEqual([]);
    },
  );

  test('setting up an authenticator app fits', () => {
    const screen = open(
      <DefaultSetUpAuthenticatorView {...setUpAuthenticatorProps} {...digits} onRetry={nothing} />,
      large,
    );
    expect(screen.one('[data-mfa-part="qr-code"]').getBoundingClientRect().width).toBeGreaterThanOrEqual(200);
    expect(cutOff(screen.page)).toEqual([]);
  });
});

test('(UX-29) a sent code takes at most 480 px', () => {
  const screen = open(<SentCodeView {...asked} resendAt={Date.now() + 24_000} />);
  expect(screen.one('[data-mfa-part="card"]').getBoundingClientRect().height).toBeLessThanOrEqual(480);
});

test('the ring of the current cell is not cut off', () => {
  const screen = open(<AuthenticatorView {...authenticatorProps} {...digits} />);
  expect(getComputedStyle(screen.one('[data-mfa-part="code-cells"]')).overflowClipMargin).toBe('4px');
  expect(getComputedStyle(screen.one('[data-mfa-part="stage"]')).overflowClipMargin).toBe('8px');
});
