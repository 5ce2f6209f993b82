import { totpCode } from '../../src/index.ts';
import type { DevSuperTokensOptions } from '../../src/index.ts';
import type { ApiWorld } from './api-world.fixture.ts';

/** Something that was done before a recorded step and is not in the recording. */
type Preparation = (world: ApiWorld) => Promise<void>;

interface ApiSetup {
  readonly options?: DevSuperTokensOptions;
  /** By the number of the step, beginning with 1. */
  readonly before?: Readonly<Record<number, readonly Preparation[]>>;
}

const alice = 'alice@example.com';

const bindToken = ({ names }: ApiWorld, name: string, headers: Headers): void =>
  names.bind(name, headers.get('st-access-token') ?? 'no token came');

const signUp =
  (email: string, token = '<no token>'): Preparation =>
  async (world) => {
    const { headers } = await world.browser.signUp(email);
    bindToken(world, token, headers);
  };

const signIn =
  (email: string, token: string): Preparation =>
  async (world) => {
    const { headers } = await world.browser.signIn(email);
    bindToken(world, token, headers);
  };

const addAuthenticator =
  (deviceName?: string): Preparation =>
  async ({ browser, standIn, totpSecrets }) => {
    const { body } = await browser.call('POST /auth/totp/device', { deviceName });
    totpSecrets.push(String(body['secret']));
    const totp = totpCode(String(body['secret']), standIn.clock.now() - 30_000);
    await browser.call('POST /auth/totp/device/verify', { deviceName: body['deviceName'], totp });
  };

const addEmailCode: Preparation = async ({ browser, server }) => {
  const linking = { shouldTryLinkingWithSessionUser: true };
  const { body } = await browser.call('POST /auth/signinup/code', { email: alice, ...linking });
  const userInputCode = server.outbox.messages.at(-1)?.code;
  const { deviceId, preAuthSessionId } = body;
  await browser.call('POST /auth/signinup/code/consume', {
    deviceId,
    preAuthSessionId,
    userInputCode,
    ...linking,
  });
};

const verifyTotp =
  (token: string): Preparation =>
  async (world) => {
    const totp = totpCode(world.totpSecrets.at(-1) ?? '', world.standIn.clock.now());
    const { headers } = await world.browser.call('POST /auth/totp/verify', { totp });
    bindToken(world, token, headers);
  };

const wait =
  (ms: number): Preparation =>
  async ({ standIn }) =>
    standIn.clock.advance(ms);

/** Back to an authenticator that was made earlier. */
const pickUp =
  (index: number): Preparation =>
  async ({ totpSecrets }) => {
    const secret = totpSecrets[index];
    if (secret !== undefined) totpSecrets.push(secret);
  };

const endSessions: Preparation = ({ server }) => server.people.endSessions(alice);

/** The browser had refreshed by itself, which changes nothing here. */
const sameToken =
  (name: string, as: string): Preparation =>
  async ({ names }) =>
    names.bind(name, names.fill(as));

const bind =
  (name: string, value: string): Preparation =>
  async ({ names }) =>
    names.bind(name, value);

const askCore =
  (path: string, body: (userId: unknown) => unknown): Preparation =>
  async ({ server, names }) => {
    const sent = JSON.stringify(body(names.value('<user-1>')));
    const { ok } = await fetch(server.coreUrl + path, { method: 'PUT', body: sent });
    if (!ok) throw new Error(`PUT ${path} was to prepare a scenario and failed.`);
  };

const requireOfUser = (...requiredSecondaryFactors: readonly string[]): Preparation =>
  askCore('/recipe/user/metadata', (userId) => ({
    userId,
    metadataUpdate: { _supertokens: { requiredSecondaryFactors } },
  }));

const requireOfTenant = (requiredSecondaryFactors: readonly string[] | null): Preparation =>
  askCore('/recipe/multitenancy/tenant/v2', () => ({ tenantId: 'public', requiredSecondaryFactors }));

/** What the provider says of whoever comes with the recorded code. */
const grant =
  (email?: string): Preparation =>
  async ({ server }) => {
    server.grantThirdPartyCode({ code: 'example-code', ...(email === undefined ? {} : { email }) });
  };

const startingWith = (...preparations: readonly Preparation[]): ApiSetup => ({ before: { 1: preparations } });
const newUser = startingWith(signUp(alice, '<access-token-2>'));
const withAuthenticator = startingWith(signUp(alice), addAuthenticator(), signIn(alice, '<access-token-5>'));
const everyFirstFactor: DevSuperTokensOptions = {
  firstFactors: ['emailpassword', 'otp-email', 'otp-phone', 'thirdparty', 'link-email'],
  accountLinking: 'withSession',
  codeFlow: 'USER_INPUT_CODE_AND_MAGIC_LINK',
};
const required = { options: { emailVerification: 'first' } } as const;
const tokenLifetime = 3_600_001;
const expired: ApiSetup = { before: { 2: [wait(tokenLifetime)], 8: [wait(tokenLifetime)] } };
const realBrowser: ApiSetup = {
  before: { 26: [wait(30_000)], 41: [wait(tokenLifetime)], 46: [wait(tokenLifetime)] },
};

