/** `{ wait?: number | undefined }` as `{ wait?: number }`. */
export type Compact<Value> = {
  [Key in keyof Value]: undefined extends Value[Key] ? Exclude<Value[Key], undefined> : Value[Key];
};

/** Drops the keys whose value is undefined, so that an optional field is either there or not. */
export function compact<Value extends object>(value: Value): Compact<Value> {
  // Object.entries loses the types; what is left out is exactly what Compact leaves out.
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Compact<Value>;
}
