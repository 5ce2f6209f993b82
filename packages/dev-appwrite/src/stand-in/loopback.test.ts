import { expect, test } from 'vitest';
import { loopbackOrigin } from './loopback.ts';

test.each(['http://localhost:5173', 'https://127.0.0.1', 'http://[::1]:8080'])('accepts %s', (origin) => {
  expect(loopbackOrigin(origin)).toBe(origin);
});

test.each([
  'javascript://localhost/%0aalert(1)//',
  'data://localhost/x',
  'file://localhost/etc',
  'custom://127.0.0.1',
  'http://localhost.evil.example',
  'https://evil.example',
  'null',
  '',
])('refuses %s', (origin) => {
  expect(loopbackOrigin(origin)).toBeUndefined();
});
