import { createMemoryAdapter } from '@mfa-flow/adapter-memory';
import { fireEvent } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { OpenedPage, PageOptions } from '../model/settings-page.fixture.tsx';
import { fieldOf, rename, settingsPages } from './settings.fixture.ts';

const { open, errors } = settingsPages();

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