/** Scenarios that begin with an empty core and need nothing else are not here. */
export const apiSetups: Readonly<Record<string, ApiSetup>> = {
  'mfa/info: ["totp"], new user': newUser,
  'mfa/info: ["totp"], device verified, new session': withAuthenticator,
  'mfa/info: [{oneOf:[totp, otp-email]}], new user': newUser,
  'mfa/info: [{oneOf:[totp, otp-email]}], totp set up, new session': withAuthenticator,
  'mfa/info: [{oneOf:[totp, otp-email, otp-phone]}], new user': newUser,
  'mfa/info: ["totp","otp-email"], totp set up, new session': withAuthenticator,
  'mfa/info: ["totp","otp-email"], totp completed in this session': startingWith(
    signUp(alice),
    addAuthenticator(),
    signIn(alice, '<no token>'),
    verifyTotp('<access-token-3>'),
  ),
  'mfa/info: [{allOfInAnyOrder:[totp, otp-email]}, "otp-phone"], new user': newUser,
  'mfa/info: [{allOfInAnyOrder:[totp, otp-email]}, "otp-phone"], otp-email set up, new session': startingWith(
    signUp(alice),
    addEmailCode,
    signIn(alice, '<access-token-5>'),
  ),
  'mfa/info: [], new user': newUser,
  'mfa/info: ["webauthn"], recipe absent': newUser,
  'mfa/info: default requirements (none for the user or the tenant)': newUser,
  'requirements per user through metadata': { before: { 3: [requireOfUser('totp')], 5: [requireOfUser()] } },
  'TOTP challenge and limit (core defaults: 5 attempts, 900 s)': startingWith(
    signUp(alice),
    addAuthenticator('phone'),
  ),
  'TOTP cool-down (core with 5 attempts, 3 s)': {
    options: { coreOptions: { totpCooldownSeconds: 3 } },
    before: {
      1: [signUp(alice), addAuthenticator('phone')],
      8: [sameToken('<access-token-7>', '<access-token-5>')],
      9: [wait(3000), sameToken('<access-token-8>', '<access-token-5>')],
    },
  },
  'TOTP devices: list and remove': { before: { 14: [pickUp(0), wait(30_000)] } },
  'passwordless email as first factor (code and magic link)': {
    options: everyFirstFactor,
    before: {
      1: [
        bind('<otp-device-2>', Buffer.alloc(32, 7).toString('base64')),
        bind('<pre-auth-session-2>', Buffer.alloc(32, 8).toString('base64url')),
      ],
    },
  },
  'passwordless phone as first factor, then TOTP': { options: everyFirstFactor },
  'otp-email as second factor: set-up': { before: { 18: [signIn(alice, '<access-token-8>')] } },
  'otp-email set-up with an address of one’s own choice; otp-phone set-up and challenge': {
    before: { 16: [signUp('rita@example.com', '<access-token-9>')] },
  },
  'account linking not initialised': { options: { accountLinking: 'absent' } },
  'account linking says no': { options: { accountLinking: 'never' } },
  'seed rule for account linking: link only with a session': { options: { accountLinking: 'withSession' } },
  'expired one-time code (core with a 3 s code lifetime)': {
    options: { firstFactors: ['emailpassword', 'otp-email'], coreOptions: { codeLifetimeMs: 3000 } },
    before: { 2: [wait(3001)] },
  },
  'email verification required': required,
  'email verification in the same browser': required,
  'email verification through otp-email': required,
  'expired access token (core with 4 s access tokens), cookie mode': expired,
  'expired access token (core with 4 s access tokens), header mode': expired,
  'revoked session': { before: { 3: [endSessions], 10: [endSessions], 12: [endSessions] } },
  'anti-CSRF by token (VIA_TOKEN)': { options: { antiCsrf: 'VIA_TOKEN' } },
  'third-party sign-in with a local OAuth server': {
    options: everyFirstFactor,
    before: { 5: [grant('tina@example.com')], 12: [grant('tina@example.com')], 15: [grant()] },
  },
  'core without paid features': {
    options: { accountLinking: 'never', coreOptions: { paidFeatures: false } },
  },
  'first factor required by the tenant, loginmethods, tenant requirements': {
    options: { accountLinking: 'never' },
    before: { 1: [requireOfTenant(['totp'])], 4: [requireOfTenant(null)] },
  },
  'a real browser with supertokens-web-js 0.16.0 (Chromium), cookie mode': realBrowser,
  'a real browser with supertokens-web-js 0.16.0 (Chromium), header mode': realBrowser,
};
