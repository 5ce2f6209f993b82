import { countsOf } from './counts.ts';
import type { Outcome } from './outcome.ts';
import { portNames } from './ports.ts';

/** The outcomes for a README: counts, a line per port, and why something is not proven. */
export function toMarkdown(outcomes: readonly Outcome[]): string {
  const { passed, absent, notProvable, failed } = countsOf(outcomes);
  const summary = `${passed} passed · ${absent} absent · ${notProvable} not provable · ${failed} failed, of ${outcomes.length} cases.`;
  const parts = [summary, portTable(outcomes), unsettled(outcomes)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function portTable(outcomes: readonly Outcome[]): string {
  const rows = portNames
    .map((port) => outcomes.filter((each) => each.port === port))
    .flatMap((ofPort) => {
      const [first] = ofPort;
      if (first === undefined) return [];
      const { passed, absent, notProvable, failed } = countsOf(ofPort);
      const cells = [passed, absent, notProvable, failed].map((count) => (count === 0 ? '' : String(count)));
      return [[`\`${first.port}\``, ...cells]];
    });
  return table(['port', 'passed', 'absent', 'not provable', 'failed'], rows);
}

/** Why something is not proven: one line for each reason. */
function unsettled(outcomes: readonly Outcome[]): string {
  const reasons = new Map<string, string[]>();
  const open = outcomes.filter((each) => each.state !== 'passed');
  for (const each of open.toSorted((one, other) => weight[one.state] - weight[other.state])) {
    const reason = reasonOf(each);
    reasons.set(reason, [...(reasons.get(reason) ?? []), `\`${each.id}\``]);
  }
  return [...reasons].map(([reason, ids]) => `- ${reason} (${listOf(ids)})`).join('\n');
}

/** Failures come first. */
const weight = { failed: 0, notProvable: 1, absent: 2 };

function reasonOf(outcome: Exclude<Outcome, { readonly state: 'passed' }>): string {
  if (outcome.state === 'failed') return `Failed: ${outcome.title}`;
  return `${outcome.state === 'absent' ? 'Absent' : 'Not provable'}: ${outcome.because}`;
}

const listOf = (ids: readonly string[]) => (ids.length > 1 ? `${ids.length} cases` : ids.join(''));

/** Padded as Prettier pads, so that a formatted README stays as it is. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [header, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}
