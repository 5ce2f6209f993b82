import { readFileSync } from 'node:fs';
import type { Requirements } from '../../src/index.ts';
import type { Json, Part } from '../replay/recording.fixture.ts';

/** One call of a browser to the backend SDK, and what it answered. */
export interface ApiStep {
  readonly request: string;
  readonly client?: string;
  readonly origin?: string;
  readonly rid?: string;
  /** Default: cookies. */
  readonly mode?: 'header';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Sent as it stands. */
  readonly rawBody?: string;
  /** Default: 200. */
  readonly status?: number;
  /** A name in `answers`; none: an empty body. */
  readonly answer?: string;
  /** By name; an empty value clears. */
  readonly cookies?: Readonly<Record<string, string>>;
  readonly answerHeaders?: Readonly<Record<string, string>>;
  /** What the application put into the token, as the browser is told. */
  readonly front?: Json;
}

export interface ApiScenario {
  readonly scenario: string;
  readonly policy?: Requirements;
  readonly steps: readonly ApiStep[];
}

interface ApiRecording {
  readonly sdk: string;
  readonly core: string;
  readonly users: Readonly<Record<string, Part>>;
  readonly answers: Readonly<Record<string, Json>>;
  readonly scenarios: readonly ApiScenario[];
}

const file = new URL('../../recordings/api-24.0.3.json', import.meta.url);
export const apiRecording: ApiRecording = JSON.parse(readFileSync(file, 'utf8'));
