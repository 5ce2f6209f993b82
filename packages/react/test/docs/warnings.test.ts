import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { messagesOf } from '../../src/messages/messages-of.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.types.ts';
import type { WarningCode } from '../../src/shell/development-warning.ts';

/** A code that is missing here does not compile. */
const codes: Readonly<Record<WarningCode, true>> = {
  adapter: true,
  catalog: true,
  factor: true,
  link: true,
  locale: true,
  purpose: true,
  setup: true,
  slots: true,
};

const page = readFileSync(join(import.meta.dirname, '../../docs/warnings.md'), 'utf8');

test('every warning has its section, with a cause and a fix', () => {
  const sections = page.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual(Object.keys(codes).toSorted());
  for (const section of sections) expect(section).toMatch(/\*\*Cause\.\*\*[^]*\*\*Fix\.\*\*/);
});

describe('a catalog with holes', () => {
  afterEach(() => vi.restoreAllMocks());

  const { back: _, ...common } = en.common;
  // What a host without TypeScript may pass.
  const holes = { ...en, locale: 'de', common: { ...common, cancel: undefined } } as unknown as Messages;

  test('is filled in with English, and named once', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const messages = messagesOf(holes, undefined);
    messagesOf(holes, undefined);
    expect(messages.common.back).toBe(en.common.back);
    expect(warn.mock.calls).toEqual([
      [
        expect.stringContaining(
          '[mfa-flow] catalog: Shown in English, since it is missing: common.cancel, common.back.',
        ),
      ],
    ]);
    expect(warn.mock.calls[0]?.[0]).toContain('docs/warnings.md#catalog');
  });

  test('a whole one is not', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    messagesOf({ ...en }, undefined);
    expect(warn).not.toHaveBeenCalled();
  });
});
