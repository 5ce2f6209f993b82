import type { Report } from './report.ts';

const begin = '<!-- conformance: begin -->';
const end = '<!-- conformance: end -->';

/** A README with the report between its markers. Throws when the markers are missing. */
export function withReport(readme: string, { markdown }: Report): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from === -1 || to < from) {
    throw new Error(`The README has no place for the report. Put two lines into it: ${begin} and ${end}`);
  }
  return `${readme.slice(0, from)}${begin}\n\n${markdown}\n\n${readme.slice(to)}`;
}
