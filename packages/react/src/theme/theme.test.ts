import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOf, readColour } from '../../test/support/story-checks/contrast.fixture.ts';

const folder = import.meta.dirname;
const tokens = readFileSync(join(folder, 'tokens.css'), 'utf8');
const others = readdirSync(folder)
  .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

const [light = '', systemDark = '', dark = ''] = tokens.split(
  /(?:@media [^{]+\{|:where\(\[data-mfa-theme='dark'\]\))/,
);
const read = (block: string) =>
  new Map(
    [...block.matchAll(/--mfa-color-([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name, value]),
  );

function contrast(colours: ReturnType<typeof read>, one: string, other: string): number {
  const [first, second] = [one, other].map((name) => readColour(colours.get(name) ?? ''));
  return first && second ? contrastOf(first, second) : 0;
}

describe.each([
  ['light', read(light)],
  ['dark', read(dark)],
])('the %s theme', (_, colours) => {
  test.each([
    ['text', 'surface', 4.5],
    ['text', 'raised', 4.5],
    ['muted', 'surface', 4.5],
    ['muted', 'raised', 4.5],
    ['danger', 'surface', 4.5],
    ['danger', 'danger-soft', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'accent-soft', 4.5],
    ['on-accent', 'accent', 4.5],
    ['on-accent', 'accent-strong', 4.5],
    ['border', 'surface', 3],
    ['focus', 'surface', 3],
    ['focus', 'raised', 3],
  ])('[A11Y-19] %s on %s has a contrast of %d', (one, other, least) => {
    expect(contrast(colours, one, other)).toBeGreaterThanOrEqual(least);
  });
});

describe('the theme', () => {
  test('dark by the system and dark by attribute are the same', () => {
    expect(read(systemDark)).toEqual(read(dark));
    expect([...read(dark).keys()]).toEqual([...read(light).keys()]);
  });

  test('the tokens are the only source of colour', () => {
    expect(others).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch|: (?:white|black|red|blue)\b/i);
  });

  test('[UX-24] uses logical sides, never left and right', () => {
    expect(others).not.toMatch(
      /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|\b(?:left|right|top): /,
    );
  });

  test('[A11Y-21] animates only without reduced motion', () => {
    const moving = [...others.matchAll(/animation:/g)];
    const allowed = [
      ...others.matchAll(/@media \(prefers-reduced-motion: no-preference\) \{[^@]*?animation:/g),
    ];
    expect(moving).toHaveLength(allowed.length);
  });

  test.each(['code-input', 'key'])('[UX-23] the digits of a "%s" are tabular and unambiguous', (part) => {
    const rule = new RegExp(`\\[data-mfa-part='${part}'\\]\\) \\{([^}]+)\\}`, 'g');
    const declared = [...others.matchAll(rule)].map(([, declarations]) => declarations).join('');
    expect(declared).toContain('font-family: var(--mfa-font-code);');
    expect(declared).toContain('font-variant-numeric: tabular-nums slashed-zero;');
    expect(declared).toMatch(/letter-spacing: 0\.\d+em;/);
  });

  test('(A11Y-20) forced colours do not change a QR code', () => {
    expect(others).toMatch(/\[data-mfa-part='qr-code'\]\) \{\s+forced-color-adjust: none;/);
  });

  test('[A11Y-19] every control has a focus outline', () => {
    expect(others).toMatch(
      /:focus-visible:not\(\[data-mfa-part='heading'\]\)\) \{\s+outline: var\(--mfa-focus-width\) solid/,
    );
  });
});
