// Photographs every screen in every appearance that it has to hold in, and lays the pictures out for looking at:
// dist/contact-sheet/<appearance>-<number>.png. The heights of the cards are in dist/contact-sheet/heights.txt.
//   npm run contact-sheet                      builds Storybook first
//   npm run contact-sheet -- --reuse           takes the last build
//   npm run contact-sheet -- --only=dialogs    only screens whose id contains the word
//   npm run contact-sheet -- --look=dark       one appearance
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { dist, readStories, serve } from './storybook-site.mjs';

/** One or a few stories of each screen, by the ids of Storybook. */
const screens = {
  'screens-first-factor': ['ready', 'every-factor', 'refused', 'slow', 'session-ended', 'offline'],
  'screens-sign-in-by-code': ['ready'],
  'screens-sign-in-by-link': ['waiting', 'not-yet'],
  'screens-returning': ['slow', 'asking'],
  'screens-check-factors': ['slow'],
  'screens-choose-factor': ['every-kind', 'one-must-wait', 'ready-and-to-set-up', 'second-of-three'],
  'screens-authenticator': ['ready', 'wrong-code', 'wrong-twice', 'slow'],
  'screens-sent-code': ['ready', 'wait-before-resend', 'nothing-sent-yet', 'wrong-or-expired'],
  'screens-passkey': ['ready', 'on-the-device', 'stopped'],
  'screens-recovery': ['ready', 'wrong'],
  'screens-replace-a-lost-factor': ['several-factors'],
  'screens-limited': ['wrong-codes', 'only-factor'],
  'screens-denied': ['no-factor', 'account'],
  'screens-unreachable': ['network'],
  'screens-other-account': ['email'],
  'screens-done': ['signed-in', 'one-code-left'],
  'screens-signing-out': ['failed'],
  'screens-signed-out': ['session-ended'],
  'screens-verify-email': ['waiting', 'confirm'],
  'screens-set-up-authenticator': ['ready', 'with-key', 'touch', 'wrong-code'],
  'screens-set-up-address': ['phone', 'email', 'known-email'],
  'settings-save-recovery-codes': ['tick', 'type-one', 'in-guided-set-up', 'asks-to-leave'],
  'settings-recovery-codes-unknown': ['unknown'],
  'settings-guided-set-up': ['add', 'name-factor', 'make-codes', 'turn-on', 'summary', 'codes-left'],
  'settings-overview': [
    'on',
    'loading',
    'nothing-set-up',
    'off',
    'needs-verification',
    'few-codes-left',
    'offline',
    'failed',
  ],
  'settings-dialogs': [
    'remove',
    'remove-last',
    'turn-off',
    'password-needed',
    'password-wrong',
    'limited',
    'regenerate-codes',
    'sign-out-others',
    'rename',
    'session-ends',
  ],
  'step-up-dialog': ['choosing', 'code', 'message-not-sent-yet'],
  'step-up-around-the-proof': ['proved', 'session-changed', 'unavailable'],
};

/** `globals` as in the toolbar of Storybook. */
const looks = {
  light: { width: 720, globals: 'theme:light' },
  dark: { width: 720, globals: 'theme:dark' },
  rtl: { width: 720, globals: 'theme:light;direction:rtl' },
  320: { width: 320, globals: 'theme:light' },
  'de-320': { width: 320, globals: 'theme:light;language:de' },
  'fr-320': { width: 320, globals: 'theme:light;language:fr' },
  'es-320': { width: 320, globals: 'theme:light;language:es' },
  'pt-BR-320': { width: 320, globals: 'theme:light;language:pt-BR' },
  'it-320': { width: 320, globals: 'theme:light;language:it' },
  'ar-320': { width: 320, globals: 'theme:light;language:ar' },
  'he-320': { width: 320, globals: 'theme:light;language:he' },
  'zh-CN-320': { width: 320, globals: 'theme:light;language:zh-CN' },
  'zh-TW-320': { width: 320, globals: 'theme:light;language:zh-TW' },
  'hi-320': { width: 320, globals: 'theme:light;language:hi' },
  'nl-320': { width: 320, globals: 'theme:light;language:nl' },
  'pl-320': { width: 320, globals: 'theme:light;language:pl' },
  'tr-320': { width: 320, globals: 'theme:light;language:tr' },
  'uk-320': { width: 320, globals: 'theme:light;language:uk' },
  'ja-320': { width: 320, globals: 'theme:light;language:ja' },
  'ko-320': { width: 320, globals: 'theme:light;language:ko' },
  'accents-320': { width: 320, globals: 'theme:light;language:pseudo' },
  '375-text-150': { width: 375, globals: 'theme:light;textSize:150' },
  '320-text-200': { width: 320, globals: 'theme:light;textSize:200' },
  green: { width: 720, globals: 'theme:light;brand:green' },
  yellow: { width: 720, globals: 'theme:light;brand:yellow' },
  'black-dark': { width: 720, globals: 'theme:dark;brand:black' },
  'forced-colors': { width: 720, globals: 'theme:light', media: { forcedColors: 'active' } },
  'more-contrast': { width: 720, globals: 'theme:light', media: { contrast: 'more' } },
};

