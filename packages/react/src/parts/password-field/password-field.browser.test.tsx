import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { MfaShell } from '../../shell/mfa-shell.tsx';
import { PasswordField } from './password-field.tsx';
import '../../styles.css';

/** How many lines a text stands on. */
function linesOf(element: Element | null): number {
  const range = document.createRange();
  if (element) range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

function open(label: string, forgotten: string, width: number): HTMLElement {
  const page = document.createElement('div');
  page.style.inlineSize = `${width}px`;
  document.body.append(page);
  const root = createRoot(page);
  const link = (
    <a data-mfa-part="link" href="/forgotten">
      {forgotten}
    </a>
  );
  flushSync(() =>
    root.render(
      <MfaShell>
        <PasswordField
          label={label}
          name="password"
          autoComplete="current-password"
          aside={link}
          inputRef={createRef()}
        />
      </MfaShell>,
    ),
  );
  opened.push(() => {
    root.unmount();
    page.remove();
  });
  return page;
}

const labelIn = (page: HTMLElement) => page.querySelector('[data-mfa-part="label"]');

test.each([
  ['Contraseña', '¿Has olvidado tu contraseña?', 290],
  ['Contraseña', '¿Has olvidado tu contraseña?', 320],
  ['Password', 'Hai dimenticato la password?', 320],
  ['Wachtwoord', 'Bent u uw wachtwoord vergeten?', 320],
] as const)('[UX-24] “%s” stays whole beside “%s” at %i px', (label, forgotten, width) => {
  const page = open(label, forgotten, width);
  expect(linesOf(labelIn(page))).toBe(1);
  expect(page.scrollWidth).toBeLessThanOrEqual(width);
});

test('[UX-24] a label that is one very long word breaks', () => {
  const page = open('Donaudampfschifffahrtsgesellschaftspasswort', 'Forgot your password?', 320);
  expect(linesOf(labelIn(page))).toBeGreaterThan(1);
  expect(page.scrollWidth).toBeLessThanOrEqual(320);
});
