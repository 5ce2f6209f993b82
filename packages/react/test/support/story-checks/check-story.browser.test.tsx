import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Button } from '../../../src/parts/button/button.tsx';
import { CodeInput } from '../../../src/parts/code-input/code-input.tsx';
import { QrCode } from '../../../src/parts/qr-code/qr-code.tsx';
import { ScreenFrame } from '../../../src/parts/screen-frame/screen-frame.tsx';
import { Spinner } from '../../../src/parts/spinner/spinner.tsx';
import { MfaShell } from '../../../src/shell/mfa-shell.tsx';
import '../../../src/styles.css';
import { checkStory } from './check-story.fixture.ts';
import type { AppearanceName } from './appearances.fixture.ts';

const root = createRoot(document.body.appendChild(document.createElement('main')));
const style = document.head.appendChild(document.createElement('style'));

afterEach(() => {
  root.render(null);
  style.textContent = '';
});

/** A screen with a little of everything, and a style that spoils it. */
async function problemsOf(css: string, appearances: readonly AppearanceName[], extra?: ReactElement) {
  style.textContent = css;
  flushSync(() =>
    root.render(
      <MfaShell options={{ helpHref: '/help' }}>
        <ScreenFrame step="example" title="An example" onExit={() => {}}>
          <CodeInput
            label="Security code"
            error="Enter the security code."
            format={{ alphabet: 'digits', length: 6 }}
            autoComplete="one-time-code"
            inputRef={{ current: null }}
          />
          <QrCode text="otpauth://totp/Acme" label="QR code" />
          <Spinner text="Checking…" />
          <Button kind="primary">Continue</Button>
          <Button>Use another method</Button>
          {extra}
        </ScreenFrame>
      </MfaShell>,
    ),
  );
  return checkStory(appearances);
}

const everyAppearance: readonly AppearanceName[] = [
  'forcedColours',
  'light',
  'rightToLeft',
  'dark',
  'largeText',
  'narrow',
  'narrowRightToLeft',
];

const extras = {
  '[UX-1] a second main button': {
    extra: <Button kind="primary">Send</Button>,
    problem: 'example has 2 main buttons',
  },
  '[UX-1] a second heading': { extra: <h3>More</h3>, problem: 'example has 2 headings' },
  '[A11Y-21] a spinner that says nothing': { extra: <Spinner text="" />, problem: 'turns without a word' },
  '[A11Y-24] an id that is there twice': {
    extra: (
      <>
        <p id="same">One</p>
        <p id="same">Other</p>
      </>
    ),
    problem: 'share the id same',
  },
};

describe('the checks of every story', () => {
  test('accept a correct story', async () => {
    expect(await problemsOf('', everyAppearance)).toEqual([]);
  });

  test.each<[string, AppearanceName, string, string]>([
    [
      '[A11Y-18] content that sticks out at 320 pixels',
      'narrow',
      '[data-mfa-part=root] [data-mfa-part=heading] { inline-size: 19rem }',
      'sticks out',
    ],
    [
      '[A11Y-18] text that is cut when it is large',
      'largeText',
      '[data-mfa-part=root] [data-mfa-part=heading] { block-size: 1.8rem; overflow: hidden }',
      'is cut off',
    ],
    [
      '[UX-24] content that sticks out from right to left only',
      'rightToLeft',
      '[dir=rtl] [data-mfa-part=heading] { translate: -9rem }',
      'sticks out',
    ],
    [
      '[A11Y-19] text that is faint in the dark only',
      'dark',
      '[data-mfa-theme=dark] [data-mfa-part=hint], [data-mfa-theme=dark] [data-mfa-part=help] { color: #555 }',
      'is faint',
    ],
    [
      '[A11Y-19] a border that is faint in the dark only',
      'dark',
      '[data-mfa-theme=dark] [data-mfa-part=root] { --mfa-color-danger: #333 }',
      'has a faint border',
    ],
    [
      '[A11Y-19] an icon that is faint',
      'light',
      '[data-mfa-part=failure] svg { color: #ddd }',
      'is a faint icon',
    ],
    [
      '[A11Y-19] a target that is too small',
      'narrow',
      '[data-mfa-part=root] [data-mfa-part=help] { min-block-size: 0; line-height: 1.2 }',
      'is too small a target',
    ],
    [
      '[A11Y-19] a focus that is no outline',
      'light',
      '[data-mfa-part=root] button:focus-visible { outline: none !important; box-shadow: 0 0 0 3px blue }',
      'does not show the focus',
    ],
    [
      '[A11Y-19] a focus that is faint in the dark only',
      'dark',
      '[data-mfa-theme=dark] [data-mfa-part=root] { --mfa-color-focus: #222 }',
      'does not show the focus',
    ],
    [
      '[A11Y-20] a button without a border in forced colours',
      'forcedColours',
      '[data-mfa-part=button] { border: 0 !important }',
      'has no border',
    ],
    [
      '[A11Y-20] an error told by colour alone',
      'forcedColours',
      '[data-mfa-part=root] :is([aria-invalid], [data-mfa-part=cell]) { border-width: 1px !important }',
      'without an error',
    ],
    [
      '[A11Y-20, A11Y-27] a focus that forced colours take away',
      'forcedColours',
      '[data-mfa-part=root] :focus-visible { outline-color: Canvas !important; forced-color-adjust: none }',
      'does not show the focus',
    ],
    [
      '[A11Y-20] a QR code that takes the colours of the theme',
      'dark',
      '[data-mfa-part=qr-code] path { fill: var(--mfa-color-text) }',
      'the QR code is',
    ],
    [
      '[A11Y-20] a QR code that takes the colours of the system',
      'forcedColours',
      '@media (forced-colors: active) { [data-mfa-part=qr-code] path { fill: CanvasText } }',
      'the QR code is',
    ],
    [
      '[A11Y-21] what moves although stillness was asked for',
      'forcedColours',
      '@keyframes shake { to { rotate: 1turn } } [data-mfa-part=root] [data-mfa-part=heading] { animation: shake 1s infinite }',
      'moves: shake',
    ],
    [
      '[UX-23] a code in type that can be mistaken',
      'light',
      '[data-mfa-part=root] [data-mfa-part=code-input] { font-family: serif }',
      'is not set clearly',
    ],
  ])('notices %s', async (_, appearance, css, problem) => {
    expect(await problemsOf(css, [appearance])).toContainEqual(expect.stringContaining(problem));
  });

  test.each(Object.entries(extras))('notices %s', async (_, { extra, problem }) => {
    const problems = await problemsOf('', ['light', 'forcedColours'], extra);
    expect(problems).toContainEqual(expect.stringContaining(problem));
  });
});
