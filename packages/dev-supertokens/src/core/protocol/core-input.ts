import { CoreProblem } from './core-problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a body or of a query, read with the core's own violations. */
export interface CoreInput {
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string | undefined;
  /** Without the space around it, in small letters. */
  readonly email: (name: string) => string;
  readonly optionalEmail: (name: string) => string | undefined;
  readonly number: (name: string) => number;
  readonly flag: (name: string) => boolean;
  /** An object; empty if it is not there. */
  readonly fields: (name: string) => Fields;
  readonly texts: (name: string) => readonly string[] | undefined;
  readonly has: (name: string) => boolean;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const normalised = (email: string): string => email.trim().toLowerCase();

export function createCoreInput(all: Fields, source: 'body' | 'query'): CoreInput {
  const invalid = (name: string): CoreProblem =>
    new CoreProblem(
      400,
      source === 'body'
        ? `Field name '${name}' is invalid in JSON input`
        : `Field name '${name}' is missing in GET request`,
    );

  const optionalText = (name: string): string | undefined => {
    const value = all[name] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    throw invalid(name);
  };

  const text = (name: string): string => {
    const value = optionalText(name);
    if (value === undefined) throw invalid(name);
    return value;
  };

  return {
    optionalText,
    text,
    email: (name) => normalised(text(name)),
    optionalEmail: (name) => {
      const value = optionalText(name);
      return value === undefined ? undefined : normalised(value);
    },
    number: (name) => {
      const value = all[name];
      if (typeof value !== 'number') throw invalid(name);
      return value;
    },
    flag: (name) => all[name] === true || all[name] === 'true',
    fields: (name) => {
      const value = all[name] ?? {};
      if (!isFields(value)) throw invalid(name);
      return value;
    },
    texts: (name) => {
      const value = all[name] ?? undefined;
      if (value === undefined) return undefined;
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw invalid(name);
      return value;
    },
    has: (name) => all[name] !== undefined,
  };
}
