import { expect, test } from 'vitest';
import { people } from '../scenario/people.ts';
import type { Person } from '../scenario/people.ts';
import { cueText } from './cue-text.ts';
import type { FlowSituation } from './flow-situation.ts';

const kim = people.find(({ id }) => id === 'kim') as Person; // one of them

const cue = (situation: Pick<FlowSituation, 'state' | 'waitsFor'>) =>
  cueText({ ...situation, kind: 'authenticator', isPassing: false }, kim);

test('says that nothing has been scanned before there is a key', () => {
  expect(cue({ state: 'enrol', waitsFor: 'code' }).text).toBe('Kim’s phone has scanned the code');
  const { text, place } = cue({ state: 'enrol', waitsFor: 'press' });
  expect({ text, place }).toEqual({ text: 'There is no key to scan yet', place: undefined });
});

test.each(['enrol', 'challenge'] as const)('says that no code works while %s is locked', (state) => {
  const { text, place } = cue({ state, waitsFor: 'time' });
  expect({ text, place }).toEqual({ text: 'Locked for a while', place: undefined });
});
