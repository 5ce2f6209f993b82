import { readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Part = { readonly [key: string]: Json };

/** One call of the backend SDK to a true core, and what the core answered. */
export interface Step {
  readonly request: string;
  readonly note?: string;
  readonly body?: Part;
  /** Default: 200. */
  readonly status?: number;
  /** A name in `answers`. */
  readonly answer: string;
}

export interface Scenario {
  readonly scenario: string;
  /** Access tokens that came with a refresh token which has not replaced its parent yet. */
  readonly unusedTokens?: readonly string[];
  readonly steps: readonly Step[];
}

interface Recording {
  readonly core: string;
  readonly cdi: string;
  readonly accessToken: { readonly header: Part; readonly claims: readonly string[] };
  readonly users: Readonly<Record<string, Part>>;
  readonly answers: Readonly<Record<string, Json>>;
  readonly scenarios: readonly (Scenario | { readonly scenario: string; readonly like: string })[];
}

const file = new URL('../../recordings/core-11.4.7.json', import.meta.url);
export const recording: Recording = JSON.parse(readFileSync(file, 'utf8'));

/** Every scenario, those that went like another one included. */
export const scenarios: readonly Scenario[] = recording.scenarios.map((scenario) => {
  if ('steps' in scenario) return scenario;
  const other = recording.scenarios.find(({ scenario: name }) => name === scenario.like);
  if (other === undefined || !('steps' in other))
    throw new Error(`There is no scenario "${scenario.like}" with steps.`);
  return { ...other, scenario: scenario.scenario };
});

export const isPart = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts users in the place of their names. */
export function expand(users: Readonly<Record<string, Part>>, value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => expand(users, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, Json])[] = Object.entries(value);
  const [[key, name] = [], ...more] = entries;
  if (key === 'like' && typeof name === 'string' && more.length === 0) {
    const user = users[name];
    if (user === undefined) throw new Error(`There is no ${name}.`);
    return user;
  }
  return Object.fromEntries(entries.map(([field, item]) => [field, expand(users, item)]));
}

/** Puts values in the place of names. */
export function fillDeep(fill: (text: string) => string, value: Json): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((item: Json) => fillDeep(fill, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, Json])[] = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, fillDeep(fill, item)]));
}

/** A path as it was recorded has values that must be encoded. */
export const fillPath = (fill: (text: string) => string, path: string): string =>
  path.replace(/<[^<>]+>/g, (name) => encodeURIComponent(fill(name))).replace(/=\+/g, '=%2B');
