import { expect, test } from 'vitest';
import { maskIdentifier } from './identifier.ts';

test.each([
  ['ada@example.com', { kind: 'email', mailbox: 'a', domain: 'e' }],
  [' Ada@Example.com ', { kind: 'email', mailbox: 'A', domain: 'E' }],
  ['+447700900123', { kind: 'phone', ending: '123' }],
  ['ada', { kind: 'username', initial: 'a' }],
  ['😀dа', { kind: 'username', initial: '😀' }],
  ['07700900123', { kind: 'username', initial: '0' }],
  ['', { kind: 'username', initial: '' }],
])('[SEC-5] %s keeps only what a screen may show', (identifier, masked) => {
  expect(maskIdentifier(identifier)).toEqual(masked);
});
