import { expect, test, type Page } from '@playwright/test';
import { Secrets } from './secrets.ts';

/** A page with the outline of a flow, instead of a real one. */
async function opensAFlow(page: Page): Promise<void> {
  await page.route('**/outline*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Outline</title>
        <div data-mfa-part="root"><div data-mfa-part="screen" data-step="challenge">
          <h2>Heading</h2><input type="text"><input type="hidden">
          <a data-mfa-sensitive href="https://app.example/key">Open</a><code data-mfa-part="key"></code>
        </div><div role="status"></div></div></html>`,
    }),
  );
  await page.goto('/outline');
}

/** With characters that each encoding writes differently. */
const odd = `sécret <b>&'🔑`;

interface Listening {
  readonly mfaObserver: {
    readonly inspect: (event: unknown) => void;
    readonly onHostCallback: (callback: string, given: unknown) => void;
  };
}

/** Leaks the text to a place. Each runs in the page. */
const leaks: Readonly<Record<string, (text: string) => unknown>> = {
  text: (text) => document.querySelector('h2')?.append(text),
  announcements: (text) => document.querySelector('[role="status"]')?.append(text),
  attributes: (text) => document.querySelector('h2')?.setAttribute('title', text),
  'attributes, that of a value': (text) => document.querySelector('input')?.setAttribute('value', text),
  'hidden fields': (text) =>
    Object.assign(document.querySelector('[type="hidden"]') ?? {}, { value: `code ${text}` }),
  address: (text) => history.replaceState(null, '', `?typed=${encodeURIComponent(text)}`),
  history: (text) => {
    history.pushState(null, '', `?typed=${encodeURIComponent(text)}`);
    history.pushState(null, '', '/outline');
  },
  title: (text) => (document.title = text),
  'name of the window': (text) => (window.name = text),
  'state of the history': (text) => history.replaceState({ text }, ''),
  'local storage': (text) => localStorage.setItem('typed', text),
  'session storage': (text) => sessionStorage.setItem('typed', text),
  cookies: (text) => (document.cookie = `typed=${encodeURIComponent(text)}`),
  databases: (text) => new Promise((done) => (indexedDB.open(text).onsuccess = done)),
  'cache storage': (text) => caches.open(text),
  'query cache': (text) => {
    const cache = { getAll: () => [{ queryKey: ['codes'], state: { data: { codes: [text] } } }] };
    globalThis.__TANSTACK_QUERY_CLIENT__ = { getQueryCache: () => cache, getMutationCache: () => cache };
  },
  console: (text) => console.log('typed:', text),
  'uncaught errors': (text) =>
    setTimeout(() => {
      throw new Error(`typed ${text}`);
    }),
  requests: (text) => fetch(`/outline?typed=${encodeURIComponent(text)}`),
  referrers: async (text) => {
    history.replaceState(null, '', `?typed=${encodeURIComponent(text)}`);
    await fetch('/outline', { referrerPolicy: 'unsafe-url' });
    history.replaceState(null, '', '/outline');
  },
  inspector: (text) =>
    (globalThis as unknown as Listening).mfaObserver.inspect({ event: { deep: new Map([['a', { text }]]) } }),
  host: (text) => (globalThis as unknown as Listening).mfaObserver.onHostCallback('onEvent', [{ text }]),
};

test.describe('(SEC-14) A secret is found', () => {
  for (const [place, leak] of Object.entries(leaks))
    test(`in the place ${place}`, async ({ page }) => {
      const secrets = new Secrets(page);
      await secrets.listenTo(page);
      await opensAFlow(page);
      secrets.remember(odd);
      await secrets.areNowhere('the outline');
      await page.evaluate(leak, odd);
      const found = new RegExp(`in the ${place.split(',')[0]}`);
      await expect(() => expect(secrets.areNowhere('the outline')).rejects.toThrow(found)).toPass();
    });

  test('but not in a field, nor inside a longer number', async ({ page }) => {
    const secrets = new Secrets(page);
    await secrets.listenTo(page);
    await opensAFlow(page);
    secrets.remember('123456');
    await page.locator('input[type="text"]').fill('123456');
    await page.evaluate(() => sessionStorage.setItem('at', '1123456789'));
    await secrets.areNowhere('the outline');
  });

  test('when it is the shown key, as soon as it is anywhere else', async ({ page }) => {
    const secrets = new Secrets(page);
    await secrets.listenTo(page);
    await opensAFlow(page);
    await page.evaluate(() => document.querySelector('code')?.append('JBSWY3DPEHPK3PXP'));
    await secrets.areNowhere('the outline');
    await page.evaluate(() => sessionStorage.setItem('key', 'JBSWY3DPEHPK3PXP'));
    await expect(secrets.areNowhere('the outline')).rejects.toThrow('session storage');
  });

  test('when it is the key in a link into an authenticator app', async ({ page }) => {
    const secrets = new Secrets(page);
    await secrets.listenTo(page);
    await opensAFlow(page);
    await page.evaluate(() =>
      document
        .querySelector('a')
        ?.setAttribute('href', 'otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP&issuer=Acme'),
    );
    await secrets.areNowhere('the outline');
    await page.evaluate(() => document.querySelector('h2')?.append('JBSWY3DPEHPK3PXP'));
    await expect(secrets.areNowhere('the outline')).rejects.toThrow('in the text');
  });

  test('when it is one of the shown recovery codes, as soon as it is anywhere else', async ({ page }) => {
    const secrets = new Secrets(page);
    await secrets.listenTo(page);
    await opensAFlow(page);
    await page.evaluate(() => {
      const list = document.createElement('ol');
      list.dataset['mfaPart'] = 'codes';
      const item = document.createElement('li');
      const [first, second] = [document.createElement('span'), document.createElement('span')];
      first.append('abcde');
      second.append('fghij');
      item.append(first, second);
      list.append(item);
      document.querySelector('[data-step]')?.append(list);
    });
    await secrets.areNowhere('the outline');
    await page.evaluate(() => document.querySelector('ol')?.remove());
    await secrets.areNowhere('the outline');
    await page.evaluate(() => fetch('/outline', { method: 'POST', body: 'codes=abcdefghij' }));
    await expect(secrets.areNowhere('the outline')).rejects.toThrow('in the requests');
  });

  test('when it is in a dialog outside of the flow', async ({ page }) => {
    const secrets = new Secrets(page);
    await secrets.listenTo(page);
    await opensAFlow(page);
    secrets.remember(odd);
    await page.evaluate((text) => {
      const dialog = document.createElement('dialog');
      dialog.dataset['mfaPart'] = 'dialog';
      dialog.append(text);
      document.body.append(dialog);
    }, odd);
    await expect(secrets.areNowhere('the outline')).rejects.toThrow('in the text');
  });
});

for (const address of ['ada@example.com', '+12025550123', '+1 202 555 0123'])
  test(`(SEC-5) the whole address ${address} is found, once the flow has gone on from where it was typed`, async ({
    page,
  }) => {
    const secrets = new Secrets(page);
    await opensAFlow(page);
    const step = (name: string) =>
      page.evaluate((to) => document.querySelector('[data-step]')?.setAttribute('data-step', to), name);
    await step('signInByCode');
    secrets.rememberAddress(address, 'signInByCode');
    await page.evaluate((text) => document.querySelector('h2')?.append(text), address);
    await secrets.areNowhere('the form');
    await step('sentCode');
    await secrets.areNowhere('the code that went there');
    await step('authenticator');
    await expect(secrets.areNowhere('another step')).rejects.toThrow('the whole address');
    await step('sentCode');
    await expect(secrets.areNowhere('another code')).rejects.toThrow('the whole address');
  });