const argument = (name) =>
  process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(`--${name}=`.length) ?? '';
const folder = join(dist, 'contact-sheet');
const workers = 2;
const margin = 12;
const tallest = 1600;

/** The card, or the dialog in front of it, with a little of the page around. */
async function photograph(page, base, id, { width, globals, media = {} }) {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', contrast: null, ...media });
  await page.setViewportSize({ width, height: 720 });
  await page.goto(
    `${base}/storybook/iframe.html?id=${id}&viewMode=story&globals=${globals};a11y.manual:!true`,
  );
  await page.waitForSelector('#storybook-root > *, dialog[open]');
  await page.waitForTimeout(400);
  const box = await page.evaluate(() => {
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    const shown =
      dialog ?? document.querySelector('[data-mfa-part="card"]') ?? document.querySelector('#storybook-root');
    const { x, y, width, height } = shown.getBoundingClientRect();
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { x, y, width, height, isDialog: dialog !== undefined, scrollWidth, scrollHeight };
  });
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  const clip = {
    x,
    y,
    width: Math.min(width - x, box.width + 2 * margin),
    height: Math.min(tallest, Math.max(box.scrollHeight, 720) - y, box.height + 2 * margin),
  };
  const picture = await page.screenshot({ fullPage: !box.isDialog, animations: 'disabled', clip });
  return { id, picture, height: Math.round(box.height), sideways: Math.max(0, box.scrollWidth - width) };
}

/** Pictures side by side, each column as wide as they are. */
async function layOut(page, shots, width) {
  const columns = width > 400 ? 3 : 4;
  const figures = shots.map(
    ({ id, picture }) =>
      `<figure>${id}<img alt="" src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  );
  const column = Math.min(width, 490);
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'none', contrast: null });
  await page.setViewportSize({ width: columns * (column + 8) + 8, height: 400 });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 8px; background: #c9ccd3; font: 12px system-ui, sans-serif; }
    main { display: grid; grid-template-columns: repeat(${columns}, ${column}px); gap: 8px; align-items: start; }
    figure { margin: 0; } img { display: block; max-width: 100%; }
  </style><main>${figures.join('')}</main>`);
  return page.screenshot({ fullPage: true });
}

const wanted = Object.entries(screens)
  .flatMap(([group, names]) => names.map((name) => `${group}--${name}`))
  .filter((id) => id.includes(argument('only')));
const known = new Set((await readStories({ reuse: process.argv.includes('--reuse') })).map(({ id }) => id));
const missing = wanted.filter((id) => !known.has(id));
if (missing.length > 0) throw new Error(`There are no such stories: ${missing.join(', ')}`);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { server, base } = await serve();
const browser = await chromium.launch(launchOptions());
const heights = [];
for (const [name, look] of Object.entries(looks)) {
  if (argument('look') !== '' && name !== argument('look')) continue;
  const shots = [];
  const queue = [...wanted.entries()];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const page = await browser.newPage();
      for (let next = queue.shift(); next; next = queue.shift())
        shots[next[0]] = await photograph(page, base, next[1], look);
      await page.close();
    }),
  );
  heights.push(...shots.map(({ id, height, sideways }) => `${name}\t${id}\t${height}\t${sideways}`));
  const page = await browser.newPage();
  const onOne = look.width > 400 ? 6 : 8;
  for (let first = 0; first < shots.length; first += onOne) {
    const number = String(1 + first / onOne).padStart(2, '0');
    const sheet = await layOut(page, shots.slice(first, first + onOne), look.width);
    await writeFile(join(folder, `${name}-${number}.png`), sheet);
  }
  await page.close();
}
await writeFile(
  join(folder, 'heights.txt'),
  `look\tscreen\theight in px\twider than the page by px\n${heights.join('\n')}\n`,
);
await browser.close();
server.close();
console.log(
  `${wanted.length} screens in ${new Set(heights.map((line) => line.split('\t')[0])).size} appearances: dist/contact-sheet`,
);
