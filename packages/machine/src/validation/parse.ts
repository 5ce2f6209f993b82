/** Reads an unknown value as a type, or throws a `ParseError`. Returns a new value without unknown keys. */
export type Read<Value> = (input: unknown) => Value;

/** The value has the wrong shape. Doesn't include the value. */
export class ParseError extends Error {}

const mismatch = (): never => {
  throw new ParseError();
};

export const text =
  (longest: number, shortest = 0): Read<string> =>
  (input) =>
    typeof input === 'string' && input.length >= shortest && input.length <= longest ? input : mismatch();

export const number: Read<number> = (input) =>
  typeof input === 'number' && Number.isFinite(input) ? input : mismatch();

export const wholeNumber =
  (least: number, most: number): Read<number> =>
  (input) =>
    typeof input === 'number' && Number.isInteger(input) && input >= least && input <= most
      ? input
      : mismatch();

export const boolean: Read<boolean> = (input) => (typeof input === 'boolean' ? input : mismatch());

/** Exactly one of these. */
export const oneOf =
  <const Values extends readonly (string | boolean | number)[]>(...values: Values): Read<Values[number]> =>
  (input) =>
    values.includes(input as Values[number]) ? (input as Values[number]) : mismatch();

/** The first of these that matches. */
export const either =
  <Values extends readonly unknown[]>(
    ...reads: { [Key in keyof Values]: Read<Values[Key]> }
  ): Read<Values[number]> =>
  (input) => {
    for (const read of reads) {
      try {
        return read(input);
      } catch (error) {
        if (!(error instanceof ParseError)) throw error;
      }
    }
    return mismatch();
  };

/** The first entries of a list: a very long one would block the page. */
export const list =
  <Value>(read: Read<Value>, most = 100): Read<Value[]> =>
  (input) =>
    Array.isArray(input) ? input.slice(0, most).map((each) => read(each)) : mismatch();

/** For optional values: undefined if invalid. */
export const lenient = <Value>(read: Read<Value>): Read<Value | undefined> => either(read, () => undefined);

type Shape = Readonly<Record<string, Read<unknown>>>;
type Values<Of extends Shape> = { -readonly [Key in keyof Of]: ReturnType<Of[Key]> };
type Optional<Of extends Shape> = {
  -readonly [Key in keyof Of]?: Exclude<ReturnType<Of[Key]>, undefined>;
};

/** A list without its invalid entries. */
export const lenientList =
  <Value>(read: Read<Value>): Read<Value[]> =>
  (input) =>
    list(lenient(read))(input).filter((each) => each !== undefined);

/** An object with required and optional keys. Keys whose value is undefined are dropped. */
export const object =
  <Required extends Shape, Extra extends Shape = Record<never, never>>(
    required: Required,
    optional?: Extra,
  ): Read<Values<Required> & Optional<Extra>> =>
  (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return mismatch();
    const given = new Map<string, unknown>(Object.entries(input));
    const read = new Map<string, unknown>();
    for (const [key, reader] of Object.entries(required)) read.set(key, reader(given.get(key)));
    for (const [key, reader] of Object.entries(optional ?? {})) {
      const value = given.get(key) === undefined ? undefined : reader(given.get(key));
      if (value !== undefined) read.set(key, value);
    }
    // Built key by key from the readers of the type.
    return Object.fromEntries(read) as Values<Required> & Optional<Extra>;
  };
