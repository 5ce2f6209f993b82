import { Account, Client } from 'appwrite';
import { describe, expect, test } from 'vitest';
import { createAppwriteAdapter, signInBy } from './index.ts';

const method = async () => ({});
const account = {
  get: method,
  deleteSession: method,
  listFactors: method,
  createChallenge: method,
  updateChallenge: method,
};

/** As from JavaScript, where no type stands in the way. */
const create = (options: unknown) => () =>
  Reflect.apply(createAppwriteAdapter, undefined, [options]) as unknown;

class NuvixClient {
  readonly account = account;
  setProject() {
    return this;
  }
}

const fix = 'Pass `new Account(client)` of the Appwrite web SDK 14 or newer';

describe('[SEC-2] an invalid client is refused at creation, with what to fix', () => {
  test.each([
    ['no account', {}, '`account` is undefined. '],
    ['null', { account: null }, '`account` is null. '],
    ['the class', { account: Account }, '`account` is a class, not an instance. '],
    ['the client', { account: new Client() }, '`account` is the client. '],
    ['the client of Nuvix', { account: new NuvixClient() }, '`account` is the client. '],
    ['a text', { account: 'account' }, '`account` is string. '],
    ['an empty object', { account: {} }, '`account` has no method get. '],
    [
      'a client without a method',
      { account: { ...account, updateChallenge: undefined } },
      '`account` has no method updateMFAChallenge, updateMfaChallenge, updateChallenge. ',
    ],
  ])('%s', (_, options, sentence) => {
    expect(create(options)).toThrow(TypeError);
    expect(create(options)).toThrow(`createAppwriteAdapter: ${sentence}${fix}`);
  });

  test('nothing at all', () => {
    expect(create(undefined)).toThrow(TypeError);
  });

  test('a valid client is accepted', () => {
    expect(create({ account })).not.toThrow();
    expect(create({ account: new NuvixClient().account })).not.toThrow();
  });
});

test.each(['/sign-in', '', 'javascript:alert(1)', 'https:///'])(
  '%j is not accepted as a page to return to',
  (returnTo) => {
    expect(() => signInBy({ returnTo })).toThrow('signInBy: `returnTo` is not absolute.');
  },
);
