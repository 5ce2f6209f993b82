import { afterEach, describe, expect, test, vi } from 'vitest';
import { safeHref } from './safe-href.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => warn.mockClear());

describe('safeHref', () => {
  test.each([
    'https://acme.example/help',
    '/help',
    '/',
    '/ok?next=https://evil.example#x',
    'mailto:help@acme.example',
    'tel:+442079460000',
    '/日本/ä?q=1',
  ])('[SEC-25] keeps %s', (href) => {
    expect(safeHref(href, 'helpHref')).toBe(href);
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'blob:https://app.example/1',
    'http://acme.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https:///evil.example',
    'help',
    '',
    `/${'a'.repeat(5000)}`,
  ])('[SEC-25] drops %j and warns the developer', (href) => {
    expect(safeHref(href, 'helpHref')).toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain('helpHref');
  });
});
