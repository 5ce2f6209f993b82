import { countsOf } from './counts.ts';
import { notProvable } from './not-provable.ts';
import type { Outcome } from './outcome.ts';
import { portNames } from './ports.ts';

/** The outcomes for a README: counts, a line per port, and why something is not proven. */
export function toMarkdown(outcomes: readonly Outcome[]): string {
  const { passed, absent, notProvable, failed } = countsOf(outcomes);
  const summary = `${passed} passed · ${absent} absent · ${notProvable} not provable · ${failed} failed, of ${outcomes.length} cases.`;
  const parts = [summary, toAdd(outcomes), portTable(outcomes), unsettled(outcomes)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What the author of the world can do about it: the powers to add, and what each would prove. */
function toAdd(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const each of outcomes) {
    if (each.state !== 'notProvable' || each.lacks.length === 0) continue;
    const powers = each.lacks.map((power) => `\`${power}\``).join(' and ');
    counts.set(powers, (counts.get(powers) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most.length === 0) return '';
  const list = most.map(([powers, count]) => `${powers} (${count})`).join(', ');
  const total = most.reduce((sum, [, count]) => sum + count, 0);
  return `${total} of these could be proven: they need powers that the world does not have yet. Add ${list}.`;
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
  const what = outcome.state === 'absent' ? 'absent' : notProvable(outcome.lacks);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${outcome.because}`;
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
