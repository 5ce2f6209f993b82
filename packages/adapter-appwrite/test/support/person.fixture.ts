import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Person, PersonWanted } from '@mfa-flow/conformance';
import { Secret, TOTP } from 'otpauth';
import { textIn } from '../../src/client/field-of.ts';
import { openNodeBrowser } from './node-browser.fixture.ts';
import { listIn, restIn, restWithKey, versionOf } from './rest.fixture.ts';
import type { AppwriteServer } from './server.fixture.ts';

/** Their masks differ, so that it is seen whose mask is shown. */
const mailboxes = ['ada', 'grace', 'edsger', 'barbara'] as const;
let people = 0;

/** The address of the next person of a world. */
export function newEmail(): string {
  people += 1;
  const mailbox = mailboxes[people % mailboxes.length] ?? 'ada';
  return `${mailbox}-${randomUUID()}@${mailbox}.example.com`;
}

export interface AppwritePerson extends Person {
  readonly id: string;
  readonly email: string;
}

/** Makes a person as the owner of a project can: by server key, and in a browser of their own for what needs a session. */
export async function createPerson(
  server: AppwriteServer,
  wanted: PersonWanted,
  password = `correct horse ${randomUUID()}`,
  email = `ada-${randomUUID()}@example.com`,
): Promise<AppwritePerson | undefined> {
  if (!(await canExist(server, wanted))) return undefined;
  const admin = restWithKey(server.project, server.key);
  const has = (factor: PersonWanted['factors'][number]) => wanted.factors.includes(factor);
  const { displayName } = wanted;
  // Verified only where it is a factor; to sign in with it, it need not be.
  const phone = server.textsTo && `+1206${randomInt(1_000_000, 9_999_999)}`;

  const created = await admin('POST', '/users', {
    userId: 'unique()',
    email,
    phone,
    password,
    name: displayName ?? 'Ada',
  });
  const id = textIn(created, '$id') ?? '';
  const set = (path: string, body: object) => admin('PATCH', `/users/${id}${path}`, body);
  const secret = has('authenticator') ? await addAuthenticator(server, email, password) : undefined;
  const recoveryCodes = has('recoveryCode')
    ? listIn(await admin('PATCH', `/users/${id}/mfa/recovery-codes`), 'recoveryCodes')
    : [];
  // By key, which is not limited: a hundred sign-outs an hour are fewer than there are cases.
  if (secret !== undefined) await admin('DELETE', `/users/${id}/sessions`);
  if (has('email')) await set('/verification', { emailVerification: true });
  if (has('phone')) await set('/verification/phone', { phoneVerification: true });
  if (wanted.factors.length > 0) await set('/mfa', { mfa: true });
  if (wanted.standing === 'blocked') await set('/status', { status: false });

  return {
    id,
    identifier: email,
    email,
    password,
    recoveryCodes,
    ...(phone !== undefined && { phone }),
    ...(displayName !== undefined && { displayName }),
    authenticatorCode: () => authenticatorCodeOf(secret ?? '', server),
  };
}

/** What Appwrite cannot do, or not at this version. */
async function canExist({ project, textsTo }: AppwriteServer, wanted: PersonWanted): Promise<boolean> {
  const { factors, mustSetUp, required, standing, emailUnverified } = wanted;
  // Whoever has no second step is asked for none: setting one up is for a whole session.
  if (mustSetUp !== undefined) return false;
  // One second step is enough, and recovery codes alone are not asked for.
  if (required === 'each' && factors.length > 1) return false;
  if (factors.length > 0 && factors.every((factor) => factor === 'recoveryCode')) return false;
  // A password has to be changed when a rule of the project says so, which a key cannot bring about.
  if (standing === 'passwordResetRequired') return false;
  if (emailUnverified && factors.includes('email')) return false;
  // Nobody would read what is sent there.
  if (factors.includes('phone') && textsTo === undefined) return false;
  // These have recovery codes and do not list them.
  return !(factors.includes('recoveryCode') && /^1\.5\.[0-4]$/.test(await versionOf(project)));
}

/** In a session of their own, which is still whole: no factor counts before one is ready and protection is on. */
async function addAuthenticator(server: AppwriteServer, email: string, password: string): Promise<string> {
  const own = restIn(openNodeBrowser(), server.project);
  await own('POST', '/account/sessions/email', { email, password });
  const secret = textIn(await own('POST', '/account/mfa/authenticators/totp'), 'secret') ?? '';
  const confirm = async () =>
    own('PUT', '/account/mfa/authenticators/totp', { otp: await authenticatorCodeOf(secret, server) });
  // A true server may not have seen the beginning yet: once in forty, and the next call is right.
  await confirm().catch(async (error: unknown) => {
    if (!String(error).includes('user_authenticator_not_found')) throw error;
    return confirm();
  });
  return secret;
}

/** Good for a few seconds more: the server takes the present step only. */
export async function authenticatorCodeOf(secret: string, { clock }: AppwriteServer): Promise<string> {
  const now = clock?.now ?? Date.now;
  const leftMs = 30_000 - (now() % 30_000);
  if (leftMs < 5_000) {
    if (clock === undefined) await pause(leftMs);
    else clock.advance(leftMs);
  }
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now() });
}
