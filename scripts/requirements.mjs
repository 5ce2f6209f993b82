// The rules that tie docs/requirements.md to the names of tests. Pure, so that the rules are tested themselves.

/** What a _later_ note may name. Milestones that are done are taken out, and their persisted state then fail. */
export const milestones = ['enrolment and settings', 'step-up', 'languages'];

const id = String.raw`(?:UX|A11Y|SEC|ERR|T)-\d+`;
const requirementLine = new RegExp(String.raw`^- \*\*(${id})\*\* (.+)$`);
const note = /[*_](by hand|later)[*_]: (.+)$/;
const inputRow = /^\| (IN-[^|]+)\|([^|]*)\|([^|]*)\|$/;
const bracketed = new RegExp(String.raw`\[((?:${id}|IN-\d+)(?:, (?:${id}|IN-\d+))*)\]`, 'g');
const quotedInput = /['"`](IN-\d+)['"`]/g;
const switchedOff = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|todo)\b/;

/** `IN-1 to IN-3, IN-9` as single ids. */
function expand(ranges) {
  return ranges.split(',').flatMap((range) => {
    const [first, last = first] = range.split(' to ').map((end) => Number(end.trim().replace('IN-', '')));
    return Array.from({ length: last - first + 1 }, (_, index) => `IN-${first + index}`);
  });
}

/** Reads the document: what each id asks for, and the note beside it. */
export function readRequirements(markdown) {
  const requirements = new Map();
  const problems = [];
  const add = (name, text) => {
    if (requirements.has(name)) problems.push(`${name} stands twice in the list.`);
    const [, kind, detail] = note.exec(text) ?? [];
    if (kind === 'later' && !milestones.includes(detail))
      problems.push(`${name}: "${detail}" is not a milestone (${milestones.join(', ')}).`);
    requirements.set(name, kind);
  };
  for (const line of markdown.split('\n')) {
    const [, name, text] = requirementLine.exec(line) ?? [];
    if (name) add(name, text);
    else if (line.startsWith('- **')) problems.push(`Not understood: ${line}`);
    const [, ranges, , remark] = inputRow.exec(line) ?? [];
    if (ranges) for (const input of expand(ranges)) add(input, remark.trim());
  }
  return { requirements, problems };
}

/** The ids that the tests of one file carry. Comments and tests that are switched off prove nothing. */
export function idsInTests(source) {
  const ids = new Set();
  const code = source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const line of code.split('\n')) {
    if (switchedOff.test(line)) continue;
    for (const [, list] of line.matchAll(bracketed)) for (const each of list.split(', ')) ids.add(each);
    for (const [, input] of line.matchAll(quotedInput)) ids.add(input);
  }
  return ids;
}

/** What is wrong between the list and the tests. `tests` maps a file to the ids in it. */
export function compare({ requirements, problems }, tests) {
  const wrong = [...problems];
  const proven = new Map();
  for (const [file, ids] of tests) {
    for (const name of ids) {
      if (!requirements.has(name)) wrong.push(`${name}: named by a test in ${file}, but not in the list.`);
      proven.set(name, file);
    }
  }
  for (const [name, kind] of requirements) {
    if (kind && proven.has(name))
      wrong.push(`${name}: noted as "${kind}", yet proven in ${proven.get(name)}. Drop the note.`);
    if (!kind && !proven.has(name)) wrong.push(`${name}: no test carries it and no note explains why.`);
  }
  return wrong;
}
