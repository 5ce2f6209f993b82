import type { MessageOverrides } from './messages.types.ts';

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge<Part extends object>(base: Part, overrides: object): Part {
  const entries = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(overrides)) {
    const before = entries.get(key);
    if (value === undefined || value === null) continue;
    // A page written in JavaScript may put a text where a branch is.
    if (isBranch(before)) entries.set(key, isBranch(value) ? merge(before, value) : before);
    else entries.set(key, value);
  }
  // Every key of `base` is still there and each override has the type of what it replaces (`MessageOverrides`).
  return Object.fromEntries(entries) as Part;
}

/** A catalogue, or a part of one, with some of its words replaced. */
export function mergeMessages<Words extends object>(
  base: Words,
  overrides: MessageOverrides<Words> | undefined,
): Words {
  return overrides ? merge(base, overrides) : base;
}
