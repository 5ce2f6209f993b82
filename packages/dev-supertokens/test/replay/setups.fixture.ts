import type { CoreOptions } from '../../src/core/core-options.ts';
import { totpCode } from '../../src/core/totp/totp-device.ts';
import type { CoreWorld } from './core-world.fixture.ts';
import { isPart } from './recording.fixture.ts';

/** Something that was done before a recorded step and is not in the recording. */
type Preparation = (world: CoreWorld) => Promise<void>;

interface Setup {
  readonly options?: CoreOptions;
  /** By the number of the step, beginning with 1. */
  readonly before?: Readonly<Record<number, readonly Preparation[]>>;
}

const password = 'Passw0rd!x';

async function ask({ call }: CoreWorld, request: string, body: unknown) {
  const answer = await call(request, body);
  if (!isPart(answer.body) || answer.body['status'] !== 'OK')
    throw new Error(`${request} was to prepare a scenario and answered ${JSON.stringify(answer)}`);
  return answer.body;
}

const signUp =
  (email: string, name: string): Preparation =>
  async (world) => {
    const { recipeUserId } = await ask(world, 'POST /recipe/signup', { email, password });
    await ask(world, 'POST /recipe/accountlinking/user/primary', { recipeUserId });
    world.names.bind(name, String(recipeUserId));
  };

const alice = signUp('alice@example.com', '<user-1>');

const addAuthenticator =
  (named?: string): Preparation =>
  async (world) => {
    const userId = world.names.value('<user-1>');
    const begun = { userId, deviceName: named, skew: 1, period: 30 };
    const { deviceName, secret } = await ask(world, 'POST /recipe/totp/device', begun);
    world.totpSecrets.push(String(secret));
    const totp = totpCode(String(secret), world.clock.now() - 30_000);
    await ask(world, 'POST /recipe/totp/device/verify', { userId, deviceName, totp });
  };

const addEmailCode: Preparation = async (world) => {
  const email = 'alice@example.com';
  const { deviceId, preAuthSessionId, userInputCode } = await ask(world, 'POST /recipe/signinup/code', {
    email,
  });
  const { recipeUserId } = await ask(world, 'POST /recipe/signinup/code/consume', {
    deviceId,
    preAuthSessionId,
    userInputCode,
  });
  const primaryUserId = world.names.value('<user-1>');
  await ask(world, 'POST /recipe/accountlinking/user/link', { recipeUserId, primaryUserId });
};

const wait =
  (ms: number): Preparation =>
  async ({ clock }) =>
    clock.advance(ms);

/** A refresh that the browser made by itself. */
const refresh =
  (used: string, given: string): Preparation =>
  async (world) => {
    const { accessToken } = await ask(world, 'POST /recipe/session/refresh', {
      refreshToken: world.names.value(used),
      enableAntiCsrf: false,
    });
    world.names.bind(given, String(isPart(accessToken) && accessToken['token']));
  };

/** Back to an authenticator that was made earlier. */
const pickUp =
  (index: number): Preparation =>
  async ({ totpSecrets }) => {
    const secret = totpSecrets[index];
    if (secret !== undefined) totpSecrets.push(secret);
  };

/** As an administrator could. */
const endSessions: Preparation = async (world) => {
  await ask(world, 'POST /recipe/session/remove', { userId: world.names.value('<user-1>') });
};

const bind =
  (name: string, value: string): Preparation =>
  async ({ names }) =>
    names.bind(name, value);

const replaceCore =
  (options: CoreOptions): Preparation =>
  async (world) =>
    world.replaceCore(options);

const startingWith = (...preparations: readonly Preparation[]): Setup => ({ before: { 1: preparations } });
const quickTokens: CoreOptions = { accessTokenSeconds: 4 };
const realBrowser: Setup = { before: { 39: [wait(30_000)], 65: [replaceCore(quickTokens)] } };

/** Scenarios that begin with an empty core and need nothing else are not here. */
export const setups: Readonly<Record<string, Setup>> = {
  'mfa/info: ["totp"], new user': startingWith(alice),
  'mfa/info: ["totp"], device verified, new session': startingWith(alice, addAuthenticator()),
  'mfa/info: [{oneOf:[totp, otp-email]}], new user': startingWith(alice),
  'mfa/info: [{oneOf:[totp, otp-email]}], totp set up, new session': startingWith(alice, addAuthenticator()),
  'mfa/info: [{oneOf:[totp, otp-email, otp-phone]}], new user': startingWith(alice),
  'mfa/info: ["totp","otp-email"], totp set up, new session': startingWith(alice, addAuthenticator()),
  'mfa/info: ["totp","otp-email"], totp completed in this session': startingWith(alice, addAuthenticator()),
  'mfa/info: [{allOfInAnyOrder:[totp, otp-email]}, "otp-phone"], new user': startingWith(alice),
  'mfa/info: [{allOfInAnyOrder:[totp, otp-email]}, "otp-phone"], otp-email set up, new session': startingWith(
    alice,
    addEmailCode,
  ),
  'mfa/info: [], new user': startingWith(alice),
  'mfa/info: ["webauthn"], recipe absent': startingWith(alice),
  'mfa/info: default requirements (none for the user or the tenant)': startingWith(alice),
  'TOTP challenge and limit (core defaults: 5 attempts, 900 s)': startingWith(
    alice,
    addAuthenticator('phone'),
  ),
  'TOTP cool-down (core with 5 attempts, 3 s)': {
    options: { ...quickTokens, totpCooldownSeconds: 3 },
    before: {
      1: [alice, addAuthenticator('phone')],
      14: [wait(3000), refresh('<refresh-token-2>', '<access-token-8>')],
    },
  },
  'TOTP devices: list and remove': { before: { 35: [pickUp(0), wait(30_000)] } },
  'passwordless email as first factor (code and magic link)': startingWith(
    bind('<otp-device-2>', Buffer.alloc(32, 7).toString('base64')),
  ),
  'otp-email set-up with an address of one’s own choice; otp-phone set-up and challenge': {
    before: { 61: [signUp('rita@example.com', '<user-4>')] },
  },
  'expired one-time code (core with a 3 s code lifetime)': {
    options: { ...quickTokens, codeLifetimeMs: 3000 },
    before: { 8: [wait(3001)] },
  },
  'expired access token (core with 4 s access tokens), cookie mode': { options: quickTokens },
  'expired access token (core with 4 s access tokens), header mode': { options: quickTokens },
  'revoked session': { before: { 38: [endSessions] } },
  'core without paid features': { options: { paidFeatures: false } },
  'a real browser with supertokens-web-js 0.16.0 (Chromium), cookie mode': realBrowser,
  'a real browser with supertokens-web-js 0.16.0 (Chromium), header mode': realBrowser,
};
