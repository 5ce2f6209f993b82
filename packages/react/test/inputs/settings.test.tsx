import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import { fireEvent } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage, type OpenedPage, type PageOptions } from '../model/settings-page.fixture.tsx';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';

const everything = ['authenticator', 'email', 'recoveryCode'] as const;

const pages: OpenedPage[] = [];
const errors: string[] = [];

beforeAll(async () => {
  await fetchScreens();
  stopTheClock();
});
beforeEach(() => {
  vi.setSystemTime(Date.UTC(2026, 0, 1));
  errors.length = 0;
  vi.spyOn(globalThis.console, 'error').mockImplementation((...said) => void errors.push(said.join(' ')));
});
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
afterAll(() => void vi.useRealTimers());

async function open(given: Partial<PageOptions> = {}): Promise<OpenedPage> {
  const page = openPage({ page: 'settings', kinds: everything, ...given });
  pages.push(page);
  await page.settle();
  return page;
}

const fieldOf = (page: OpenedPage): HTMLInputElement => {
  const [field] = page.fields();
  if (!field) throw new Error(`There is no field: ${page.top().textContent}`);
  return field;
};

const isClosed = (page: OpenedPage): boolean => page.top() === page.container;

/** Types a name for the authenticator, and presses. */
async function rename(page: OpenedPage, name: string): Promise<void> {
  await page.press(page.control(/^Rename/));
  page.type(fieldOf(page), name);
  await page.press(page.control(/^Save|^Rename/));
}

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

const severalApps = { selfService: { severalAuthenticators: true, freshProofFor: [] } };

/** At the name for a further authenticator. */
async function naming(given: Partial<PageOptions> = {}): Promise<OpenedPage> {
  const page = await open({ kinds: ['authenticator'], options: severalApps, ...given });
  await page.press(page.control(/^Add/));
  await page.press(page.control(/authenticator app/i));
  expect(page.step()).toBe('nameFactor');
  return page;
}

/** Replaces the name that stands there, and presses. */
async function giveName(page: OpenedPage, name: string): Promise<void> {
  page.type(fieldOf(page), name);
  await page.press(page.control(/^Continue/));
}

/** Enters a code of the key that is shown. */
async function confirmApp(page: OpenedPage): Promise<void> {
  expect(page.step()).toBe('setUpAuthenticator');
  page.type(fieldOf(page), page.backend.authenticatorCode('ada').code);
  await page.press(page.control(/^(Verify|Continue|Confirm)/));
}

const namesOf = async (page: OpenedPage): Promise<readonly (string | undefined)[]> => {
  const adapter = createMemoryAdapter(page.backend, { browser: page.browser });
  const read = await adapter.account?.overview({}, { signal: new AbortController().signal });
  return read?.ok ? read.value.factors.map(({ label }) => label) : [];
};

