import { readHost } from '@mfa-flow/machine';
import type { MessageOverrides } from './messages.types.ts';

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown) => typeof value === 'string';

/**
 * The override for `before`, if it is of the same type: a host written in JavaScript may pass anything, and message
 * functions may return anything (ERR-33). Where there is no default, the override is used as it is.
 *
 * @param isFree - Whether a string may replace a function and vice versa, as with the messages of failures.
 */
function validMessage(name: string, before: unknown, given: unknown, isFree: boolean): unknown {
  if (given === undefined || given === null) return before;
  if (isBranch(given) && (before === undefined || isBranch(before)))
    return merge(before ?? {}, given, isFree || /failures/i.test(name));
  if (typeof given === 'function' && (isFree || typeof before === 'function'))
    return (...data: readonly unknown[]) => {
      const own: unknown = typeof before === 'function' ? Reflect.apply(before, undefined, data) : before;
      const said = readHost<unknown>(`messages: ${name}`, own, () => Reflect.apply(given, undefined, data));
      return validMessage(name, own ?? '', said, false);
    };
  if (typeof before === 'function' && isText(given) && !isFree)
    // In the place of a function that makes a text, and of no other.
    return (...data: readonly unknown[]) => {
      const own: unknown = Reflect.apply(before, undefined, data);
      return isText(own) ? given : own;
    };
  const fits = Array.isArray(before)
    ? Array.isArray(given) && given.every(isText)
    : isText(given) && (isFree || isText(before));
  return fits || before === undefined ? given : before;
}

function merge<Part extends object>(base: Part, overrides: object, isFree = false): Part {
  const entries = new Map<string, unknown>(Object.entries(base));
  for (const [name, given] of Object.entries(overrides))
    entries.set(name, validMessage(name, entries.get(name), given, isFree));
  // Every key of `base` is still there and each override has the type of what it replaces (`MessageOverrides`).
  return Object.fromEntries(entries) as Part;
}

/** A catalog, or a part of one, with some of its messages replaced. */
export function mergeMessages<Catalog extends object>(
  base: Catalog,
  overrides: MessageOverrides<NoInfer<Catalog>> | undefined,
): Catalog {
  return overrides ? merge(base, overrides) : base;
}
