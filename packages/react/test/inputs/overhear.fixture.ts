import type { MethodName, MfaAdapter } from '@mfa-flow/contract';

type Method = (input: unknown, options: unknown) => unknown;
type Answers = { readonly [Name in MethodName]?: unknown };

export interface Overheard {
  readonly adapter: MfaAdapter;
  /** What a method was called with, each time. */
  readonly given: (method: MethodName) => readonly unknown[];
}

const isMethod = (part: unknown): part is Method => typeof part === 'function';
const isPort = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** The same adapter, with what it is given noted; `answers` are said in place of its own, whatever they are. */
export function overhear(adapter: MfaAdapter, answers: Answers = {}): Overheard {
  const heard: { readonly method: string; readonly input: unknown }[] = [];
  const instead = new Map<string, unknown>(Object.entries(answers));

  const listen = (part: unknown, path: string): unknown => {
    if (isMethod(part)) {
      return async (input: unknown, options: unknown) => {
        heard.push({ method: path, input });
        return instead.has(path) ? instead.get(path) : part(input, options);
      };
    }
    if (!isPort(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, listen(each, path ? `${path}.${key}` : key)]),
    );
  };

  return {
    adapter: listen(adapter, '') as MfaAdapter, // the same keys, and methods that take and give the same
    given: (method) => heard.filter((each) => each.method === method).map(({ input }) => input),
  };
}
