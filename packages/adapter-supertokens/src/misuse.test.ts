import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { codesBy, createSuperTokensAdapter, emailVerificationBy, providersBy } from './index.ts';
import { loadWebJs } from '../test/support/web-js.fixture.ts';

const sdk = loadWebJs();
const both = { session: sdk.Session, multiFactorAuth: sdk.MultiFactorAuth };

/** As from JavaScript, where no type stands in the way. */
const call =
  (make: (...args: never[]) => unknown, ...args: unknown[]) =>
  () =>
    Reflect.apply<undefined, unknown[], unknown>(make as (...any: unknown[]) => unknown, undefined, args);

describe('[SEC-2] recipes that are not are refused at creation, with what to mend', () => {
  test.each<[string, unknown, string, string]>([
    ['nothing', {}, '`session`', 'session'],
    ['no MultiFactorAuth', { session: sdk.Session }, '`multiFactorAuth`', 'multifactorauth'],
    [
      'two that changed places',
      { session: sdk.MultiFactorAuth, multiFactorAuth: sdk.Session },
      '`session`',
      'session',
    ],
    ['another recipe', { ...both, totp: sdk.Passwordless }, '`totp`', 'totp'],
    [
      'ThirdParty for EmailPassword',
      { ...both, emailPassword: sdk.ThirdParty },
      '`emailPassword`',
      'emailpassword',
    ],
    [
      'Passwordless for EmailPassword',
      { ...both, emailPassword: sdk.Passwordless },
      '`emailPassword`',
      'emailpassword',
    ],
    ['what `init` returns', { ...both, totp: sdk.Totp.init() }, '`totp`', 'totp'],
    ['a text', { ...both, totp: 'totp' }, '`totp`', 'totp'],
    ['null', { ...both, emailPassword: null }, '`emailPassword`', 'emailpassword'],
  ])('%s', (_, options, option, recipe) => {
    const create = call(createSuperTokensAdapter, options);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(`createSuperTokensAdapter: ${option} was given no recipe with `);
    expect(create).toThrow(`Pass the default export of \`supertokens-web-js/recipe/${recipe}\`.`);
  });

  test.each<[string, () => unknown, string]>([
    ['codesBy', call(codesBy, sdk.Totp), 'codesBy was given no recipe with `consumeCode`.'],
    ['providersBy', call(providersBy, sdk.EmailPassword, {}), 'providersBy was given no recipe with'],
    [
      'providersBy without a page',
      call(providersBy, sdk.ThirdParty, { providers: [], returnTo: '/sign-in' }),
      '`returnTo` is not absolute.',
    ],
    [
      'emailVerificationBy',
      call(emailVerificationBy, sdk.Session),
      'emailVerificationBy was given no recipe with',
    ],
  ])('%s', (_, create, sentence) => {
    expect(create).toThrow(TypeError);
    expect(create).toThrow(sentence);
  });

  test('the default export and the namespace of each recipe fit', () => {
    const require = createRequire(import.meta.url);
    const namespace = (name: string) => require(`supertokens-web-js/recipe/${name}`) as unknown;
    const options = {
      session: namespace('session'),
      multiFactorAuth: namespace('multifactorauth'),
      totp: namespace('totp'),
    };
    expect(call(createSuperTokensAdapter, options)).not.toThrow();
    expect(
      call(createSuperTokensAdapter, { ...both, totp: sdk.Totp, emailPassword: sdk.EmailPassword }),
    ).not.toThrow();
  });
});

test('what is not asked for is absent', () => {
  const adapter = createSuperTokensAdapter(both);
  expect(Object.keys(adapter).toSorted()).toEqual(['challenges', 'scope', 'session']);
});

test('[SEC-41] what flows store is kept apart by the backend, or by what the host calls it', () => {
  expect(createSuperTokensAdapter(both).scope).toBe('supertokens');
  expect(createSuperTokensAdapter({ ...both, scope: 'tenant 7' }).scope).toBe('tenant 7');
});
