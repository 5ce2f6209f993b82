import { randomId } from '../random.ts';
import { isTotpSecret } from '../totp.ts';
import type { Behaviour } from '../versions.ts';
import type { Target, User } from '../model/user.ts';
import type { PersonSeed } from './options.ts';

export interface NewUser {
  readonly id: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly password?: string | undefined;
}

export function createUser(wanted: NewUser, now: number): User {
  return {
    id: wanted.id,
    createdAtMs: now,
    updatedAtMs: now,
    name: wanted.name ?? '',
    email: wanted.email?.toLowerCase(),
    phone: wanted.phone,
    password: wanted.password,
    passwordUpdatedAtMs: wanted.password === undefined ? undefined : now,
    emailVerified: false,
    phoneVerified: false,
    mfa: false,
    blocked: false,
    passwordResetRequired: false,
    seenAtMs: now,
    prefs: {},
    targets: [],
    authenticator: undefined,
    recoveryCodes: [],
    sessions: [],
    tokens: [],
    challenges: [],
  };
}

export function addTarget(user: User, kind: Target['kind'], identifier: string, now: number): void {
  user.targets.push({ id: randomId(), kind, identifier, createdAtMs: now, updatedAtMs: now });
}

/** A person made by an administrator: every address gets a target, and nobody has been seen yet. */
export function createUserByKey(wanted: NewUser, behaviour: Behaviour, now: number): User {
  const user = createUser(wanted, now);
  if (user.email !== undefined) addTarget(user, 'email', user.email, now);
  if (user.phone !== undefined) addTarget(user, 'sms', user.phone, now);
  if (!behaviour.createdIsSeen) user.seenAtMs = undefined;
  return user;
}

export function createSeededUser(seed: PersonSeed, behaviour: Behaviour, now: number): User {
  const secret = seed.authenticator?.secret;
  if (secret !== undefined && !isTotpSecret(secret)) {
    throw new TypeError(`The authenticator of "${seed.id}" needs a base32 secret: A to Z, 2 to 7.`);
  }
  return Object.assign(createUserByKey(seed, behaviour, now), {
    emailVerified: seed.emailVerified ?? false,
    phoneVerified: seed.phoneVerified ?? false,
    mfa: seed.mfa ?? false,
    blocked: seed.blocked ?? false,
    passwordResetRequired: seed.passwordResetRequired ?? false,
    authenticator: seed.authenticator && { secret: seed.authenticator.secret, verified: true },
    recoveryCodes: [...(seed.recoveryCodes ?? [])],
  });
}
