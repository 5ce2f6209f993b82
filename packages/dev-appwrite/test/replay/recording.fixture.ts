import { readFileSync } from 'node:fs';

export const recordedVersions = ['1.6.0', '1.8.1'] as const;
export type RecordedVersion = (typeof recordedVersions)[number];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One exchange. What is left out is as usual; `recordings/README.md` says what that is. */
export interface Step {
  readonly note?: string;
  readonly client?: string;
  readonly request: string;
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: Json;
  readonly rawBody?: string;
  readonly status: number;
  readonly answer?: string;
  readonly limit?: number;
  readonly remaining?: number;
  readonly cookies?: string;
  readonly allowOrigin?: string;
  readonly bare?: true;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  readonly message?: Readonly<Record<string, string>>;
}

export interface Scenario {
  readonly scenario: string;
  readonly steps: readonly Step[];
}

type Part = { readonly [key: string]: Json };

export interface Recording {
  readonly version: RecordedVersion;
  readonly responseFormat: string;
  readonly project: string;
  /** Only limits are known of the answers' headers. */
  readonly headersLeftOut?: true;
  readonly cors: {
    readonly call: Readonly<Record<string, string>>;
    readonly preflight: Readonly<Record<string, string>>;
  };
  readonly cookies: { readonly signIn: readonly string[]; readonly clear: readonly string[] };
  readonly like: Readonly<Record<string, Part>>;
  readonly bodies: Readonly<Record<string, Json>>;
  readonly scenarios: readonly Scenario[];
}

/** `settings`: what was recorded after signing in. */
export function readRecording(version: RecordedVersion, part: 'signIn' | 'settings' = 'signIn'): Recording {
  const name = part === 'settings' ? `${version}-settings` : version;
  const file = new URL(`../../recordings/appwrite-${name}.json`, import.meta.url);
  const recording: Recording = JSON.parse(readFileSync(file, 'utf8'));
  return recording;
}

const isPart = (value: Json | undefined): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fills in the fields that a body shares with the first of its kind. */
export function expand(recording: Recording, body: Json): Json {
  if (Array.isArray(body)) return body.map((item: Json) => expand(recording, item));
  if (!isPart(body)) return body;
  const expanded = Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, expand(recording, value)]),
  );
  const { like, without, ...own } = expanded;
  if (typeof like !== 'string') return expanded;
  const base = recording.like[like] ?? {};
  const gone = Array.isArray(without) ? without : [];
  const all = Object.entries({ ...base, ...own }).filter(([key]) => !gone.includes(key));
  return { ...Object.fromEntries(all), ...(like === 'user' ? { targets: expandTargets(base, own) } : {}) };
}

function expandTargets(base: Part, own: Part): Json {
  const [first] = Array.isArray(base['targets']) ? base['targets'] : [];
  const targets = own['targets'] ?? base['targets'] ?? [];
  if (!Array.isArray(targets) || !isPart(first)) return targets;
  return targets.map((target: Json) => (isPart(target) ? { ...first, ...target } : target));
}
