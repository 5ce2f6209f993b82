import type { Placeholders } from './placeholders.fixture.ts';
import type { Json } from './recording.fixture.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !isList(value);

/** Where an answer differs from the recorded one. Keys, types and values are compared; times by their format. */
export function differences(names: Placeholders, recorded: Json, actual: unknown, path = 'body'): string[] {
  if (typeof recorded === 'string') {
    const isSame = typeof actual === 'string' && names.matches(recorded, actual);
    return isSame ? [] : [`${path}: ${recorded} became ${JSON.stringify(actual)}`];
  }
  if (isList(recorded)) {
    if (!isList(actual) || actual.length !== recorded.length) return [`${path}: another list`];
    return recorded.flatMap((item, index) => differences(names, item, actual[index], `${path}[${index}]`));
  }
  if (isPart(recorded)) {
    if (!isPart(actual)) return [`${path}: not an object`];
    const surplus = Object.keys(actual).filter((key) => !(key in recorded));
    return [
      ...surplus.map((key) => `${path}.${key}: not recorded`),
      ...lifetimeDifference(recorded, actual, path),
      ...Object.entries(recorded).flatMap(([key, value]) =>
        differences(names, value, actual[key], `${path}.${key}`),
      ),
    ];
  }
  return Object.is(recorded, actual)
    ? []
    : [`${path}: ${JSON.stringify(recorded)} became ${JSON.stringify(actual)}`];
}

/** `<time + 900 s>` is a time that long after the creation of the object it is in. */
function lifetimeDifference(recorded: Part, actual: Part, path: string): string[] {
  const seconds = /^<time \+ (\d+) s>$/.exec(String(recorded['expire']))?.[1];
  const lasts = (Date.parse(String(actual['expire'])) - Date.parse(String(actual['$createdAt']))) / 1000;
  return seconds === undefined || Number(seconds) === lasts
    ? []
    : [`${path}: lasts ${lasts} s, not ${seconds} s`];
}
