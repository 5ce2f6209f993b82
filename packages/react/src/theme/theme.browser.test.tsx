import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { contrastsAt, tokenColour } from '../../test/support/story-checks/colour-pairs.fixture.ts';
import { contrastOf } from '../../test/support/story-checks/contrast.fixture.ts';
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
      expect(contrastsAt(flow).filter(({ is, least }) => is < least)).toEqual([]);
    },
  );
});

const isDark = (flow: HTMLElement) => contrastOf(tokenColour(flow, 'surface'), [255, 255, 255]) > 10;

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
    expect(contrastOf(tokenColour(flow, 'text'), tokenColour(flow, 'surface'))).toBeGreaterThan(10);
  });
});

describe('[UX-27] a brand', () => {
  const brand = '--mfa-accent: #b00020; --mfa-radius: 3px; --mfa-font: "Courier New", monospace';

  test.each([undefined, 'light', 'dark'] as const)('of three values survives the theme "%s"', (theme) => {
    const flow = open({ style: brand, ...(theme && { theme }) });
    const style = getComputedStyle(flow);
    expect(style.getPropertyValue('--mfa-radius-control')).toBe('3px');
    expect(style.fontFamily).toContain('Courier New');
    expect(tokenColour(flow, 'accent')).not.toEqual(tokenColour(open({ ...(theme && { theme }) }), 'accent'));
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
