// Tells by module what the first screen of the kit costs: time on the processor, and code that is loaded and not used.
// `node bench/profile.mjs [--rounds 15] [--top 30]`. Times by module are small and sampled: read their order.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { evaluationTimes, mapsOf, nameOf, selfTimes, usedAndUnused, wholeTimes } from './attribute.mjs';
import { buildPage, prepare } from './build.mjs';
import { load } from './load.mjs';
import { pages } from './pages.mjs';
import { serveApi, servePage } from './serve.mjs';
import { markdown, median, middleMean } from './table.mjs';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, top: { type: 'string', default: '30' } },
});
const rounds = Number(options.rounds);
const top = Number(options.top);

/** Lets every module tell when its top level begins and ends; what it calls meanwhile is in between. */
const marksEvaluation = {
  name: 'marks-evaluation',
  enforce: 'post',
  transform(code, id) {
    if (!/\.[cm]?[jt]sx?$/.test(id)) return null;
    const mark = (what) => `globalThis.benchMark(${JSON.stringify(what)}, ${JSON.stringify(nameOf(id))});`;
    return { code: `${mark('begin')}\n${code}\n;${mark('end')}`, map: null };
  },
};

function startMarking() {
  globalThis.benchMarks = [];
  globalThis.benchMark = (what, module) => globalThis.benchMarks.push([what, module, performance.now()]);
}

const ways = {
  // Statements on lines of their own, so that the profile tells modules of one chunk apart; functions keep their names.
  profile: {
    build: {
      sourcemap: true,
      rolldownOptions: { output: { minify: { compress: true, mangle: false, codegen: false } } },
    },
    async around(cdp) {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
      await cdp.send('Profiler.start');
      return async () => (await cdp.send('Profiler.stop')).profile;
    },
    read: (profile, maps) => ({ self: selfTimes(profile, maps), whole: wholeTimes(profile, maps) }),
  },
  evaluation: {
    build: { sourcemap: true },
    plugins: [marksEvaluation],
    isIsolated: true,
    async around(cdp, page) {
      await page.addInitScript(startMarking);
      return () => page.evaluate(() => globalThis.benchMarks);
    },
    read: evaluationTimes,
  },
  bytes: {
    build: { sourcemap: true },
    rounds: 1,
    async around(cdp) {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      return async () => (await cdp.send('Profiler.takePreciseCoverage')).result;
    },
    read: usedAndUnused,
  },
};

async function take(browser, page, api, [name, way]) {
  const folder = await buildPage(page, {
    api: api.origin,
    into: `profile/${page.name}-${name}`,
    plugins: way.plugins,
    ...way.build,
  });
  const maps = mapsOf(folder);
  const server = await servePage(folder, { isIsolated: way.isIsolated });
  try {
    const found = [];
    const needed = way.rounds ?? rounds + 1;
    for (let round = 0; round < needed; round += 1) {
      const { extra } = await load(browser, server.origin, { around: way.around });
      found.push(way.read(extra, maps));
    }
    // The first of several is a warm-up.
    return found.length > 1 ? found.slice(1) : found;
  } finally {
    server.close();
  }
}

const groups = [
  ['React', /^(react|react-dom|scheduler)\//],
  ['XState', /^(xstate|@xstate)\//],
  ['Appwrite’s SDK', /^(appwrite|json-bigint|bignumber)/],
  ['our components', /^packages\/react\//],
  ['our machine', /^packages\/machine\//],
  ['our adapter', /^packages\/adapter-/],
  ['our contract', /^packages\/contract\//],
];
const groupOf = (module) => groups.find(([, pattern]) => pattern.test(module))?.[0] ?? module;

function table(title, rows) {
  const head = [title, 'self, ms', 'evaluating, ms', 'loaded, kB', 'unused, kB'];
  const cells = rows.map(({ name, self, evaluation, loaded, unused }) => [
    name,
    self.toFixed(2),
    evaluation.toFixed(2),
    (loaded / 1000).toFixed(1),
    (unused / 1000).toFixed(1),
  ]);
  return markdown([head, ...cells]);
}

function wholeTable(times) {
  const names = [...new Set(times.flatMap((each) => [...each.keys()]))];
  const rows = names.map((name) => [name, middleMean(times.map((each) => each.get(name) ?? 0))]);
  const most = rows.sort((one, other) => other[1] - one[1]).slice(0, top);
  return markdown([
    ['function', 'with what it calls, ms'],
    ...most.map(([name, time]) => [name, time.toFixed(2)]),
  ]);
}

const keys = ['self', 'evaluation', 'loaded', 'unused'];

function sumOf(name, rows) {
  return {
    name,
    ...Object.fromEntries(keys.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)])),
  };
}

function rowsOf({ profile, evaluation, bytes: [bytes] }) {
  const self = profile.map((each) => each.self);
  const names = new Set(
    [...self, ...evaluation].flatMap((each) => [...each.keys()]).concat([...bytes.keys()]),
  );
  const middle = (times, name) => median(times.map((each) => each.get(name) ?? 0));
  return [...names].map((name) => ({
    name,
    self: middleMean(self.map((each) => each.get(name) ?? 0)),
    evaluation: middle(evaluation, name),
    ...(bytes.get(name) ?? { loaded: 0, unused: 0 }),
  }));
}

await prepare();
const api = await serveApi();
const browser = await chromium.launch(launchOptions());
try {
  for (const page of pages.filter(({ name }) => name.startsWith('kit'))) {
    const found = {};
    for (const way of Object.entries(ways)) found[way[0]] = await take(browser, page, api, way);
    const rows = rowsOf(found);
    const parts = [...new Set(rows.map(({ name }) => groupOf(name)))];
    const summed = parts.map((part) =>
      sumOf(
        part,
        rows.filter(({ name }) => groupOf(name) === part),
      ),
    );
    const by = (key) => (one, other) => other[key] - one[key];
    console.log(`\n## ${page.title}\n\n${table('part', summed.sort(by('self')).slice(0, 14))}`);
    console.log(`\n${table('module, by time', rows.toSorted(by('self')).slice(0, top))}`);
    console.log(`\n${table('module, by evaluation', rows.toSorted(by('evaluation')).slice(0, top))}`);
    console.log(`\n${wholeTable(found.profile.map(({ whole }) => whole))}`);
    console.log(`\n${table('module, by unused code', rows.toSorted(by('unused')).slice(0, top))}`);
  }
} finally {
  await browser.close();
  api.close();
}
