import { expect, test, type Page } from '@playwright/test';
import { hosts, layered } from './hosts.ts';

// Asked for less motion, some hosts say so with `!important`, to everybody.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const places = ['before ours', 'after ours'] as const;

/** Puts a stylesheet of a host on the page, before or after ours, until it is taken off again. */
async function dress(page: Page, css: string, place: (typeof places)[number]) {
  const style = await page.evaluateHandle(
    ([text, isBefore]) => {
      const element = document.createElement('style');
      element.textContent = text;
      if (isBefore) document.head.prepend(element);
      else document.head.append(element);
      return element;
    },
    [css, place === 'before ours'] as const,
  );
  return { takeOff: () => style.evaluate((element) => element.remove()) };
}

/** How every element of the flow looks, by the browser's own account. Parts of a drawing are left to their attributes. */
const looks = (page: Page) =>
  page.evaluate(async () => {
    // What is half faded in looks like nothing that stays.
    const running = document.getAnimations().filter((each) => each.constructor === Animation);
    await Promise.all(running.map((each) => each.finished));
    // Where things stand follows from the page; the others show nowhere here.
    const aside =
      /^(top|bottom|left|right|inset.*|transform-origin|perspective-origin|inline-size|block-size|tab-size|text-size-adjust|text-rendering|font-synthesis.*|background-position.*|-webkit-(tap-highlight-color|font-smoothing|locale)|--.*)$/;
    const look = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && ['none', 'normal'].includes(style.content)) return {};
      const { width, height } = element.getBoundingClientRect();
      const sizes = { width: `${Math.round(width)}px`, height: `${Math.round(height)}px` };
      const drawn = element instanceof SVGElement ? /^(letter-spacing|word-spacing|background-.*)$/ : /^$/;
      // How far the flow stands from its neighbours is the page's to say.
      const outside = element.matches('[data-mfa-part="root"]') ? /^margin/ : /^$/;
      const names = [...style].filter((name) => ![aside, drawn, outside].some((each) => each.test(name)));
      return { ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])), ...sizes };
    };
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('data-mfa-part') ?? ''}`.trim();
    return [
      ...document.querySelectorAll('[data-mfa-part="root"], [data-mfa-part="root"] :not(svg *)'),
    ].flatMap((element) => [
      { of: told(element), look: look(element) as Record<string, string> },
      ...['::before', '::after'].map((pseudo) => ({
        of: told(element) + pseudo,
        look: look(element, pseudo) as Record<string, string>,
      })),
    ]);
  });

type Looks = Awaited<ReturnType<typeof looks>>;

/** Pico marks a field in error by an icon and room for it, `!important`. */
const importantInPico = /^input (input|code-input): (padding|background)/;

function differences(designed: Looks, dressed: Looks): string[] {
  expect(dressed).toHaveLength(designed.length);
  return designed.flatMap(({ of, look }, at) => {
    const now = dressed[at]?.look ?? {};
    return [...new Set([...Object.keys(look), ...Object.keys(now)])]
      .filter((name) => look[name] !== now[name])
      .map((name) => `${of}: ${name} is ${now[name]}, not ${look[name]}`);
  });
}

/** The same ground under every stylesheet, so that only what is ours is compared: font and scheme are the page's. */
const ground = (
  scheme: 'light' | 'dark',
) => `#root { --mfa-font: sans-serif; color-scheme: ${scheme} !important; position: absolute !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 600px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; }
  html { overflow: hidden !important; }
  [data-mfa-part='root'] { --mfa-duration: 0ms; --mfa-duration-size: 0ms; }`;

async function open(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.goto('/looks.html');
  await page.addStyleTag({ content: ground(scheme) });
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
}

const submit = (page: Page) => page.getByRole('button', { name: 'Sign in' }).click();

const screens: readonly [string, (page: Page) => Promise<void>][] = [
  ['the sign-in screen', async () => undefined],
  [
    'a field in error, with the focus',
    async (page) => {
      await page.getByLabel('Password', { exact: true }).fill('wrong horse');
      await page.getByLabel('Email address').fill('');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Email address')).toBeFocused();
    },
  ],
  [
    'the list of factors',
    async (page) => {
      await page.getByLabel('Email address').fill('ada@example.com');
      await page.getByLabel('Password', { exact: true }).fill('correct horse');
      await submit(page);
      await expect(page.getByRole('button', { name: /Authenticator app/ })).toBeVisible();
      await page.mouse.move(0, 0);
    },
  ],
  [
    'a code to type',
    async (page) => {
      await page.getByRole('button', { name: /Authenticator app/ }).click();
      await expect(page.getByRole('textbox', { name: 'Security code' })).toBeVisible();
      await page.mouse.move(0, 0);
    },
  ],
];

// Those that answer to the scheme.
const darkToo = ['Bootstrap', 'Pico', "Vite's template", "Next's template"];

for (const [name, css] of Object.entries(hosts))
  for (const scheme of darkToo.includes(name) ? (['light', 'dark'] as const) : (['light'] as const))
    test(`[UX-28] ${name}, ${scheme}: the flow looks as designed`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page, scheme);
      for (const [screen, go] of screens) {
        await go(page);
        const designed = await looks(page);
        for (const place of places) {
          const host = await dress(page, css, place);
          const found = differences(designed, await looks(page)).filter(
            (each) => name !== 'Pico' || !importantInPico.test(each),
          );
          expect.soft(found.slice(0, 20), `${screen}, ${name} ${place}`).toEqual([]);
          await host.takeOff();
        }
      }
    });

test('[UX-28] in a layer after the base of Tailwind 4 it looks the same', async ({ page }) => {
  await open(page);
  const designed = await looks(page);
  await page.evaluate(() => document.querySelector('link[rel="stylesheet"]')?.remove());
  await dress(page, layered, 'before ours');
  expect(differences(designed, await looks(page))).toEqual([]);
  await dress(page, hosts['Tailwind 4'] ?? '', 'before ours');
  await dress(page, '@layer theme, base, mfa-flow, components, utilities;', 'before ours');
  expect(differences(designed, await looks(page))).toEqual([]);
  await dress(page, `[data-mfa-part='button'] { border-radius: 0; }`, 'before ours');
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCSS('border-radius', '0px');
});

for (const place of places)
  test(`[UX-28] styles of a host for the flow apply, ${place}`, async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: 'Sign in' });
    const field = page.getByLabel('Email address');
    await dress(
      page,
      `:root { --mfa-radius: 3px; }
       [data-mfa-part='root'] { --mfa-color-accent: rgb(0, 100, 0); --mfa-space-2: 13px; }
       [data-mfa-part='root'] [data-mfa-part='button'] { text-transform: uppercase; box-shadow: none; }
       [data-mfa-part='button'][data-kind='primary'] { border-width: 4px; }
       #root [data-mfa-part='input'] { background: rgb(1, 2, 3); }`,
      place,
    );
    await expect(button).toHaveCSS('border-radius', '3px');
    await expect(button).toHaveCSS('background-color', 'rgb(0, 100, 0)');
    await expect(button).toHaveCSS('padding-top', '13px');
    await expect(button).toHaveCSS('text-transform', 'uppercase');
    await expect(button).toHaveCSS('border-width', '4px');
    await expect(field).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  });
