import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person, PersonWanted, WorldFactorKind } from '@mfa-flow/conformance';
import { totpCode } from '@mfa-flow/dev-supertokens';
import type { DevSuperTokens, Requirements } from '@mfa-flow/dev-supertokens';

const ids: Partial<Record<WorldFactorKind, string>> = {
  authenticator: 'totp',
  email: 'otp-email',
  phone: 'otp-phone',
};

const requirementsOf = ({ factors, mustSetUp = [], required = 'one' }: PersonWanted): Requirements => {
  const wanted = [...factors, ...mustSetUp].flatMap((factor) => ids[factor] ?? []);
  if (wanted.length === 0) return [];
  return [required === 'one' ? { oneOf: wanted } : { allOfInAnyOrder: wanted }];
};

export interface SuperTokensPerson extends Person {
  readonly email: string;
  readonly phone: string;
}

/** Makes a person as the owner of a server can. Recovery codes and standings are not a thing of this backend. */
export async function createPerson(
  server: DevSuperTokens,
  wanted: PersonWanted,
  password = `correct horse ${randomUUID()}`,
): Promise<SuperTokensPerson | undefined> {
  const { factors, standing = 'usual', emailUnverified = false } = wanted;
  if (standing !== 'usual' || factors.includes('recoveryCode')) return undefined;
  const email = `ada-${randomUUID()}@example.com`;
  const phone = `+1206555${randomInt(1_000, 9_999)}`;
  const { authenticatorSecret = '' } = await server.people.create({
    email,
    password,
    ...(factors.includes('phone') && { phone }),
    emailCode: factors.includes('email'),
    authenticator: factors.includes('authenticator'),
    emailVerified: !emailUnverified,
    requirements: requirementsOf(wanted),
    emailVerification: emailUnverified ? 'first' : 'never',
  });
  return {
    identifier: email,
    email,
    phone,
    password,
    recoveryCodes: [],
    authenticatorCode: createAuthenticator(server, authenticatorSecret),
  };
}

const stepMs = 30_000;

/** Each code is good once, so nobody is given the same one twice. */
export function createAuthenticator({ standIn }: DevSuperTokens, secret: string) {
  let last = '';
  return async (): Promise<string> => {
    const now = standIn?.clock.now ?? Date.now;
    while (totpCode(secret, now()) === last) {
      if (standIn) standIn.clock.advance(stepMs);
      else await pause(stepMs - (Date.now() % stepMs));
    }
    last = totpCode(secret, now());
    return last;
  };
}
