import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person, PersonWanted, WorldFactorKind } from '@mfa-flow/conformance';
import { totpCode } from '@mfa-flow/dev-supertokens';
import type { DevSuperTokens, Requirements } from '@mfa-flow/dev-supertokens';

const ids: Partial<Record<WorldFactorKind, string>> = {
  authenticator: 'totp',
  email: 'otp-email',
  phone: 'otp-phone',
  recoveryCode: 'recovery-code',
};

/** Any one of what is ready is required by the SDK's own list, so that the switch can turn it off; the rest by a policy. */
const isByList = ({ factors, mustSetUp = [], required = 'one' }: PersonWanted): boolean =>
  factors.length > 0 && mustSetUp.length === 0 && required === 'one';

const requirementsOf = (given: PersonWanted): Requirements => {
  const { factors, mustSetUp = [], required = 'one' } = given;
  if (isByList(given)) return 'default';
  const wanted = [...factors, ...mustSetUp].flatMap((factor) => ids[factor] ?? []);
  if (wanted.length === 0) return 'default';
  return [required === 'one' ? { oneOf: wanted } : { allOfInAnyOrder: wanted }];
};

/** Their masks differ, so that it is seen whose mask is shown. */
const mailboxes = ['ada', 'grace', 'edsger', 'barbara'] as const;
let people = 0;

/** The address of the next person of a world. */
export function newEmail(): string {
  people += 1;
  const mailbox = mailboxes[people % mailboxes.length] ?? 'ada';
  return `${mailbox}-${randomUUID()}@${mailbox}.example.com`;
}

export interface SuperTokensPerson extends Person {
  readonly email: string;
  readonly phone: string;
}

/** Makes a person as the owner of a server can. Standings and names are not a thing of this backend. */
export async function createPerson(
  server: DevSuperTokens,
  wanted: PersonWanted,
  password = `correct horse ${randomUUID()}`,
  email = `ada-${randomUUID()}@example.com`,
): Promise<SuperTokensPerson | undefined> {
  const { factors, standing = 'usual', emailUnverified = false, displayName } = wanted;
  if (standing !== 'usual' || displayName !== undefined) return undefined;
  const phone = `+1206555${randomInt(1_000, 9_999)}`;
  const { authenticatorSecret = '', recoveryCodes = [] } = await server.people.create({
    email,
    password,
    ...(factors.includes('phone') && { phone }),
    emailCode: factors.includes('email'),
    authenticator: factors.includes('authenticator'),
    emailVerified: !emailUnverified,
    protected: isByList(wanted),
    recoveryCodes: factors.includes('recoveryCode'),
    requirements: requirementsOf(wanted),
    emailVerification: emailUnverified ? 'first' : 'never',
  });
  return {
    identifier: email,
    email,
    phone,
    password,
    recoveryCodes,
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
