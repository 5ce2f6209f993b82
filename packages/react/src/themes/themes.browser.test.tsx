import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { hosts, type Host } from '../../test/support/hosts.fixture.ts';
import { contrastsAt, tokenColour } from '../../test/support/story-checks/colour-pairs.fixture.ts';
import { readColour } from '../../test/support/story-checks/contrast.fixture.ts';
import { MfaShell } from '../shell/mfa-shell.tsx';
import '../styles.css';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

function addStyle(css: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = css;
  opened.push(() => style.remove());
}

/** The root of a flow, inside an element with these attributes. */
function openIn(attributes: Readonly<Record<string, string>>, theme?: 'light' | 'dark'): HTMLElement {
  const page = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  page.classList.add('host');
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

function openOn({ css, preset, attributes }: Host, scheme: 'light' | 'dark', theme?: 'light' | 'dark') {
  addStyle(css);
  addStyle(preset);
  return openIn(attributes(scheme), theme);
}

const tokensOf = (flow: HTMLElement) =>
  contrastsAt(flow).map(({ one, other, is }) => `${one} on ${other}: ${is.toFixed(3)}`);

/** As far apart as two shades that nobody can tell apart. */
const shade = 6;

const radiusOf = (flow: HTMLElement) => {
  const probe = flow.appendChild(document.createElement('i'));
  probe.style.borderRadius = 'var(--mfa-radius-control)';
  return getComputedStyle(probe).borderTopLeftRadius;
};

describe.each(Object.entries(hosts))('[UX-27] the preset for %s', (_, host: Host) => {
  describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
    test('has the accent, the corners and the font of the host', () => {
      const flow = openOn(host, scheme);
      const accent = readColour(host.accent[scheme === 'light' ? 0 : 1]) ?? readColour(drawn(host, scheme));
      const seen = tokenColour(flow, 'accent');
      const apart = seen.map((part, place) => Math.abs(part - (accent?.[place] ?? Number.NaN)));
      expect(Math.max(...apart)).toBeLessThan(shade);
      expect(radiusOf(flow)).toBe(host.radius);
      expect(getComputedStyle(flow).fontFamily).toContain(host.font);
      expect(getComputedStyle(flow).colorScheme).toBe(scheme);
    });

    test('[A11Y-19] keeps the contrast of every pair of colours', () => {
      const flow = openOn(host, scheme);
      expect(contrastsAt(flow).filter(({ is, least }) => is < least)).toEqual([]);
    });
  });

  test('leaves a flow whose theme is pinned to our own colours', () => {
    const plain = tokensOf(openOn({ ...host, preset: '' }, 'light', 'dark'));
    const brand = '[data-mfa-part="root"] { --mfa-accent: initial }';
    addStyle(brand);
    expect(tokensOf(openOn(host, 'light', 'dark'))).toEqual(plain);
  });

  test('changes nothing on a page without the library', () => {
    const plain = tokensOf(openIn({}));
    addStyle(host.preset);
    const flow = openIn(host.attributes('light'));
    expect(tokensOf(flow)).toEqual(plain);
    expect(radiusOf(flow)).toBe('8px');
    expect(getComputedStyle(flow).fontFamily).toBe(getComputedStyle(document.body).fontFamily);
  });

  test('gives way to a brand that the page declares', () => {
    addStyle(host.css);
    addStyle(host.preset);
    addStyle('.host, :root { --mfa-radius: 3px }');
    expect(radiusOf(openIn(host.attributes('light')))).toBe('3px');
  });
});

/** An accent that is written in a way which only the browser reads. */
function drawn(host: Host, scheme: 'light' | 'dark'): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = host.accent[scheme === 'light' ? 0 : 1];
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

test('[UX-27] a dark class on the page itself makes the flow dark', () => {
  addStyle(hosts.shadcn.css);
  addStyle(hosts.shadcn.preset);
  document.documentElement.classList.add('dark');
  opened.push(() => document.documentElement.classList.remove('dark'));
  expect(getComputedStyle(openIn({})).colorScheme).toBe('dark');
});
