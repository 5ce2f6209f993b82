import { cdp, page } from 'vitest/browser';

/** How a page may look to a person. What is left out is as the last look had it. */
interface Look {
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
export const looks = {
  forcedColours: { ...base, name: 'forced colours, without motion', forcedColours: true },
  light: { ...base, name: 'light' },
  rightToLeft: { ...base, name: 'right to left', direction: 'rtl' },
  dark: { ...base, name: 'dark', theme: 'dark' },
  largeText: { ...base, name: 'letters of 200 %, widely spaced', largeText: true, width: 640 },
  narrow: { ...base, name: '320 pixels wide', width: 320 },
  narrowRightToLeft: { ...base, name: '320 pixels wide, right to left', direction: 'rtl', width: 320 },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

// Of an object that is made above, without other keys.
export const lookNames = Object.keys(looks) as readonly LookName[];

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

/** Dresses the page in one look after the other, and takes everything off again. */
export async function inEachLook(names: readonly LookName[], seen: (name: LookName) => void): Promise<void> {
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
      const look: Look = looks[name];
      await force(look.forcedColours ?? false);
      await widen(look.width);
      html.dataset['mfaTheme'] = look.theme;
      html.dir = look.direction;
      for (const [element] of ownDirections) element.dir = look.direction;
      document.adoptedStyleSheets = look.largeText ? [...styles, still, spacing] : [...styles, still];
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
