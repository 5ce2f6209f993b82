/** What is wrong with a value and where, without the value. Undefined if it is valid. */
export type Shape = (value: unknown, at: string) => string | undefined;

export const anything: Shape = () => undefined;

export const nothing: Shape = (value, at) =>
  value === undefined ? undefined : `${at} should be left out or undefined`;

export const text =
  (longest: number, shortest = 0): Shape =>
  (value, at) =>
    typeof value === 'string' && value.length >= shortest && value.length <= longest
      ? undefined
      : `${at} should be a text of ${shortest} to ${longest} characters`;

export const boolean: Shape = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at} should be true or false`;

export const wholeNumber =
  (least: number, most: number): Shape =>
  (value, at) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `${at} should be a whole number from ${least} to ${most}`;

const year = 365 * 24 * 60 * 60 * 1000;

/** Durations cross the contract, instants do not: what looks like a date is taken for one. */
export const duration: Shape = (value, at) =>
  typeof value === 'number' && value >= 0 && value <= year
    ? undefined
    : `${at} should be a duration in milliseconds: finite, not negative, and not a date`;

export const oneOf =
  (...values: readonly (string | boolean)[]): Shape =>
  (value, at) =>
    values.some((each) => each === value)
      ? undefined
      : `${at} should be one of ${values.map((each) => JSON.stringify(each)).join(', ')}`;

export const list =
  (each: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? firstViolation(value.map((entry, index) => each(entry, `${at}[${index}]`)))
      : `${at} should be a list`;

type Fields = Readonly<Record<string, Shape>>;

/** An object with these keys, perhaps those, and no others: an answer holds what the contract names. */
export const object =
  (required: Fields, optional: Fields = {}): Shape =>
  (value, at) => {
    if (!isObject(value)) return `${at} should be an object`;
    const stray = Object.keys(value).find((key) => !Object.hasOwn({ ...required, ...optional }, key));
    if (stray !== undefined) return `${at}.${stray} is not in the contract`;
    return firstViolation([
      ...Object.entries(required).map(([key, shape]) => shape(value[key], `${at}.${key}`)),
      ...Object.entries(optional).map(([key, shape]) =>
        value[key] === undefined ? undefined : shape(value[key], `${at}.${key}`),
      ),
    ]);
  };

/** A union of objects, discriminated by a key. */
export const byKey =
  (key: string, variants: Fields): Shape =>
  (value, at) => {
    if (!isObject(value)) return `${at} should be an object`;
    const variant = Object.entries(variants).find(([name]) => name === String(value[key]));
    return variant === undefined
      ? oneOf(...Object.keys(variants))(value[key], `${at}.${key}`)
      : variant[1](value, at);
  };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const firstViolation = (violations: readonly (string | undefined)[]) =>
  violations.find((violation) => violation !== undefined);
