import { describe, expect, test } from 'vitest';
import { compare, idsInTests, readRequirements } from './requirements.mjs';

const check = (markdown: string, tests: Record<string, string>) =>
  compare(
    readRequirements(markdown),
    new Map(Object.entries(tests).map(([file, source]) => [file, idsInTests(source)])),
  );

describe('the list of requirements and the tests', () => {
  test('agree when every id has a test or a note', () => {
    const list = '- **SEC-1** One.\n- **UX-2** Two. _by hand_: look\n- **UX-3** Three. _later_: languages';
    expect(check(list, { 'a.test.ts': "test('[SEC-1] is safe', …" })).toEqual([]);
  });

  test('disagree when an id has neither', () => {
    expect(check('- **SEC-1** One.', {})).toEqual(['SEC-1: no test carries it and no note explains why.']);
  });

  test('disagree when a note stands on an id that has a test', () => {
    const problems = check('- **SEC-1** One. _later_: step-up', { 'a.test.ts': "test('[SEC-1] x'" });
    expect(problems).toEqual(['SEC-1: noted as "later", yet proven in a.test.ts. Drop the note.']);
  });

  test('disagree when a test names an unknown id', () => {
    const problems = check('- **SEC-1** One.', { 'a.test.ts': "test('[SEC-1, SEC-99] x'" });
    expect(problems).toEqual(['SEC-99: named by a test in a.test.ts, but not in the list.']);
  });

  test('disagree when a later milestone does not exist, an id stands twice, or a line cannot be read', () => {
    const problems = check('- **UX-3** a _later_: someday\n- **UX-3** b _by hand_: look\n- **UX-x** c', {});
    expect(problems).toHaveLength(3);
  });

  test('expand ranges of input rows', () => {
    const list = '| IN-1 to IN-3, IN-9 | codes | |\n| IN-4 | more | _later_: step-up |';
    const source = "['IN-1', ' 1 ', '1'],\n['IN-2'],\ntest('[IN-3] x'";
    expect(check(list, { 'a.test.ts': source })).toEqual([
      'IN-9: no test carries it and no note explains why.',
    ]);
  });
});

describe('the ids of a test file', () => {
  test('can share one pair of brackets', () => {
    expect([...idsInTests("test('[SEC-8, ERR-23] one call'")]).toEqual(['SEC-8', 'ERR-23']);
  });

  test('do not come from comments, skipped tests or ranges', () => {
    const source =
      "// [SEC-1]\n/* [SEC-2] */\ntest.skip('[SEC-3] x')\ntest('[SEC-4..6] x')\ntest.todo('[SEC-7]')";
    expect([...idsInTests(source)]).toEqual([]);
  });
});
