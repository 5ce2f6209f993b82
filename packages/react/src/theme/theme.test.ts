import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = import.meta.dirname;
const others = readdirSync(folder)
  .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('the theme', () => {
  test('the tokens are the only source of colour', () => {
    expect(others).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch|: (?:white|black|red|blue)\b/i);
  });

  test('[UX-27] holds nothing that build tools turn into variables of their own', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const tokens = (read('tokens.css') + read('../themes/from-host.css')).replace(/\/\*[^]*?\*\//g, '');
    expect(tokens + others).not.toMatch(/light-dark\(/);
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
