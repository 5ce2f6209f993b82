import { cdp, page } from 'vitest/browser';

/** A way in which users may see a page. What is left out stays as in the previous appearance. */
interface Appearance {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
  /** Letters twice the usual size, and everything further apart, as a person may set it. */
  readonly largeText?: boolean;
  /** The colours of the system in place of ours, and nothing that moves. */
  readonly forcedColours?: boolean;
}

const wide = 1200;
const base = { theme: 'light', direction: 'ltr', width: wide } as const;

/** The order spares changes of width and of the system, which are slow. */
export const appearances = {
  forcedColours: { ...base, name: 'forced colours, without motion', forcedColours: true },
  light: { ...base, name: 'light' },
  rightToLeft: { ...base, name: 'right to left', direction: 'rtl' },
  dark: { ...base, name: 'dark', theme: 'dark' },
  largeText: { ...base, name: 'letters of 200 %, widely spaced', largeText: true, width: 640 },
  narrow: { ...base, name: '320 pixels wide', width: 320 },
  narrowRightToLeft: { ...base, name: '320 pixels wide, right to left', direction: 'rtl', width: 320 },
} as const satisfies Record<string, Appearance>;

export type AppearanceName = keyof typeof appearances;

// Of an object that is made above, without other keys.
export const appearanceNames = Object.keys(appearances) as readonly AppearanceName[];

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A colour on its way to another is neither; and a scroll bar beside the page would make it narrower than it is named. */
const still = styleSheet(':root { --mfa-duration: 0s !important; scrollbar-width: none; }');

const spacing = styleSheet(`
  html { font-size: 200%; }
  /* What a person sets in the browser is what the flow measures by; the page's own size is not. */
  [data-mfa-part='root'][data-mfa-part] { font-size: 1rem; }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

let isForced = false;
let width = 0;

async function force(on: boolean): Promise<void> {
  if (on === isForced) return;
  isForced = on;
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: on ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: on ? 'reduce' : '' },
    ],
  });
}

async function widen(to: number): Promise<void> {
  if (to === width) return;
  width = to;
  await page.viewport(to, 900);
}

/** Applies one appearance after the other to the page, and restores it. */
export async function inEachAppearance(
  names: readonly AppearanceName[],
  seen: (name: AppearanceName) => void,
): Promise<void> {
  const html = document.documentElement;
  const { dir } = html;
  const theme = html.dataset['mfaTheme'];
  const styles = [...document.adoptedStyleSheets];
  width = window.innerWidth;
  const ownDirections = [...document.querySelectorAll<HTMLElement>('main[dir]')].map(
    (element) => [element, element.dir] as const,
  );
  document.adoptedStyleSheets = [...styles, still];
  try {
    for (const name of names) {
      const appearance: Appearance = appearances[name];
      await force(appearance.forcedColours ?? false);
      await widen(appearance.width);
      html.dataset['mfaTheme'] = appearance.theme;
      html.dir = appearance.direction;
      for (const [element] of ownDirections) element.dir = appearance.direction;
      document.adoptedStyleSheets = appearance.largeText ? [...styles, still, spacing] : [...styles, still];
      seen(name);
    }
  } finally {
    await force(false);
    document.adoptedStyleSheets = styles;
    html.dir = dir;
    for (const [element, own] of ownDirections) element.dir = own;
    if (theme === undefined) delete html.dataset['mfaTheme'];
    else html.dataset['mfaTheme'] = theme;
  }
}
