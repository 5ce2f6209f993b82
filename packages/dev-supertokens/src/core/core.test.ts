import { describe, expect, onTestFinished, test } from 'vitest';
import { openCoreWorld } from '../../test/replay/core-world.fixture.ts';
import { isPart } from '../../test/replay/recording.fixture.ts';
import type { CoreOptions } from './core-options.ts';

// What a true core is known to do, and the recorded scenarios do not show.
async function openCore(options?: CoreOptions) {
  const world = await openCoreWorld({ scenario: '', steps: [] }, options);
  onTestFinished(world.close);
  const ask = async (request: string, body?: unknown) => {
    const answer = await world.call(request, body);
    return isPart(answer.body) ? answer.body : { text: answer.body, httpStatus: answer.status };
  };
  const signUp = async (email: string) =>
    (await ask('POST /recipe/signup', { email, password: 'Passw0rd!x' }))['recipeUserId'];
  const signUpByCode = async (contact: { email: string } | { phoneNumber: string }) => {
    const { deviceId, preAuthSessionId, userInputCode } = await ask('POST /recipe/signinup/code', contact);
    const typed = { deviceId, preAuthSessionId, userInputCode };
    return (await ask('POST /recipe/signinup/code/consume', typed))['recipeUserId'];
  };
  const makePrimary = (recipeUserId: unknown) =>
    ask('POST /recipe/accountlinking/user/primary', { recipeUserId });
  const link = (recipeUserId: unknown, primaryUserId: unknown) =>
    ask('POST /recipe/accountlinking/user/link', { recipeUserId, primaryUserId });
  return { ...world, ask, signUp, signUpByCode, makePrimary, link };
}

const infoIsTaken = 'ACCOUNT_INFO_ALREADY_ASSOCIATED_WITH_ANOTHER_PRIMARY_USER_ID_ERROR';

describe('account linking', () => {
  test('makes somebody primary once', async () => {
    const { signUp, makePrimary } = await openCore();
    const id = await signUp('alice@example.com');
    expect(await makePrimary(id)).toMatchObject({ wasAlreadyAPrimaryUser: false });
    expect(await makePrimary(id)).toMatchObject({ wasAlreadyAPrimaryUser: true });
    expect(await makePrimary('nobody')).toEqual({ status: 'UNKNOWN_USER_ID_ERROR' });
  });

  test('lets no two primary people have the same address', async () => {
    const { signUp, signUpByCode, makePrimary } = await openCore();
    const alice = await signUp('alice@example.com');
    const code = await signUpByCode({ email: 'alice@example.com' });
    await makePrimary(alice);
    expect(await makePrimary(code)).toMatchObject({ status: infoIsTaken, primaryUserId: alice });
  });

  test('links only to a primary person, and tells when that was done before', async () => {
    const { signUp, signUpByCode, makePrimary, link } = await openCore();
    const [alice, phone] = [
      await signUp('alice@example.com'),
      await signUpByCode({ phoneNumber: '+12065550101' }),
    ];
    expect(await link(phone, alice)).toEqual({ status: 'INPUT_USER_IS_NOT_A_PRIMARY_USER' });
    await makePrimary(alice);
    expect(await link(phone, alice)).toMatchObject({ accountsAlreadyLinked: false });
    expect(await link(phone, alice)).toMatchObject({ accountsAlreadyLinked: true });
    expect(await makePrimary(phone)).toMatchObject({
      status: 'RECIPE_USER_ID_ALREADY_LINKED_WITH_PRIMARY_USER_ID_ERROR',
      primaryUserId: alice,
    });
  });

  test('does not link an address that belongs to another primary person', async () => {
    const { signUp, signUpByCode, makePrimary, link } = await openCore();
    const [alice, bob] = [await signUp('alice@example.com'), await signUp('bob@example.com')];
    await makePrimary(alice);
    await makePrimary(bob);
    const code = await signUpByCode({ email: 'alice@example.com' });
    expect(await link(code, bob)).toMatchObject({ status: infoIsTaken, primaryUserId: alice });
  });
});

describe('removing', () => {
  test('one login method leaves the others, and all of them leave nobody', async () => {
    const { ask, signUp, signUpByCode, makePrimary, link } = await openCore();
    const alice = await signUp('alice@example.com');
    const phone = await signUpByCode({ phoneNumber: '+12065550101' });
    await makePrimary(alice);
    await link(phone, alice);
    await ask('POST /user/remove', { userId: phone, removeAllLinkedAccounts: false });
    const left = { id: alice, phoneNumbers: [], emails: ['alice@example.com'] };
    expect((await ask(`GET /user/id?userId=${String(alice)}`))['user']).toMatchObject(left);
    await ask('POST /user/remove', { userId: alice });
    expect(await ask(`GET /user/id?userId=${String(alice)}`)).toEqual({ status: 'UNKNOWN_USER_ID_ERROR' });
  });
});

describe('one-time codes', () => {
  test('do not repeat within an attempt', async () => {
    const { ask } = await openCore();
    const { deviceId, userInputCode } = await ask('POST /recipe/signinup/code', {
      email: 'otto@example.com',
    });
    expect(await ask('POST /recipe/signinup/code', { deviceId, userInputCode })).toEqual({
      status: 'USER_INPUT_CODE_ALREADY_USED_ERROR',
    });
  });

  test('of one attempt are not accepted for another', async () => {
    const { ask } = await openCore();
    const begin = () => ask('POST /recipe/signinup/code', { email: 'otto@example.com' });
    const [one, other] = [await begin(), await begin()];
    const { deviceId, userInputCode } = one;
    const typed = { deviceId, userInputCode, preAuthSessionId: other['preAuthSessionId'] };
    expect(await ask('POST /recipe/signinup/code/consume', typed)).toEqual({
      text: "preAuthSessionId and deviceId doesn't match\n",
      httpStatus: 400,
    });
  });
});

