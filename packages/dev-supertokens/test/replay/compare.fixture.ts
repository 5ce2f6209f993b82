import type { Placeholders } from './placeholders.fixture.ts';
import { isPart } from './recording.fixture.ts';
import type { Json, Part } from './recording.fixture.ts';

/** Between a recorded wait and the same wait on a clock that stands still, in milliseconds. */
const lag = 1000;

/** `<joined-1>` and `<created-1>` are moments: one value per name. */
const moment = /^<(joined|created)-\d+>$/;

function isSameText(names: Placeholders, recorded: string, actual: unknown): boolean {
  if (recorded === '<now>' || recorded === '<s>') return typeof actual === 'number';
  if (recorded.startsWith('<!DOCTYPE')) return recorded === actual;
  if (!moment.test(recorded)) return typeof actual === 'string' && names.matches(recorded, actual);
  if (typeof actual !== 'number') return false;
  if (names.value(recorded) === undefined) names.bind(recorded, actual);
  return names.value(recorded) === actual;
}

/** `<now + 3600 s>` is so long after the making of the token that it is in. */
function lifetimeDifference(recorded: Part, actual: Readonly<Record<string, unknown>>, path: string) {
  const { expiry } = recorded;
  const seconds = typeof expiry === 'string' ? /^<now \+ (\d+) s>$/.exec(expiry)?.[1] : undefined;
  if (seconds === undefined) return [];
  const lasts = (Number(actual['expiry']) - Number(actual['createdTime'])) / 1000;
  return lasts === Number(seconds) ? [] : [`${path}: lasts ${lasts} s, not ${seconds} s`];
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isLifetime = (key: string, value: Json): boolean =>
  key === 'expiry' && typeof value === 'string' && /^<(as before|now )/.test(value);

/** Where an answer differs from the recorded one. Keys, kinds and values are compared. */
export function differences(names: Placeholders, recorded: Json, actual: unknown, path = 'body'): string[] {
  const changed = () => [`${path}: ${JSON.stringify(recorded)} became ${JSON.stringify(actual)}`];
  if (typeof recorded === 'string') return isSameText(names, recorded, actual) ? [] : changed();
  if (typeof recorded === 'number' && path.endsWith('.retryAfterMs')) {
    const isNear = typeof actual === 'number' && Math.abs(actual - recorded) <= lag;
    return isNear ? [] : changed();
  }
  if (isList(recorded)) {
    if (!isList(actual) || actual.length !== recorded.length) return changed();
    return recorded.flatMap((item: Json, index) =>
      differences(names, item, actual[index], `${path}[${index}]`),
    );
  }
  if (typeof recorded !== 'object' || recorded === null) return Object.is(recorded, actual) ? [] : changed();
  if (!isPart(actual)) return changed();
  const known: Part = { ...recorded };
  const entries: readonly (readonly [string, Json])[] = Object.entries(known);
  const surplus = Object.keys(actual).filter((key) => !(key in known));
  return [
    ...surplus.map((key) => `${path}.${key}: not recorded`),
    ...lifetimeDifference(known, actual, path),
    ...entries
      .filter(([key, value]) => !isLifetime(key, value))
      .flatMap(([key, value]) => differences(names, value, actual[key], `${path}.${key}`)),
  ];
}
