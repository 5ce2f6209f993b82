// Photographs every story in light and dark, wide and at 320 px, and lays the pictures out for looking at:
// dist/screenshots/index.html, and one overview picture for each group of stories.
//   npm run screenshots                      builds Storybook first
//   npm run screenshots -- --reuse           takes the last build
//   npm run screenshots -- --only=recovery   only stories whose id contains the word
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { dist, readStories, serve } from './storybook-site.mjs';

const shots = join(dist, 'screenshots');
const reuse = process.argv.includes('--reuse');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const themes = ['light', 'dark'];
const widths = [720, 320];
const workers = 2;
const storiesPerOverview = 5;

async function photograph(page, base, { id, name }) {
  await page.goto(`${base}/storybook/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForSelector('#storybook-root > *');
  await page.waitForTimeout(name.startsWith('Loading') ? 400 : 20);
  // A story that asks for a theme has it already; all others are shown in both.
  const own = await page.evaluate(() => document.documentElement.dataset.mfaTheme);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 480 });
    for (const theme of own === 'dark' ? ['dark'] : themes) {
      await page.evaluate((value) => (document.documentElement.dataset.mfaTheme = value), theme);
      const path = join(shots, `${id}.${theme}.${width}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  }
}

const sheet = (title, stories, zoom = 1) => `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #c9ccd3; }
  h2 { margin: 32px 0 8px } h3 { margin: 16px 0 4px; font-size: 14px }
  div { display: flex; gap: 8px; align-items: flex-start } img { border: 1px solid #0003; zoom: ${zoom} }
</style>${stories
  .map(({ id, title: group, name }, index) => {
    const files = themes.flatMap((theme) => widths.map((width) => `${id}.${theme}.${width}.png`));
    const pictures = files.filter((file) => existsSync(join(shots, file)));
    const heading = stories[index - 1]?.title === group ? '' : `<h2>${group}</h2>`;
    const images = pictures.map((file) => `<a href="${file}"><img src="${file}" loading="lazy" alt=""></a>`);
    return `${heading}<h3>${name}</h3><div>${images.join('')}</div>`;
  })
  .join('')}`;

const started = Date.now();
const stories = (await readStories({ reuse })).filter(({ id }) => id.includes(only));
if (!only) await rm(shots, { recursive: true, force: true });
await mkdir(shots, { recursive: true });

const { server, base } = await serve();
const browser = await chromium.launch(launchOptions());
const queue = [...stories];
await Promise.all(
  Array.from({ length: workers }, async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (let story = queue.shift(); story; story = queue.shift()) await photograph(page, base, story);
    await page.close();
  }),
);

await writeFile(join(shots, 'index.html'), sheet('mfa-flow: every story', stories));
const page = await browser.newPage({ viewport: { width: 1120, height: 800 } });
for (const title of new Set(stories.map((story) => story.title))) {
  const group = stories.filter((story) => story.title === title);
  const name = `overview-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  for (let first = 0; first < group.length; first += storiesPerOverview) {
    const html = sheet(title, group.slice(first, first + storiesPerOverview), 0.5);
    await writeFile(join(shots, 'overview.html'), html.replaceAll(' loading="lazy"', ''));
    await page.goto(`${base}/screenshots/overview.html`);
    await page.waitForLoadState('networkidle');
    const path = join(shots, `${name}-${1 + first / storiesPerOverview}.png`);
    await page.screenshot({ path, fullPage: true });
  }
}
await rm(join(shots, 'overview.html'));
await browser.close();
server.close();
console.log(
  `${stories.length} stories photographed in ${Math.round((Date.now() - started) / 1000)} s: dist/screenshots/index.html`,
);