describe('passwords and addresses', () => {
  const signIn = (email: string, password: string) => ({ email, password });

  test('a password is compared by its first 72 bytes', async () => {
    const { ask } = await openCore();
    const long = `1${'é'.repeat(35)}x`; // 72 bytes
    await ask('POST /recipe/signup', signIn('alice@example.com', `${long}yz`));
    for (const [password, status] of [
      [`${long}yz`, 'OK'],
      [long, 'OK'],
      [`${long} and more`, 'OK'],
      [long.slice(0, -1), 'WRONG_CREDENTIALS_ERROR'],
    ] as const)
      expect(await ask('POST /recipe/signin', signIn('alice@example.com', password))).toMatchObject({
        status,
      });
  });

  test('an address is the same in capitals and with space around it', async () => {
    const { ask, signUp } = await openCore();
    const id = await signUp(' Alice@Example.com ');
    const user = { id, emails: ['alice@example.com'] };
    const typed = signIn('ALICE@example.com', 'Passw0rd!x');
    expect(await ask('POST /recipe/signin', typed)).toMatchObject({ status: 'OK', user });
    const { users } = await ask('GET /users/by-accountinfo?email=ALICE%40EXAMPLE.COM');
    expect(users).toMatchObject([user]);
    const { deviceId, preAuthSessionId, userInputCode } = await ask('POST /recipe/signinup/code', {
      email: 'Otto@Example.com',
    });
    const consumed = await ask('POST /recipe/signinup/code/consume', {
      deviceId,
      preAuthSessionId,
      userInputCode,
    });
    expect(consumed).toMatchObject({ user: { emails: ['otto@example.com'] } });
  });
});

describe('authenticators', () => {
  test('are listed by name, whenever they were added', async () => {
    const { ask, signUp } = await openCore();
    const userId = await signUp('alice@example.com');
    for (const deviceName of ['phone', 'Tablet', 'desk'])
      await ask('POST /recipe/totp/device', { userId, deviceName, skew: 1, period: 30 });
    const { devices } = await ask(`GET /recipe/totp/device/list?userId=${String(userId)}`);
    expect(devices).toMatchObject([{ name: 'Tablet' }, { name: 'desk' }, { name: 'phone' }]);
  });
});

describe('sessions', () => {
  test('are told with what the application keeps, until they are gone', async () => {
    const { ask, signUp } = await openCore();
    const userId = await signUp('alice@example.com');
    const kept = { userDataInJWT: { role: 'guest' }, userDataInDatabase: { cart: 3 } };
    const { session } = await ask('POST /recipe/session', { userId, ...kept });
    const path = `GET /recipe/session?sessionHandle=${String(isPart(session) && session['handle'])}`;
    expect(await ask(path)).toMatchObject({ status: 'OK', userId, recipeUserId: userId, ...kept });
    await ask('POST /recipe/session/remove', { userId });
    expect(await ask(path)).toMatchObject({ status: 'UNAUTHORISED' });
  });
});

describe('apps', () => {
  const seed = { email: 'alice@example.com', password: 'Passw0rd!x' };

  test('are opened by a call, and hold people and keys of their own', async () => {
    const { ask, signUp } = await openCore();
    await signUp('alice@example.com');
    const open = (appId: string) => ask('PUT /recipe/multitenancy/app/v2', { appId, coreConfig: {} });
    expect(await open('w1')).toEqual({ status: 'OK', createdNew: true });
    expect(await open('W1')).toEqual({ status: 'OK', createdNew: false });
    expect(await ask('POST /appid-w1/recipe/signin', seed)).toMatchObject({
      status: 'WRONG_CREDENTIALS_ERROR',
    });
    expect(await ask('POST /appid-w1/public/recipe/signup', seed)).toMatchObject({ status: 'OK' });
    expect(await ask('POST /appid-w1/recipe/signin', seed)).toMatchObject({ status: 'OK' });
    const kidsAt = async (path: string) => JSON.stringify((await ask(`GET ${path}`))['keys']);
    expect(await kidsAt('/appid-w1/.well-known/jwks.json')).not.toBe(await kidsAt('/.well-known/jwks.json'));
  });

  test('that nobody has opened are unknown, and so is a name that is none', async () => {
    const { ask } = await openCore();
    expect(await ask('POST /appid-w2/recipe/signin', seed)).toEqual({
      text:
        'AppId or tenantId not found => Tenant with the following connectionURIDomain, appId and tenantId ' +
        'combination not found: (, w2, public)\n',
      httpStatus: 400,
    });
    for (const body of [
      { appId: 'a/b', coreConfig: {} },
      { appId: '', coreConfig: {} },
    ])
      expect(await ask('PUT /recipe/multitenancy/app/v2', body)).toMatchObject({ httpStatus: 400 });
  });
});

test('a call without what it needs is refused with the name of the field', async () => {
  const { ask } = await openCore();
  expect(await ask('POST /recipe/signin', { email: 'alice@example.com' })).toEqual({
    text: "Field name 'password' is invalid in JSON input\n",
    httpStatus: 400,
  });
  expect(await ask('GET /user/id')).toEqual({
    text: "Field name 'userId' is missing in GET request\n",
    httpStatus: 400,
  });
});
