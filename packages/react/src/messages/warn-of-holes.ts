import { developmentWarning } from '../shell/development-warning.ts';
import type { Messages } from './messages.types.ts';

// Bundlers replace the whole expression, so nothing of this is left in production.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const seen = new WeakSet<object>();

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function missingIn(catalog: object, base: object, place = ''): readonly string[] {
  return Object.entries(base).flatMap(([name, message]) => {
    const own: unknown = Reflect.get(catalog, name);
    if (isBranch(message) && isBranch(own)) return missingIn(own, message, `${place}${name}.`);
    return own === undefined || own === null ? [`${place}${name}`] : [];
  });
}

/** Names once what a catalog lacks, which is shown in English. Only without types: TypeScript accepts no such catalog. */
export function warnOfHoles(catalog: Messages | undefined, base: Messages): void {
  if (process.env.NODE_ENV === 'production' || !isBranch(catalog) || seen.has(catalog)) return;
  seen.add(catalog);
  try {
    const missing = missingIn(catalog, base);
    if (missing.length > 0)
      developmentWarning('catalog', `Shown in English, since it is missing: ${missing.join(', ')}.`);
  } catch {
    // A catalog that cannot be read is reported where it is used.
  }
}
