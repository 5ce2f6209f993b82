import { expect, test } from 'vitest';
import { notPlainAt } from './plain-data.ts';

const circle: { self?: unknown } = {};
circle.self = circle;
const hidden = Object.defineProperty({ id: '1' }, 'toString', { value: () => '1', enumerable: false });

test.each([
  ['a function', { value: { toString: () => '' } }, 'answer.value.toString is a function'],
  ['a function that does not show in a loop', { user: hidden }, 'answer.user.toString is a function'],
  ['a date', [new Date()], 'answer.0 is an instance of a class'],
  ['a map', { list: new Map() }, 'answer.list is an instance of a class'],
  ['a big number', { id: 1n }, 'answer.id is a bigint'],
  ['itself', circle, 'answer.self contains itself'],
])('%s is not plain data', (_, answer, violation) => {
  expect(notPlainAt(answer, 'answer')).toBe(violation);
});

test.each([
  ['objects, lists, texts, numbers', { a: [1, 'b', null, undefined, true, { c: {} }] }],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['the same object twice side by side', [circle.constructor, 1].slice(1).concat(2, 2)],
  ['what a ceremony needs, which is the vendor’s', { options: { challenge: new Uint8Array(2) } }],
])('%s is plain data', (_, answer) => {
  expect(notPlainAt(answer, 'answer')).toBeUndefined();
});
