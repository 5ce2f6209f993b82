// Attributes the browser's profile of a load to modules.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../scripts/run.mjs';

/** Source maps of a built page, by the path of the script. */
export function mapsOf(folder) {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  return new Map(
    scripts.map((script) => {
      const file = join(folder, script);
      const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
      const moduleAt = (line, column) => {
        const { originalSource } = map.findEntry(line, column);
        return originalSource ? nameOf(resolve(dirname(file), originalSource)) : 'bundler';
      };
      return [`/${script}`, { moduleAt, text: readFileSync(file, 'utf8') }];
    }),
  );
}

/** `packages/react/src/…` for a file of ours, `xstate/dist/…` for one of a package. */
export function nameOf(file) {
  if (file.includes('\0')) return 'bundler';
  const [, installed] = /^.*\/node_modules\/(.*)$/.exec(file) ?? [];
  if (installed) return installed;
  const source = file.replace('/dist/', '/src/').replace(/\.js$/, '');
  const found = ['.ts', '.tsx'].map((ending) => source + ending).find((each) => existsSync(each));
  return relative(root, found ?? file);
}

const pathOf = (url) => (URL.canParse(url) ? new URL(url).pathname : undefined);

/** Milliseconds by module: what its functions and its top level take themselves, with what is built in. */
export function selfTimes({ nodes, samples, timeDeltas }, maps) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const micros = new Map();
  samples.forEach((id, place) => micros.set(id, (micros.get(id) ?? 0) + timeDeltas[place]));

  const times = new Map();
  const add = (module, time) => times.set(module, (times.get(module) ?? 0) + time / 1000);
  for (const [id, time] of micros) {
    let node = byId.get(id);
    if (node.callFrame.functionName === '(idle)') continue;
    const ownMap = maps.get(pathOf(node.callFrame.url));
    if (ownMap) {
      const ticks = node.positionTicks ?? [];
      const all = ticks.reduce((sum, each) => sum + each.ticks, 0);
      for (const { line, ticks: some } of ticks)
        add(ownMap.moduleAt(line - 1, firstColumn(ownMap.text, line - 1)), (time * some) / all);
      if (all > 0) continue;
    }
    // A built-in function counts for the one that calls it.
    while (node && !maps.has(pathOf(node.callFrame.url))) node = byId.get(parents.get(node.id));
    if (!node) {
      const { functionName, url } = byId.get(id).callFrame;
      add(functionName.startsWith('(') && url === '' ? functionName : '(measuring)', time);
      continue;
    }
    const { url, lineNumber, columnNumber } = node.callFrame;
    add(maps.get(pathOf(url)).moduleAt(lineNumber, columnNumber), time);
  }
  return times;
}

/** Milliseconds by function of ours and of XState, with all that it calls. */
export function wholeTimes({ nodes, samples, timeDeltas }, maps) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const functionsAbove = new Map();
  const above = (id) => {
    if (id === undefined) return new Set();
    if (!functionsAbove.has(id)) {
      const { functionName, url, lineNumber, columnNumber } = byId.get(id).callFrame;
      const module = maps.get(pathOf(url))?.moduleAt(lineNumber, columnNumber);
      const isWhole = module && functionName && wholeFor.test(module);
      const found = above(parents.get(id));
      functionsAbove.set(id, isWhole ? new Set(found).add(`${functionName}, ${module}`) : found);
    }
    return functionsAbove.get(id);
  };
  const times = new Map();
  samples.forEach((id, place) => {
    for (const each of above(id)) times.set(each, (times.get(each) ?? 0) + timeDeltas[place] / 1000);
  });
  return times;
}

const wholeFor = /^(packages|xstate|@xstate|appwrite)\//;

const linesOf = new Map();
function firstColumn(text, line) {
  if (!linesOf.has(text)) linesOf.set(text, text.split('\n'));
  return Math.max(linesOf.get(text)[line].search(/\S/), 0);
}

/** Characters by module, loaded and not run, of the code as it is shipped. */
export function usedAndUnused(coverage, maps) {
  const found = new Map();
  for (const { url, functions } of coverage) {
    const map = maps.get(pathOf(url));
    if (!map) continue;
    const isRun = new Uint8Array(map.text.length).fill(1);
    // Nested ranges come after the range around them.
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        isRun.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    let line = 0;
    let column = 0;
    for (let offset = 0; offset < map.text.length; offset += 1) {
      const module = map.moduleAt(line, column);
      const of = found.get(module) ?? { loaded: 0, unused: 0 };
      of.loaded += 1;
      of.unused += isRun[offset] ? 0 : 1;
      found.set(module, of);
      if (map.text[offset] === '\n') [line, column] = [line + 1, 0];
      else column += 1;
    }
  }
  return found;
}

/** Milliseconds by module, without the modules that it makes run first. */
export function evaluationTimes(marks) {
  const times = new Map();
  const open = [];
  for (const [what, module, at] of marks) {
    if (what === 'begin') open.push({ module, at, inside: 0 });
    else {
      const { at: begun, inside } = open.pop();
      times.set(module, (times.get(module) ?? 0) + (at - begun - inside));
      if (open.length > 0) open.at(-1).inside += at - begun;
    }
  }
  return times;
}
