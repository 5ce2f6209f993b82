import { expect, test } from 'vitest';
import { cases } from './all-cases.ts';

test('each id names one case', () => {
  const ids = cases.map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('an id begins with the port that the case is about', () => {
  const port = (name: string) => name.split('.')[0];
  const elsewhere = cases.filter(({ id, port: of }) => port(id) !== port(of));
  // The one case about the adapter as a whole stands with the port that every adapter has.
  expect(elsewhere.map(({ id }) => id)).toEqual(['adapter/whole-ports']);
});
