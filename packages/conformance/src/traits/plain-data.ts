/** Where an answer is not plain data. What a ceremony needs (`options`) is the vendor's business. */
export function notPlainAt(value: unknown, at: string, parents: readonly unknown[] = []): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return `${at} is a ${typeof value}`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (parents.includes(value)) return `${at} contains itself`;
  if (!Array.isArray(value) && isOfClass(value)) {
    return `${at} is an instance of a class`;
  }
  for (const [key, entry] of ownEntries(value)) {
    const found = key === 'options' ? undefined : notPlainAt(entry, `${at}.${key}`, [...parents, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Not compared with `Object.prototype`: an object from another realm has another prototype. */
function isOfClass(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

/** Those that do not show in a loop as well. */
function ownEntries(value: object): readonly (readonly [string, unknown])[] {
  return Reflect.ownKeys(value)
    .filter((key) => !(Array.isArray(value) && key === 'length'))
    .map((key) => [String(key), Reflect.get(value, key)]);
}
