import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { mfaFlow } from '@mfa-flow/adapter-better-auth/server';
import { betterAuth } from 'better-auth';
import type { Auth, BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { admin } from 'better-auth/plugins/admin';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { SqliteDialect } from 'kysely';
import type { SqliteDatabase } from 'kysely';
import Database from 'libsql';
import { isLoopbackOrigin } from './loopback.ts';
import type { Outbox } from './outbox.ts';

const scrypt = promisify<string, Buffer, number, object, Buffer>(scryptWithCallback);

/** Cheap, so that tests are quick: these passwords protect nothing. */
const costs = { N: 1024 };

const password = {
  hash: async (text: string): Promise<string> => {
    const salt = randomBytes(16);
    return `${salt.toString('hex')}:${(await scrypt(text, salt, 32, costs)).toString('hex')}`;
  },
  verify: async (given: { readonly hash: string; readonly password: string }): Promise<boolean> => {
    const [salt = '', key = ''] = given.hash.split(':');
    const expected = Buffer.from(key, 'hex');
    const actual = await scrypt(given.password, Buffer.from(salt, 'hex'), 32, costs);
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  },
};

export interface AuthOptions {
  /** The origin of the server. */
  readonly url: string;
  readonly outbox: Outbox;
  /** How many calls a minute of signing in, and of each route of the second step, an address may make. Undefined: any number. */
  readonly rateLimit: number | undefined;
  /** What authenticators call it. */
  readonly appName: string;
}

/** better-auth on a SQLite database. */
const initAuth = ({ url, outbox, rateLimit, appName }: AuthOptions, database: SqliteDatabase): Auth => {
  // As its own type: what it is made of has no name outside its packages.
  const options: BetterAuthOptions = {
    appName,
    baseURL: url,
    secret: randomBytes(32).toString('hex'),
    // Named, since better-auth does not know this driver by its look.
    database: { dialect: new SqliteDialect({ database }), type: 'sqlite' },
    emailAndPassword: { enabled: true, autoSignIn: false, password },
    trustedOrigins: async (request) => {
      const origin = request?.headers.get('origin');
      return origin && isLoopbackOrigin(origin) ? [origin] : [];
    },
    rateLimit: {
      enabled: rateLimit !== undefined,
      customRules: Object.fromEntries(
        ['/sign-in/email', '/two-factor/*', '/mfa-flow/remove-factor'].map((path) => [
          path,
          { window: 60, max: rateLimit ?? 0 },
        ]),
      ),
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      twoFactor({
        otpOptions: {
          sendOTP: ({ user, otp }) => {
            outbox.deliver({ to: user.email, code: otp });
          },
        },
      }),
      mfaFlow(),
      // It is how somebody is blocked.
      admin(),
    ],
  };
  return betterAuth(options);
};

export interface OpenedAuth {
  readonly auth: Auth;
  readonly close: () => void;
}

/** The same with a database of its own, in memory. */
export async function openAuth(options: AuthOptions): Promise<OpenedAuth> {
  const database = new Database(':memory:');
  const auth = initAuth(options, database);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  return { auth, close: () => database.close() };
}
