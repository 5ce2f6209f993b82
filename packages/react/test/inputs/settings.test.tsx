import { fireEvent } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { PageOptions } from '../model/settings-page.fixture.tsx';
import { fieldOf, isClosed, rename, settingsPages } from './settings.fixture.ts';

const { open, errors } = settingsPages();

describe('a name for an authenticator app', () => {
  test.each([
    ['IN-78', 'Acme: Inc', 'Acme: Inc'],
    ['IN-79', 'Acme & Søn 日本', 'Acme & Søn 日本'],
    ['IN-80', 'Bob\u202Eexe.gnp', 'Bobexe.gnp'],
    ['IN-80', '\u200F\u2067שלום\u2069', 'שלום'],
    ['IN-82', '{{7*7}} ${alert(1)} %s', '{{7*7}} ${alert(1)} %s'],
    ['IN-82', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['IN-83', 'constructor', 'constructor'],
    ['emoji', '👩‍👩‍👧‍👦 phone', '👩‍👩‍👧‍👦 phone'],
    ['combining', 'e\u0301'.repeat(20), 'e\u0301'.repeat(20)],
    ['spaces', '  Work \t phone  ', 'Work phone'],
  ])('(%s) %j is sent once, and shown as text that turns nothing around it', async (_, typed, shown) => {
    const page = await open();
    await rename(page, typed);
    expect(isClosed(page)).toBe(true);
    expect(page.backend.calls.count('account.rename')).toBe(1);
    expect(page.container.textContent).toContain(`\u2068${shown}\u2069`);
    expect(page.container.querySelector('img')).toBeNull();
    expect(errors).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \t\u00a0 '],
    ['300 characters', 'x'.repeat(300)],
    ['300 emoji', '🦊'.repeat(300)],
  ])('%s is not sent, and the focus is in the field', async (_, typed) => {
    const page = await open();
    await rename(page, typed);
    expect(page.backend.calls.count('account.rename')).toBe(0);
    expect(document.activeElement).toBe(fieldOf(page));
    expect(fieldOf(page).getAttribute('aria-invalid')).toBe('true');
  });

  test.each([
    ['IN-80', 'Bob\u202Eexe.gnp'],
    ['IN-81', 'y'.repeat(300)],
    ['IN-84', '\u0000'],
    ['IN-85', null],
    ['IN-85', 42],
    ['IN-85', ['a name']],
  ])('(%s) of the backend (%j) neither breaks the page nor pushes anything aside', async (_, label) => {
    const page = await open();
    page.backend.faults.always('account.overview', {
      answers: {
        account: { id: 'ada' },
        protectionOn: true,
        factors: [{ id: 'constructor', kind: 'authenticator', state: 'on', label }],
        addable: [],
      },
    });
    await page.client.invalidateQueries();
    await page.settle();
    expect(page.container.textContent).toContain('Authenticator app');
    expect(page.container.textContent).not.toMatch(/\u202E|y{60}|\[object|null/);
    expect(errors).toEqual([]);
  });
});

describe('a password that the backend asks for', () => {
  const options = {
    selfService: { freshProofFor: [], passwordFor: ['turnProtectionOff' as const] },
  };

  test('is sent as it was typed, with its spaces, and is cleared when it was wrong', async () => {
    const page = await open({ options });
    await page.press(page.control(/^Turn off/));
    await page.press(page.control(/^Turn off/));
    page.type(fieldOf(page), page.password.trim());
    await page.press(page.control(/^Turn off/));
    expect(fieldOf(page).value).toBe('');
    expect(document.activeElement).toBe(fieldOf(page));
    page.type(fieldOf(page), page.password);
    expect(page.container.innerHTML).not.toContain(page.password);
    await page.press(page.control(/^Turn off/));
    expect(isClosed(page)).toBe(true);
    expect(page.container.textContent).toContain('Two-step verification is off');
    expect(page.backend.calls.count('protection.set')).toBe(3);
  });
});

const destructive = [
  ['protection.set', /^Turn off/, /^Turn off/],
  ['enrolment.remove', /^Remove email/i, /^Remove/],
  ['recoveryCodes.regenerate', /^(Make|Replace|Get|Create) .*(new|codes)/i, /^(Make|Replace|Get|Create)/],
] as const;

describe('presses, keys and leaving', () => {
  test.each(destructive)('two presses at once make one call of %s', async (method, opener, last) => {
    const page = await open();
    await page.press(page.control(opener));
    expect(page.backend.calls.count(method)).toBe(0);
    const target = page.control(last);
    fireEvent.click(target, { detail: 1 });
    fireEvent.click(target, { detail: 2 });
    fireEvent.keyDown(target, { key: 'Enter', repeat: true });
    await page.settle();
    expect(page.backend.calls.count(method)).toBe(1);
  });

  test.each(destructive)('Escape before, while and after %s waits', async (method, opener, last) => {
    const page = await open();
    await page.press(page.control(opener));
    await page.escape();
    expect(isClosed(page)).toBe(true);
    expect(page.backend.calls.count(method)).toBe(0);
    page.backend.faults.next(method, 'never');
    await page.press(page.control(opener));
    await page.press(page.control(last));
    await page.escape();
    // What is under way cannot be taken back: it is waited for, or given up in words.
    expect(isClosed(page)).toBe(false);
    await page.wait(31_000);
    for (let times = 0; times < 3 && !isClosed(page); times += 1) await page.escape();
    expect(page.backend.calls.count(method)).toBe(1);
    expect(document.activeElement).not.toBe(document.body);
  });

  test.each(destructive)(
    'leaving the page while %s waits changes nothing more',
    async (method, opener, last) => {
      const page = await open();
      page.backend.faults.next(method, { slowMs: 5_000 });
      await page.press(page.control(opener));
      await page.press(page.control(last));
      const { list } = page.backend.calls;
      await page.reload();
      await page.wait(10_000);
      expect(page.backend.calls.count(method)).toBe(1);
      expect(page.backend.calls.list.slice(list.length).every((name) => name === 'account.overview')).toBe(
        true,
      );
      expect(errors).toEqual([]);
    },
  );
});

describe('recovery codes', () => {
  async function shown(given: Partial<PageOptions> = {}) {
    const page = await open({ kinds: ['authenticator'], ...given });
    await page.press(page.control(/^(Create|Make|Get) .*codes/i));
    expect(page.step()).toBe('recoveryCodes');
    return page;
  }

  const refused = () => {
    throw new Error('not here');
  };

  test.each([
    ['copying', 'clipboard that is missing', /^Copy/, () => vi.stubGlobal('navigator', {})],
    [
      'copying',
      'clipboard that refuses',
      /^Copy/,
      () => vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }),
    ],
    [
      'copying',
      'clipboard that throws',
      /^Copy/,
      () => vi.stubGlobal('navigator', { clipboard: { writeText: refused } }),
    ],
    [
      'a file',
      'browser without files',
      /^Download/,
      () => Object.assign(URL, { createObjectURL: refused, revokeObjectURL: () => undefined }),
    ],
    [
      'printing',
      'browser that does not print',
      /^Print/,
      () => vi.spyOn(window, 'print').mockImplementation(refused),
    ],
  ])('(ERR-26) %s in a %s is told as a status, and stops nothing', async (_, _browser, name, stub) => {
    const page = await shown();
    const target = page.control(name);
    page.heard.splice(0);
    stub();
    await page.press(target);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(URL, 'createObjectURL');
    Reflect.deleteProperty(URL, 'revokeObjectURL');
    expect(page.heard.map(({ region }) => region)).toEqual(['status']);
    const box = page.controls().find((each) => each instanceof HTMLInputElement);
    if (!box) throw new Error('There is no box to tick.');
    await page.press(box);
    await page.press(page.control(/^Continue/));
    expect(page.step()).toBe('page');
    expect(page.told).toEqual(['recoveryCodesMade']);
  });

  test('typed back wrong are not taken, and right ones are as they were written down', async () => {
    const page = await shown({ confirmCodesBy: 'typeOne' });
    const [code = ''] = page.backend.recoveryCodes('ada');
    for (const wrong of ['', ' ', 'no such code', code.slice(1), '\u202E', 'x'.repeat(5_000)]) {
      page.type(fieldOf(page), wrong);
      await page.press(page.control(/^Continue/));
      expect(page.step()).toBe('recoveryCodes');
      expect(document.activeElement).toBe(fieldOf(page));
    }
    page.type(fieldOf(page), ` ${code.toUpperCase()} `);
    await page.press(page.control(/^Continue/));
    expect(page.step()).toBe('page');
    expect(page.backend.calls.count('recoveryCodes.create')).toBe(1);
  });
});

