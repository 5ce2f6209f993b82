import { send } from './send.fixture.ts';
import type { Step } from './recording.fixture.ts';
import type { World } from './world.fixture.ts';

/** Something that was done before a recorded step and is not in the recording. */
export type Preparation = (world: World) => Promise<void>;

export const password = 'Passw0rd!234';

type Request = Pick<Step, 'request' | 'as' | 'body'>;

async function ask(world: World, request: Request): Promise<Record<string, unknown>> {
  const { status, text, headers } = await send(world, { ...request, status: 200 });
  if (status >= 300)
    throw new Error(`${request.request} was to prepare a scenario and answered ${status} ${text}`);
  return { ...JSON.parse(text), fallback: headers.get('x-fallback-cookies') };
}

const valueOf = (part: unknown, name: string): string => {
  const value: unknown = typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined;
  if (typeof value !== 'string') throw new Error(`There is no ${name} in ${JSON.stringify(part)}.`);
  return value;
};

export const signIn =
  (id: string, cookie: string): Preparation =>
  async (world) => {
    const body = { email: `${id}@example.com`, password };
    const { fallback } = await ask(world, { request: 'POST /v1/account/sessions/email', body });
    const cookies: unknown = JSON.parse(valueOf({ fallback }, 'fallback'));
    world.names.bind(cookie, valueOf(cookies, `a_session_${world.project.id}`));
  };

export const addAuthenticator =
  (as: string): Preparation =>
  async (world) => {
    const path = '/v1/account/mfa/authenticators/totp';
    const begun = await ask(world, { request: `POST ${path}`, as });
    world.totpSecrets.push(valueOf(begun, 'secret'));
    await ask(world, { request: `PUT ${path}`, as, body: { otp: '<totp-current>' } });
  };

export const createRecoveryCodes =
  (as: string): Preparation =>
  async (world) => {
    const { recoveryCodes } = await ask(world, { request: 'POST /v1/account/mfa/recovery-codes', as });
    if (!Array.isArray(recoveryCodes)) throw new Error('No recovery codes came.');
    recoveryCodes.forEach((code: unknown, index) =>
      world.names.bind(`<recovery-code-1.${index + 1}>`, String(code)),
    );
  };

/** 1.6.0 answers 400 to some of these, but executes them. */
export const enable =
  (as: string): Preparation =>
  async (world) => {
    await send(world, { request: 'PATCH /v1/account/mfa', as, body: { mfa: true }, status: 200 });
  };

export const spendRecoveryCode =
  (as: string, code: string): Preparation =>
  async (world) => {
    const path = '/v1/account/mfa/challenge';
    const { $id } = await ask(world, { request: `POST ${path}`, as, body: { factor: 'recoverycode' } });
    await ask(world, { request: `PUT ${path}`, as, body: { challengeId: String($id), otp: code } });
  };

/** Calls that the recorded server had counted earlier in the same hour, in other scenarios. */
export const countSignOuts =
  (as: string, times: number, version: string): Preparation =>
  async (world) => {
    if (world.recording.version !== version) return;
    const request = 'DELETE /v1/account/sessions/nosuchsession';
    for (let time = 0; time < times; time += 1) await send(world, { request, as, status: 404 });
  };

export const switchOff =
  (...methods: Parameters<World['project']['switchOff']>): Preparation =>
  async ({ project }) =>
    project.switchOff(...methods);

/** What was backdated in the recorded server's database, or what happened while somebody waited. */
export const passTime =
  (ms: number): Preparation =>
  async ({ project }) =>
    project.clock.advance(ms);

export const removeAuthenticatorOf =
  (id: string): Preparation =>
  async (world) => {
    const headers = { 'x-appwrite-key': '<api-key>' };
    const request = `DELETE /v1/users/${id}/mfa/authenticators/totp`;
    const { status } = await send(world, { request, headers, status: 204 });
    if (status !== 204) throw new Error(`The authenticator was to be removed by key: ${status}.`);
  };

export const happens =
  (...[chance]: Parameters<World['project']['happensNext']>): Preparation =>
  async ({ project }) =>
    project.happensNext(chance);
