import { readFileSync } from 'node:fs';

export interface RecordedAnswer {
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

/** Answers of a true server, by what they are about. */
export const recorded = JSON.parse(
  readFileSync(new URL('recorded.fixture.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, RecordedAnswer>>;

export function recordedAnswer(name: string): RecordedAnswer {
  const answer = recorded[name];
  if (answer === undefined) throw new Error(`Nothing is recorded under the name ${name}.`);
  return answer;
}
