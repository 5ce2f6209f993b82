import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { enSettings } from './en.settings.ts';
import { enStepUp } from './en.step-up.ts';

const source = path.resolve(import.meta.dirname, '..');

/** What shows messages: all sources but the catalogs, tests and stories. */
const shows = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^messages|\.(test|test-d|stories|fixture)\./.test(file))
  .map((file) => readFileSync(path.join(source, file), 'utf8'))
  .join('\n');

/** Taken out of an object, or read from it. */
const taken = [...shows.matchAll(/\{([^{}]*)\}\s*[=:]/g)].flatMap(
  ([, names = '']) => names.match(/\w+/g) ?? [],
);
const read = [...shows.matchAll(/\.(\w+)/g)].map(([, name = '']) => name);
/** Names in quotes: `messages[kind]`. */
const quoted = [...shows.matchAll(/'(\w+)'|(\w+): '/g)].flatMap(([, one, other]) => one ?? other ?? []);
const names = new Set([...taken, ...read]);

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every key with the place that it stands in. */
const keysOf = (tree: Tree, place: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const here = [...place, key];
    return isTree(value) ? [here, ...keysOf(value, here)] : [here];
  });

/** Read by a name that is computed here, which stands somewhere in quotes or as a key. */
const computed =
  /^(endings|createCodes|revealCodes|forgetDevice|turnOnAgain|removeFactor\.text|guided\.names|setUpInterrupted)(\.|$)/;

/** Read by what the contract calls a kind, a state, a reason or a failure: the types demand all of them. */
const ofContract = /^(kinds|protection|factors\.kept|\w+\.failures)\./;

test.each([
  ['settings', enSettings],
  ['step-up', enStepUp],
] as const)('every message of %s is read somewhere', (_, catalog) => {
  const unread = keysOf({ ...catalog })
    .map((place) => ({ place: place.join('.'), key: place.at(-1) ?? '' }))
    .filter(({ place, key }) => !names.has(key) && !ofContract.test(place))
    .filter(({ place, key }) => !(computed.test(place) && quoted.includes(key)));
  expect(unread.map(({ place }) => place).join(' ')).toBe('');
});