describe('code of the host', () => {
  test('a callback that throws stops nothing', async () => {
    const page = await open();
    page.host.throws = true;
    await page.press(page.control(/^Turn off/));
    await page.press(page.control(/^Turn off/));
    expect(page.told).toEqual(['turnedOff']);
    expect(page.container.textContent).toContain('Two-step verification is off');
  });

  test.each([
    ['never settles', () => new Promise<void>(() => undefined)],
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])(
    '(ERR-36) staying signed in that %s, after the clock was set back, can be left, also when the session is over',
    async (_, onStaySignedIn) => {
      const page = await open({ options: { limits: { sessionMs: 60_000 } }, props: { onStaySignedIn } });
      expect(page.step()).toBe('sessionEnds');
      await page.press(page.control(/^Stay/));
      await page.wait(61_000);
      await page.press(page.control(/./));
      expect(isClosed(page)).toBe(true);
    },
  );

  test('views that throw leave the defaults in their place, which work', async () => {
    const broken = () => {
      throw new Error('A mistake of the host.');
    };
    const page = await open({ props: { slots: { views: { settings: broken, settingsTurnOff: broken } } } });
    await page.press(page.control(/again/i));
    expect(page.container.textContent).toContain('Two-step verification is on');
    await page.press(page.control(/^Turn off/));
    for (let times = 0; times < 2 && isClosed(page); times += 1)
      await page.press(page.control(/again|^Turn off/i));
    await page.press(page.control(/^Turn off/));
    expect(page.container.textContent).toContain('Two-step verification is off');
    expect(page.backend.calls.count('protection.set')).toBe(1);
  });
});
