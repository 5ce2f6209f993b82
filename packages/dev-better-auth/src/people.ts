import type { Auth } from 'better-auth';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { Secret, TOTP } from 'otpauth';
import type { Clock } from './clock.ts';

export type Factor = 'authenticator' | 'email' | 'recoveryCode';

/** Somebody as tests and the demo want them. */
export interface PersonSeed {
  readonly email: string;
  readonly password: string;
  readonly name?: string;
  /** `recoveryCode` comes with an authenticator only. Default: none. */
  readonly factors?: readonly Factor[];
  /** May not sign in. Default: false. */
  readonly blocked?: boolean;
}

/** What somebody has in hand. */
export interface Holdings {
  readonly id: string;
  /** As an `otpauth:` address has it, in base32; of a key that was begun too. */
  readonly authenticatorSecret?: string;
  readonly recoveryCodes: readonly string[];
  readonly sessions: number;
}

export interface People {
  readonly create: (seed: PersonSeed) => Promise<Holdings>;
  readonly holdings: (email: string) => Promise<Holdings>;
  readonly endSessions: (email: string) => Promise<void>;
  readonly removeFactor: (email: string, factor: Factor) => Promise<void>;
}

/** Nobody has this address. */
export class UnknownPerson extends Error {
  override readonly name = 'UnknownPerson';
}

/** A code of an authenticator, at a time. */
export const totpCode = (secret: string, nowMs: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: nowMs });

interface Row {
  readonly id: string;
  readonly secret: string;
  readonly backupCodes: string;
}

const toBase32 = (secret: string): string => Secret.fromUTF8(secret).base32;

const randomCode = () => `${generateRandomString(5, 'a-z', 'A-Z')}-${generateRandomString(5, 'a-z', '0-9')}`;

export function createPeople(auth: Auth, clock: Clock): People {
  const open = async (email: string) => {
    const context = await auth.$context;
    const found = await context.internalAdapter.findUserByEmail(email);
    if (!found) throw new UnknownPerson(`Nobody has the address ${email}.`);
    const ofUser = [{ field: 'userId', value: found.user.id }];
    const row = await context.adapter.findOne<Row>({ model: 'twoFactor', where: ofUser });
    const update = (data: object) => context.internalAdapter.updateUser(found.user.id, data);
    return { context, user: found.user, ofUser, row, update };
  };

  const holdings: People['holdings'] = async (email) => {
    const { context, user, row } = await open(email);
    const decrypt = (data: string) => symmetricDecrypt({ key: context.secretConfig, data });
    const codes: unknown = row ? JSON.parse(await decrypt(row.backupCodes)) : [];
    const sessions = await context.internalAdapter.listSessions(user.id, { onlyActiveSessions: true });
    return {
      id: user.id,
      ...(row && { authenticatorSecret: toBase32(await decrypt(row.secret)) }),
      recoveryCodes: Array.isArray(codes) ? codes.map(String) : [],
      sessions: sessions.length,
    };
  };

  const people: People = {
    create: async ({ email, password, name = '', factors = [], blocked = false }) => {
      const hasKey = factors.includes('authenticator');
      if (factors.includes('recoveryCode') && !hasKey)
        throw new Error('Recovery codes come with an authenticator.');
      await auth.api.signUpEmail({ body: { email, password, name } });
      const { context, user, update } = await open(email);
      await update({
        emailVerified: true,
        twoFactorEnabled: factors.length > 0,
        emailCodes: factors.includes('email'),
        banned: blocked,
      });
      if (hasKey) {
        const codes = factors.includes('recoveryCode') ? Array.from({ length: 10 }, randomCode) : [];
        const encrypt = (data: string) => symmetricEncrypt({ key: context.secretConfig, data });
        await context.adapter.create({
          model: 'twoFactor',
          data: {
            userId: user.id,
            secret: await encrypt(generateRandomString(32)),
            backupCodes: await encrypt(JSON.stringify(codes)),
            verified: true,
          },
        });
      }
      return holdings(email);
    },
    holdings,
    endSessions: async (email) => {
      const { context, user } = await open(email);
      await context.internalAdapter.deleteUserSessions(user.id);
      // A second step that is pending is no session there; whoever signs somebody out everywhere ends it too.
      await context.adapter.deleteMany({
        model: 'verification',
        where: [{ field: 'value', value: user.id }],
      });
    },
    removeFactor: async (email, factor) => {
      const { context, user, ofUser, row, update } = await open(email);
      if (factor === 'email') await update({ emailCodes: false, twoFactorEnabled: row !== null });
      if (factor === 'authenticator') {
        await context.adapter.deleteMany({ model: 'twoFactor', where: ofUser });
        await update({ twoFactorEnabled: Reflect.get(user, 'emailCodes') === true });
      }
      if (factor === 'recoveryCode' && row)
        await context.adapter.update({
          model: 'twoFactor',
          where: ofUser,
          update: { backupCodes: await symmetricEncrypt({ key: context.secretConfig, data: '[]' }) },
        });
    },
  };

  const atServer =
    <Arguments extends unknown[], Value>(work: (...given: Arguments) => Promise<Value>) =>
    (...given: Arguments) =>
      clock.run(() => work(...given));
  return {
    create: atServer(people.create),
    holdings: atServer(people.holdings),
    endSessions: atServer(people.endSessions),
    removeFactor: atServer(people.removeFactor),
  };
}
