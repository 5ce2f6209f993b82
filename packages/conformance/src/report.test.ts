import { describe, expect, test } from 'vitest';
import type { Outcome } from './outcome.ts';
import { toMarkdown } from './report-markdown.ts';
import { withReport } from './with-report.ts';
import { createReport } from './report.ts';

const about = { port: 'session', title: 'an example' } as const;
const outcomes: readonly Outcome[] = [
  { ...about, id: 'session.check/a', state: 'passed' },
  { ...about, id: 'session.check/b', state: 'notProvable', because: 'no `scan`', lacks: ['scan'] },
  { ...about, id: 'session.check/c', state: 'notProvable', because: 'no `passTime`', lacks: ['passTime'] },
  { ...about, id: 'session.check/e', state: 'notProvable', because: 'no `passTime`', lacks: ['passTime'] },
  { ...about, id: 'session.check/f', state: 'notProvable', because: 'nobody with that', lacks: [] },
  { ...about, port: 'account', id: 'account.overview/d', state: 'absent', because: 'no `account`' },
];

test('the report for a README counts, lists the ports, and says why something is not proven', () => {
  expect(toMarkdown(outcomes)).toBe(
    [
      '1 passed · 1 absent · 4 not provable · 0 failed, of 6 cases.',
      '',
      '3 of these could be proven: they need powers that the world does not have yet. Add `passTime` (2), `scan` (1).',
      '',
      '| port      | passed | absent | not provable | failed |',
      '| --------- | ------ | ------ | ------------ | ------ |',
      '| `session` | 1      |        | 4            |        |',
      '| `account` |        | 1      |              |        |',
      '',
      '- Not provable yet: no `scan` (`session.check/b`)',
      '- Not provable yet: no `passTime` (2 cases)',
      '- Not provable: nobody with that (`session.check/f`)',
      '- Absent: no `account` (`account.overview/d`)',
    ].join('\n'),
  );
});

describe('withReport', () => {
  const report = createReport({ name: 'here', seed: 1, outcomes });
  const [begin, end] = ['<!-- conformance: begin -->', '<!-- conformance: end -->'];

  test('puts the report between the markers, and again in its place', () => {
    const once = withReport(`# Mine\n\n${begin}\n${end}\n\n## More\n`, report);
    expect(once).toBe(`# Mine\n\n${begin}\n\n${report.markdown}\n\n${end}\n\n## More\n`);
    expect(withReport(once, report)).toBe(once);
  });

  test.each(['# Mine', `${end} ${begin}`, begin])('reports what is missing in %j', (readme) => {
    expect(() => withReport(readme, report)).toThrow('Put two lines into it');
  });
});
