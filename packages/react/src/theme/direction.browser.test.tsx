import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { ScreenFrame } from '../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../parts/spoken-text/spoken-text.tsx';
import { Row } from '../settings/parts/row.tsx';
import { MfaShell } from '../shell/mfa-shell.tsx';
import '../styles.css';
import '../settings.css';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

type Direction = 'ltr' | 'rtl' | undefined;

interface Directions {
  readonly page: Direction;
  /** Of the catalog. */
  readonly language: Direction;
}

/** A page with a flow in it, in the page's direction or in that of its own language. */
function open({ page, language }: Directions, children: ReactElement): HTMLElement {
  const place = document.createElement('div');
  if (page) place.dir = page;
  document.body.append(place);
  const root = createRoot(place);
  const catalog = {
    ...en,
    locale: language === 'rtl' ? 'ar' : 'en',
    ...(language && { direction: language }),
  };
  flushSync(() => root.render(<MfaShell catalog={catalog}>{children}</MfaShell>));
  opened.push(() => {
    root.unmount();
    place.remove();
  });
  return place;
}

function partIn(page: HTMLElement, selector: string): HTMLElement | SVGElement {
  const part = page.querySelector<HTMLElement | SVGElement>(selector);
  if (!part) throw new Error(`There is no ${selector}.`);
  return part;
}

describe('[UX-24] text and arrows follow', () => {
  test.each([
    ['the language on a page that says nothing', { page: undefined, language: 'rtl' }, 'right'],
    ['the language on a page of the other direction', { page: 'ltr', language: 'rtl' }, 'right'],
    ['a language from left to right on a page from right to left', { page: 'rtl', language: 'ltr' }, 'left'],
    ['the page where the language says nothing', { page: 'rtl', language: undefined }, 'right'],
    ['left to right where nothing is said', { page: undefined, language: undefined }, 'left'],
  ] as const)('%s', (_, directions, side) => {
    const page = open(directions, <ScreenFrame step="done" title="Words" onBack={() => {}} />);
    expect(getComputedStyle(partIn(page, '[data-mfa-part="heading"]')).textAlign).toBe(side);
    const arrow = getComputedStyle(partIn(page, '[data-mfa-part="back"] svg')).scale;
    expect(arrow).toBe(side === 'right' ? '-1 1' : '1');
  });
});

test('[UX-24] joined letters are not pushed together', () => {
  const spacing = (language: Direction) =>
    getComputedStyle(
      partIn(
        open({ page: undefined, language }, <ScreenFrame step="done" title="Words" />),
        '[data-mfa-part="heading"]',
      ),
    ).letterSpacing;
  expect(spacing('rtl')).toBe('normal');
  expect(spacing('ltr')).not.toBe('normal');
});

test('[UX-24] facts follow each other from the right, whatever each is written in', () => {
  const masked = (
    <SpokenText key="place" text={{ shown: '\u2068••• 123\u2069', spoken: 'رقم ينتهي بـ 1 2 3' }} />
  );
  const details = ['مفعَّلة', '\u2068MacBook\u2069', masked, 'Added', 'أمس'];
  const page = open(
    { page: undefined, language: 'rtl' },
    <Row icon="" name="مفتاح المرور" details={details} />,
  );
  const facts = [...page.querySelectorAll('[data-mfa-part="row-detail"] > span')];
  const places = facts.map((fact) => fact.getBoundingClientRect().right);
  expect(places).toHaveLength(details.length);
  expect(places).toEqual(places.toSorted((one, other) => other - one));
  expect(new Set(facts.map((fact) => fact.getBoundingClientRect().top)).size).toBe(1);
});