describe('a name for a further authenticator app', () => {
  test('is suggested, selected for typing over, and taken by one press', async () => {
    const page = await naming();
    const field = fieldOf(page);
    expect(field.value).toBe('Authenticator app 2');
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value);
    expect(page.backend.calls.count('enrolment.begin')).toBe(0);
    await page.press(page.control(/^Continue/));
    await confirmApp(page);
    expect(page.step()).toBe('page');
    expect(await namesOf(page)).toEqual([undefined, 'Authenticator app 2']);
    expect(page.backend.calls.count('enrolment.begin')).toBe(1);
    expect(errors).toEqual([]);
  });

  test('is not suggested if another has it, however that is written', async () => {
    const page = await open({ kinds: ['authenticator'], options: severalApps });
    await rename(page, 'AUTHENTICATOR app 2');
    await page.press(page.control(/^Add/));
    await page.press(page.control(/authenticator app/i));
    expect(fieldOf(page).value).toBe('Authenticator app 3');
  });

  test.each([
    ['IN-78', 'Acme: Inc', 'Acme: Inc'],
    ['IN-79', 'Acme & Søn 日本', 'Acme & Søn 日本'],
    ['IN-80', '\u200F\u2067שלום\u2069', 'שלום'],
    ['IN-82', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['IN-83', 'constructor', 'constructor'],
    ['emoji', '👩‍👩‍👧‍👦 phone', '👩‍👩‍👧‍👦 phone'],
    ['60 emoji', '🦊'.repeat(60), `${'🦊'.repeat(47)}…`],
    ['spaces', '  Work \t phone  ', 'Work phone'],
    ['a control character', 'Work\u0000phone', 'Work phone'],
  ])('(%s) %j is given once, and shown as text that turns nothing around it', async (_, typed, shown) => {
    const page = await naming();
    await giveName(page, typed);
    await confirmApp(page);
    expect(page.backend.calls.count('enrolment.begin')).toBe(1);
    expect(page.container.textContent).toContain(`\u2068${shown}\u2069`);
    expect(page.container.querySelector('img')).toBeNull();
    expect(errors).toEqual([]);
  });

  test.each([
    ['nothing', '', /Enter a name/],
    ['spaces', ' \t\u00a0 ', /Enter a name/],
    ['what nobody can see', '\u200B\u200E\u2060', /Enter a name/],
    ['300 characters', 'x'.repeat(300), /60 characters/],
    ['61 emoji', '🦊'.repeat(61), /60 characters/],
  ])(
    '%s is not sent: the error is at the field, which has the focus, and once aloud',
    async (_, typed, said) => {
      const page = await naming();
      page.heard.splice(0);
      await giveName(page, typed);
      const field = fieldOf(page);
      expect(page.backend.calls.count('enrolment.begin')).toBe(0);
      expect(document.activeElement).toBe(field);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(field.value).toBe(typed);
      const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(said);
      expect(page.heard.map(({ region }) => region)).toEqual(['alert']);
      await giveName(page, 'Tablet');
      await confirmApp(page);
      expect(await namesOf(page)).toEqual([undefined, 'Tablet']);
    },
  );

  test('that is taken is said at the field; what was typed stays, and no key is lost', async () => {
    const page = await open({ kinds: ['authenticator'], options: severalApps });
    await rename(page, 'Phone');
    await page.press(page.control(/^Add/));
    await page.press(page.control(/authenticator app/i));
    for (const taken of ['Phone', ' phone ']) {
      page.heard.splice(0);
      await giveName(page, taken);
      expect(page.step()).toBe('nameFactor');
      expect(fieldOf(page).value).toBe(taken);
      expect(document.activeElement).toBe(fieldOf(page));
      expect(page.container.textContent).toContain('Another one of yours may have it');
      expect(page.heard.map(({ region }) => region)).toContain('alert');
    }
    await giveName(page, 'Tablet');
    await confirmApp(page);
    expect(await namesOf(page)).toEqual(['Phone', 'Tablet']);
    expect(page.backend.calls.count('enrolment.cancel')).toBe(0);
  });

  test('stays when the call fails, and when it is given up; two presses at once make one call', async () => {
    const page = await naming();
    page.backend.faults.next('enrolment.begin', 'offline');
    await giveName(page, 'Tablet');
    expect(page.step()).toBe('nameFactor');
    expect(fieldOf(page).value).toBe('Tablet');
    expect(fieldOf(page).getAttribute('aria-invalid')).toBeNull();
    page.backend.faults.next('enrolment.begin', 'never');
    const target = page.control(/^Continue/);
    fireEvent.click(target, { detail: 1 });
    fireEvent.click(target, { detail: 2 });
    await page.settle();
    expect(page.backend.calls.count('enrolment.begin')).toBe(2);
    await page.wait(31_000);
    expect(page.step()).toBe('nameFactor');
    expect(fieldOf(page).value).toBe('Tablet');
    await page.press(page.control(/^Continue/));
    await confirmApp(page);
    expect(await namesOf(page)).toEqual([undefined, 'Tablet']);
  });

  test('goes along with the password that the backend asks for', async () => {
    const options = {
      selfService: {
        severalAuthenticators: true,
        freshProofFor: [],
        passwordFor: ['addAuthenticator' as const],
      },
    };
    const page = await naming({ options });
    await giveName(page, 'Tablet');
    const [name, password] = page.fields();
    if (!name || !password) throw new Error('There is no field for the password.');
    expect(document.activeElement).toBe(password);
    expect(name.value).toBe('Tablet');
    page.type(password, 'wrong');
    await page.press(page.control(/^Continue/));
    expect(password.value).toBe('');
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(name.getAttribute('aria-invalid')).toBeNull();
    page.type(password, page.password);
    await page.press(page.control(/^Continue/));
    await confirmApp(page);
    expect(await namesOf(page)).toEqual([undefined, 'Tablet']);
  });

  test('is not asked for again after fresh proof', async () => {
    const page = await naming();
    page.backend.faults.next('enrolment.begin', { failure: { code: 'step_up_required' } });
    await giveName(page, 'Tablet');
    expect(page.step()).toBe('authenticator');
    page.type(fieldOf(page), page.backend.authenticatorCode('ada').code);
    await page.press(page.control(/^Verify/));
    await confirmApp(page);
    expect(await namesOf(page)).toEqual([undefined, 'Tablet']);
    expect(page.backend.calls.count('enrolment.begin')).toBe(2);
  });

  test.each([
    ['the first one', { kinds: ['email' as const] }],
    [
      'where factors have no names',
      { options: { selfService: { ...severalApps.selfService, rename: false } } },
    ],
  ])('is not asked for: %s', async (_, given) => {
    const page = await open({ kinds: ['authenticator'], options: severalApps, ...given });
    await page.press(page.control(/^Add/));
    await page.press(page.control(/authenticator app/i));
    expect(page.step()).toBe('setUpAuthenticator');
    await confirmApp(page);
    expect(page.step()).toBe('page');
  });

  test('can be left by Cancel before anything was begun', async () => {
    const page = await naming();
    await page.press(page.control(/^Cancel/));
    expect(page.step()).toBe('page');
    expect(page.backend.calls.count('enrolment.begin')).toBe(0);
    expect(page.backend.calls.count('enrolment.cancel')).toBe(0);
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
