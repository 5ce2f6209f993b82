import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { contrastOf, readColour } from '../../test/support/story-checks/contrast.fixture.ts';
import { MfaShell } from '../shell/mfa-shell.tsx';
import '../styles.css';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

interface Page {
  /** Of the page around the flow. */
  readonly style?: string;
  readonly scheme?: 'light' | 'dark';
  readonly theme?: 'light' | 'dark';
}

/** The root of a flow on a page. */
function open({ style = '', scheme, theme }: Page): HTMLElement {
  const page = document.createElement('div');
  page.style.cssText = style + (scheme ? `; color-scheme: ${scheme}` : '');
  document.body.append(page);
  const root = createRoot(page);
  flushSync(() => root.render(<MfaShell theme={theme}>words</MfaShell>));
  opened.push(() => {
    root.unmount();
    page.remove();
  });
  const flow = page.querySelector<HTMLElement>('[data-mfa-part="root"]');
  if (!flow) throw new Error('There is no root.');
  return flow;
}

/** A colour as the browser draws it. */
function colourOf(flow: HTMLElement, token: string) {
  const probe = document.createElement('span');
  probe.style.color = `var(--mfa-color-${token})`;
  flow.append(probe);
  const colour = readColour(getComputedStyle(probe).color);
  probe.remove();
  if (!colour) throw new Error(`${token} is no colour.`);
  return colour;
}

const contrast = (flow: HTMLElement, one: string, other: string) =>
  contrastOf(colourOf(flow, one), colourOf(flow, other));

/** Text needs 4.5, what marks an edge or the focus 3 (WCAG 1.4.3, 1.4.11). */
const pairs = [
  ['text', 'surface', 4.5],
  ['text', 'raised', 4.5],
  ['text', 'warning-soft', 4.5],
  ['text', 'success-soft', 4.5],
  ['text', 'danger-soft', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'raised', 4.5],
  ['muted', 'page', 4.5],
  ['accent-text', 'surface', 4.5],
  ['accent-text', 'raised', 4.5],
  ['accent-text', 'page', 4.5],
  ['accent-text', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-accent', 'accent-pressed', 4.5],
  ['success', 'surface', 4.5],
  ['success', 'success-soft', 4.5],
  ['warning', 'surface', 4.5],
  ['warning', 'warning-soft', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['on-danger', 'danger-fill', 4.5],
  ['on-danger', 'danger-fill-hover', 4.5],
  ['accent-edge', 'surface', 3],
  ['border', 'surface', 3],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
  ['focus', 'page', 3],
] as const;

const accents = {
  'the default': '',
  'pale yellow': '#fde68a',
  black: '#000',
  white: '#fff',
  navy: '#0b1f4b',
  'mid grey': '#808080',
  orange: '#f97316',
  green: '#16a34a',
  cyan: '#06b6d4',
  pink: 'hotpink',
  red: '#dc2626',
  violet: 'oklch(0.6 0.25 300)',
};

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  test.each(Object.entries(accents))(
    '[UX-27, A11Y-19] every pair of colours has its contrast with %s as the accent',
    (_, accent) => {
      const flow = open({ style: accent && `--mfa-accent: ${accent}`, scheme });
      const tooLow = pairs
        .map(([one, other, least]) => ({ pair: `${one} on ${other}`, is: contrast(flow, one, other), least }))
        .filter(({ is, least }) => is < least);
      expect(tooLow).toEqual([]);
    },
  );
});

const isDark = (flow: HTMLElement) => contrastOf(colourOf(flow, 'surface'), [255, 255, 255]) > 10;

describe('[UX-27] light or dark', () => {
  test.each([
    ['is the page’s, whatever the system wants', {}, false],
    ['is dark on a dark page', { scheme: 'dark' }, true],
    ['is light on a light page', { scheme: 'light' }, false],
    ['is pinned by the theme on a light page', { scheme: 'light', theme: 'dark' }, true],
    ['is pinned by the theme on a dark page', { scheme: 'dark', theme: 'light' }, false],
  ] as const)('%s', (_, page, dark) => {
    const flow = open(page);
    expect(isDark(flow)).toBe(dark);
    expect(contrastOf(colourOf(flow, 'text'), colourOf(flow, 'surface'))).toBeGreaterThan(10);
  });
});

describe('[UX-27] a brand', () => {
  const brand = '--mfa-accent: #b00020; --mfa-radius: 3px; --mfa-font: "Courier New", monospace';

  test.each([undefined, 'light', 'dark'] as const)('of three values survives the theme "%s"', (theme) => {
    const flow = open({ style: brand, ...(theme && { theme }) });
    const style = getComputedStyle(flow);
    expect(style.getPropertyValue('--mfa-radius-control')).toBe('3px');
    expect(style.fontFamily).toContain('Courier New');
    expect(colourOf(flow, 'accent')).not.toEqual(colourOf(open({ ...(theme && { theme }) }), 'accent'));
  });

  test('without one has the font of the page', () => {
    expect(getComputedStyle(open({ style: 'font-family: Georgia, serif' })).fontFamily).toContain('Georgia');
  });

  test('one base changes every length; a field keeps letters of 16 px', () => {
    const flow = open({ style: '--mfa-rem: 10px' });
    const style = getComputedStyle(flow);
    const probe = document.createElement('span');
    flow.append(probe);
    const size = (token: string) => {
      probe.style.fontSize = `var(${token})`;
      return getComputedStyle(probe).fontSize;
    };
    expect(style.getPropertyValue('--mfa-unit')).toBe('10px');
    expect(size('--mfa-text-heading')).toBe('15px');
    expect(size('--mfa-text-input')).toBe('16px');
  });
});
