// Measures how long it takes from a cold start until a person can type a password, for our kit and for others.
// `node bench/run.mjs [--rounds 15] [--slowdown 1] [--only kit,amplify] [--screenshots folder] [--write]`; see README.md here.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { launchOptions } from '../scripts/browser.mjs';
import { root } from '../scripts/run.mjs';
import { buildPage, prepare, versionsOf } from './build.mjs';
import { load } from './load.mjs';
import { bare, pages, rival } from './pages.mjs';
import { serveApi, servePage } from './serve.mjs';
import { markdown, median, quantile } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    slowdown: { type: 'string', default: '1' },
    only: { type: 'string' },
    screenshots: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const slowdown = Number(options.slowdown);
const chosen = pages.filter(({ name }) => options.only?.split(',').includes(name) ?? true);

const milliseconds = { unit: 'ms', format: (value) => value.toFixed(1) };
const columns = [
  { key: 'usable', title: 'time to usable', ...milliseconds },
  { key: 'script', title: 'running scripts, CPU', ...milliseconds },
  { key: 'task', title: 'all tasks, CPU', ...milliseconds },
  { key: 'heap', title: 'heap', unit: 'MB', format: (value) => (value / 1e6).toFixed(2) },
  { key: 'bytes', title: 'scripts, gzip', unit: 'kB', format: (value) => (value / 1000).toFixed(1) },
];

/** One load of each page after the other, again and again: what slows the machine for a while slows all of them. */
async function measure(browser, served) {
  const loads = new Map(chosen.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, url } of served) {
      const screenshot = round === 0 && options.screenshots && join(options.screenshots, `${name}.png`);
      const taken = await load(browser, url, { slowdown, screenshot });
      // The first round is a warm-up.
      if (round > 0) loads.get(name).push(taken);
    }
    process.stderr.write(`\r${round} of ${rounds} rounds`);
  }
  process.stderr.write('\n');
  return loads;
}

function tablesOf(loads) {
  const medians = new Map(
    [...loads].map(([name, taken]) => [
      name,
      Object.fromEntries(columns.map(({ key }) => [key, median(taken.map((each) => each[key]))])),
    ]),
  );
  const head = ['page', ...columns.map(({ title, unit }) => `${title}, ${unit}`)];
  const table = (cell, shown = chosen) =>
    markdown([
      head,
      ...shown.map(({ name, title }) => [
        title,
        ...columns.map((each) => cell(name, each, medians.get(name))),
      ]),
    ]);
  const overBare = (name, key) => medians.get(name)[key] - medians.get(bare)[key];
  const spread = (name) => {
    const times = loads.get(name).map(({ usable }) => usable);
    return `(${[0.25, 0.75].map((share) => quantile(times, share).toFixed(0)).join('–')})`;
  };

  const parts = [
    `Medians of ${rounds} cold loads, in brackets the middle half:`,
    table((name, { key, format }, found) =>
      key === 'usable' ? `${format(found[key])} ${spread(name)}` : format(found[key]),
    ),
  ];
  if (!medians.has(bare)) return parts.join('\n\n');
  const others = chosen.filter(({ name }) => name !== bare);
  parts.push(
    'More than bare React:',
    table((name, { key, format }) => format(overBare(name, key)), others),
  );
  if (!medians.has(rival)) return parts.join('\n\n');
  parts.push(
    'The same as a share of what Amplify’s Authenticator has more:',
    table((name, { key }) => (overBare(name, key) / overBare(rival, key)).toFixed(2), others),
  );
  return parts.join('\n\n');
}

/** The load of the machine: far above 0 the time to usable means little. */
const [loadBefore] = loadavg();

function machine(browser) {
  const [{ model }] = cpus();
  const slowed = slowdown > 1 ? `, slowed down ${slowdown} times` : '';
  return [
    `- Machine: ${model}, ${cpus().length} cores${slowed}, load ${loadBefore.toFixed(1)} beforehand`,
    `- Node ${process.versions.node}; Chromium ${browser.version()}, headless`,
    ...chosen.map((page) => `- ${page.title}: ${versionsOf(page).join(', ')}`),
  ].join('\n');
}

const marks = ['<!-- measured by bench/run.mjs -->', '<!-- end of what is measured -->'];

async function writeInto(file, text) {
  const [before, rest] = readFileSync(file, 'utf8').split(marks[0]);
  const [, after] = rest?.split(marks[1]) ?? [];
  if (after === undefined) throw new Error(`${file} has no place for the tables.`);
  const whole = `${before}${marks[0]}\n\n${text}\n\n${marks[1]}${after}`;
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
}

await prepare();
const api = await serveApi();
const served = [];
for (const page of chosen) {
  const server = await servePage(await buildPage(page, { api: api.origin }));
  served.push({ ...server, name: page.name, url: `${server.origin}${page.path ?? '/'}` });
}
const browser = await chromium.launch(launchOptions());
try {
  const loads = await measure(browser, served);
  if (api.unanswered.size > 0) throw new Error(`Nothing answers ${[...api.unanswered].join(', ')}.`);
  const text = `${tablesOf(loads)}\n\n${machine(browser)}`;
  console.log(text);
  if (options.write) await writeInto(join(root, 'docs/performance.md'), text);
} finally {
  await browser.close();
  for (const { close } of [...served, api]) close();
}
