import { createAuthClient } from 'better-auth/client';
import { describe, expect, test } from 'vitest';
import { accountSettings, createBetterAuthAdapter } from './index.ts';

/** As from JavaScript, where no type stands in the way. */
const create = (options: unknown) => () =>
  Reflect.apply(createBetterAuthAdapter, undefined, [options]) as unknown;

const client = createAuthClient({ baseURL: 'http://localhost/api/auth' });
const fix = 'Pass what `createAuthClient` of `better-auth/client` gives.';

describe('[SEC-2] what is no client is refused at creation, with what to fix', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'pass `{ client: createAuthClient() }`.'],
    ['no client', {}, `\`client\` has no \`$fetch\`. ${fix}`],
    ['null', { client: null }, `\`client\` has no \`$fetch\`. ${fix}`],
    ['the function that makes one', { client: createAuthClient }, `\`client\` has no \`$fetch\`. ${fix}`],
    ['the server', { client: { handler: () => undefined, api: {} } }, `\`client\` is the server. ${fix}`],
    ['a text for a switch', { client, password: 'on' }, '`password` is true or false.'],
    ['a switch for settings', { client, settings: true }, '`settings` is none. Pass `accountSettings()`.'],
    [
      'what makes settings',
      { client, settings: accountSettings },
      '`settings` is none. Pass `accountSettings()`.',
    ],
    ['an empty scope', { client, scope: '' }, '`scope` is a text that is not empty.'],
  ])('%s', (_, options, sentence) => {
    expect(create(options)).toThrow(TypeError);
    expect(create(options)).toThrow(`createBetterAuthAdapter: ${sentence}`);
  });

  test('a client as the vendor makes it fits', () => {
    expect(create({ client })).not.toThrow();
  });
});

test('what is not asked for is absent', () => {
  const adapter = createBetterAuthAdapter({ client, password: false });
  expect(Object.keys(adapter).toSorted()).toEqual(['challenges', 'scope', 'session']);
});

test('[SEC-41] what flows store is kept apart by the backend, or by what the host calls it', () => {
  expect(createBetterAuthAdapter({ client }).scope).toBe('better-auth');
  expect(createBetterAuthAdapter({ client, scope: 'tenant 7' }).scope).toBe('tenant 7');
});
