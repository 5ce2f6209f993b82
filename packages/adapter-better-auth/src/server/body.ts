const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A field of a body that anybody may have written. */
export const fieldIn = (body: unknown, name: string): unknown => (isObject(body) ? body[name] : undefined);

export function textIn(body: unknown, name: string): string | undefined {
  const value = fieldIn(body, name);
  return typeof value === 'string' && value.length <= 1_000 ? value : undefined;
}
