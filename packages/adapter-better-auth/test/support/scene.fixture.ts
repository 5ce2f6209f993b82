import type { Challenge, Failure, MfaAdapter, Result } from '@mfa-flow/contract';
import type { DevBetterAuth, Factor } from '@mfa-flow/dev-better-auth';
import { createPerson, openPage } from './better-auth-world.fixture.ts';
import type { BetterAuthPerson } from './better-auth-world.fixture.ts';
import { openNodeBrowser } from './node-browser.fixture.ts';
import type { NodeBrowser } from './node-browser.fixture.ts';

export const options = { signal: new AbortController().signal };

export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`It failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

export function failureOf<Value>(result: Result<Value>): Failure {
  if (!result.ok) return result.failure;
  throw new Error(`It succeeded: ${JSON.stringify(result.value)}`);
}

/** What is done with an adapter, in few words. */
export const driver = ({ session, challenges, firstFactor }: MfaAdapter) => ({
  check: (identifier?: string) => session.check(identifier === undefined ? {} : { identifier }, options),
  signOut: () => session.signOut({}, options),
  start: (factorId: string) => challenges.start({ factorId }, options),
  verify: (challenge: Challenge, code: string, rememberDevice = false) =>
    challenges.verify(
      { challenge, answer: { kind: 'code', code }, ...(rememberDevice && { rememberDevice }) },
      options,
    ),
  signIn: (identifier: string, password: string) =>
    present(firstFactor?.password).signIn({ identifier, password }, options),
});

/** Somebody with an account, and a browser in which nobody is signed in. */
export async function openScene(server: DevBetterAuth, factors: readonly Factor[] = []) {
  const person = present(await createPerson(server, { factors }));
  return { person, ...openTab(server, openNodeBrowser(), person) };
}

export function openTab(server: DevBetterAuth, browser: NodeBrowser, person: BetterAuthPerson) {
  const adapter = openPage(browser, server);
  const drive = driver(adapter);
  const newestCode = () => present(server.outbox.to(person.email).at(-1)).code;
  return {
    server,
    browser,
    adapter,
    ...drive,
    enter: () => drive.signIn(person.identifier, person.password),
    newestCode,
    /** Signs in completely, with the authenticator or an emailed code. */
    getIn: async (factorId: 'totp' | 'otp', rememberDevice = false) => {
      valueOf(await drive.signIn(person.identifier, person.password));
      valueOf(await drive.check());
      const challenge = valueOf(await drive.start(factorId));
      const code = factorId === 'otp' ? newestCode() : await person.authenticatorCode();
      valueOf(await drive.verify(challenge, code, rememberDevice));
      return valueOf(await drive.check());
    },
    /** A call past the adapter, as anybody can make it in this browser. */
    post: async (path: string, body: object = {}) => {
      const response = await browser.fetch(`${server.apiUrl}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      const json: unknown = text === '' ? undefined : JSON.parse(text);
      return { status: response.status, text, json };
    },
  };
}
