import { describe, expect, test } from 'vitest';
import { createAppwriteAdapter, signInBy } from '../index.ts';
import { withRoutes } from '../../test/support/fake-account.fixture.ts';
import { codeOf, providers, returnTo } from '../../test/support/sign-in.fixture.ts';
import { withBrowserGlobals } from '../../test/support/with-browser-globals.fixture.ts';

withBrowserGlobals();

describe('the available methods', () => {
  const names = async (given: Parameters<typeof withRoutes>[1]) => {
    const { adapter } = await withRoutes({}, given);
    return adapter.firstFactor === undefined ? undefined : Object.keys(adapter.firstFactor);
  };

  test('a password, unless the host says otherwise', async () => {
    expect(await names({})).toEqual(['password']);
    expect(await names({ signIn: signInBy({ methods: [] }) })).toBeUndefined();
    expect(await names({ signedIn: { with: 'password' } })).toBeUndefined();
    expect(await names({ signIn: signInBy({ methods: ['password', 'emailCode'] }) })).toEqual([
      'password',
      'code',
    ]);
    expect(await names({ signIn: signInBy({ methods: ['emailLink'], returnTo }) })).toEqual([
      'code',
      'redirect',
    ]);
    expect(await names({ signIn: signInBy({ providers, returnTo }) })).toEqual(['redirect']);
    expect(await names({ signIn: signInBy({ providers: [], returnTo }) })).toBeUndefined();
  });

  test('the kinds of address are those that can receive a code or a link', async () => {
    const kinds = async (methods: readonly ('emailCode' | 'emailLink' | 'phoneCode')[]) =>
      codeOf((await withRoutes({}, { signIn: signInBy({ methods, returnTo }) })).adapter).kinds;
    expect(await kinds(['emailCode'])).toEqual(['email']);
    expect(await kinds(['phoneCode'])).toEqual(['phone']);
    expect(await kinds(['phoneCode', 'emailLink'])).toEqual(['email', 'phone']);
  });

  test('ways to sign in without a client method are absent', () => {
    const method = async () => ({});
    const account = {
      get: method,
      deleteSession: method,
      listFactors: method,
      createChallenge: method,
      updateChallenge: method,
      createSession: method,
      createPhoneToken: method,
    };
    const everything = signInBy({
      methods: ['password', 'emailCode', 'emailLink', 'phoneCode'],
      providers,
      returnTo,
    });
    expect(createAppwriteAdapter({ account })).not.toHaveProperty('firstFactor');
    const { firstFactor } = createAppwriteAdapter({ account, signIn: everything });
    expect(Object.keys(firstFactor ?? {})).toEqual(['code']);
    expect(firstFactor?.code?.kinds).toEqual(['phone']);
  });
});
