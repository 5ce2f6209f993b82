import type { EnrolmentRequest, Enrolment, Failure, Result } from '@mfa-flow/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { identifierOf, password, people, phoneOf } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import { check, open, options, seen } from './memory-server.fixture.ts';
import type { MemoryServer } from './memory-server.ts';

const personNamed = (id: string): Person => {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`Nobody is called ${id}.`);
  return person;
};

function portOf<Port>(port: Port | undefined): Port {
  if (port === undefined) throw new Error('The adapter has no such port.');
  return port;
}

function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Expected a success, got ${result.failure.code}.`);
  return result.value;
}

async function signIn(account: string) {
  const server = await open({ account });
  const typed = { identifier: identifierOf(personNamed(account)), password };
  valueOf(await portOf(server.adapter.firstFactor?.password).signIn(typed, options));
  return server;
}

const begin = async ({ adapter }: MemoryServer, request: EnrolmentRequest) =>
  valueOf(await portOf(adapter.enrolment).begin(request, options));

const confirm = ({ adapter }: MemoryServer, enrolment: Enrolment, code: string | undefined) =>
  portOf(adapter.enrolment).confirm({ enrolment, answer: { kind: 'code', code: code ?? 'wrong' } }, options);

const newestCode = ({ backend }: MemoryServer) => backend.outbox.latest()?.code;

beforeEach(() => sessionStorage.clear());

describe('a reload restores the state of the server', () => {
  test('with a key that was created and not confirmed', async () => {
    const server = await signIn('kim');
    const enrolment = await begin(server, { kind: 'authenticator' });
    await confirm(server, enrolment, 'wrong');
    expect(server.driver.authenticatorCode()).toBeDefined();
    expect(await seen(await open({ account: 'kim' }))).toEqual(await seen(server));
  });

  test('with a key that was cancelled', async () => {
    const server = await signIn('kim');
    const enrolment = await begin(server, { kind: 'authenticator' });
    valueOf(await portOf(server.adapter.enrolment).cancel({ enrolment }, options));
    expect(server.driver.authenticatorCode()).toBeUndefined();
    expect(await seen(await open({ account: 'kim' }))).toEqual(await seen(server));
  });

  test('with an authenticator that was set up', async () => {
    const server = await signIn('kim');
    const enrolment = await begin(server, { kind: 'authenticator' });
    valueOf(await confirm(server, enrolment, server.driver.authenticatorCode()?.code));
    expect(await check(server)).toMatchObject({ value: { status: 'complete' } });
    expect(await seen(await open({ account: 'kim' }))).toEqual(await seen(server));
  });

  test('with a wrong number that was typed, and then the right one', async () => {
    const server = await signIn('jo');
    await begin(server, { kind: 'phone', to: { address: '+12025550199' } });
    const enrolment = await begin(server, { kind: 'phone', to: { address: phoneOf(personNamed('jo')) } });
    valueOf(await confirm(server, enrolment, newestCode(server)));
    expect(await check(server)).toMatchObject({ value: { status: 'complete' } });
    // The stranger's number is not kept, so the message to it went to another one.
    const { messages: before, ...was } = await seen(server);
    const { messages: after, ...is } = await seen(await open({ account: 'jo' }));
    expect(is).toEqual(was);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  test('with an address on file, to which a code was sent', async () => {
    const server = await signIn('jo');
    const enrolment = await begin(server, { kind: 'email', to: { destinationId: 'email' } });
    valueOf(await confirm(server, enrolment, newestCode(server)));
    expect(await seen(await open({ account: 'jo' }))).toEqual(await seen(server));
  });

  test('with a link that was sent and opened', async () => {
    const server = await signIn('nico');
    const port = portOf(server.adapter.emailVerification);
    valueOf(await port.send({}, options));
    const returned = server.backend.outbox.latest()?.link ?? '';
    // Another page of the tab confirms.
    const there = await open({ account: 'nico' });
    valueOf(await portOf(there.adapter.emailVerification).confirm({ returned }, options));
    expect(await check(there)).toMatchObject({ value: { status: 'factorsRequired' } });
    expect(await seen(await open({ account: 'nico' }))).toEqual(await seen(there));
  });

  test('with a link that was opened in another browser', async () => {
    const server = await signIn('nico');
    valueOf(await portOf(server.adapter.emailVerification).send({}, options));
    await server.openLinkElsewhere?.();
    expect(await check(server)).toMatchObject({ value: { status: 'factorsRequired' } });
    expect(await seen(await open({ account: 'nico' }))).toEqual(await seen(server));
  });

  test('signed in with a code', async () => {
    const server = await open({ signInWith: 'all' });
    const method = portOf(server.adapter.firstFactor?.code);
    valueOf(await method.start({ kind: 'email', address: 'somebody@example.org' }, options));
    const address = identifierOf(personNamed('ada'));
    const challenge = valueOf(await method.start({ kind: 'email', address }, options));
    valueOf(await method.verify({ challenge, code: newestCode(server) ?? '' }, options));
    expect(await check(server)).toMatchObject({ value: { status: 'factorsRequired' } });
    expect(await seen(await open({ signInWith: 'all' }))).toEqual(await seen(server));
  });

  test('with a link that signed in', async () => {
    const server = await open({ signInWith: 'link' });
    const { code, redirect } = portOf(server.adapter.firstFactor);
    const address = identifierOf(personNamed('ada'));
    valueOf(await portOf(code).start({ kind: 'email', address }, options));
    const returned = server.backend.outbox.latest()?.link ?? '';
    expect(await portOf(redirect).complete({ returned }, options)).toMatchObject({ ok: true });
    expect(await check(server)).toMatchObject({ value: { status: 'factorsRequired' } });
    expect(await seen(await open({ signInWith: 'link' }))).toEqual(await seen(server));
    expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain(
      new URL(returned).searchParams.get('token'),
    );
  });
});

describe('at the page of a provider', () => {
  const setup = { account: 'ben', signInWith: 'all' } as const;

  async function leaves() {
    const { adapter } = await open(setup);
    const going = { providerId: 'acme', returnTo: '/signed-in' };
    const departure = valueOf(await portOf(adapter.firstFactor?.redirect).start(going, options));
    return departure.to === 'navigate' ? departure.url : '';
  }

  const complete = async (server: MemoryServer, returned = '') =>
    portOf(server.adapter.firstFactor?.redirect).complete({ returned }, options);

  test('the page of the provider uses the server of its tab, also after the return', async () => {
    const address = await leaves();
    const there = await open(setup);
    expect(there.provider.expects(address)).toBe(true);
    const returned = await there.provider.sendBack(address, 'ben');
    const back = await open(setup);
    expect(await complete(back, returned)).toMatchObject({ ok: true });
    expect(await check(back)).toMatchObject({ value: { status: 'factorsRequired' } });
    expect(await seen(await open(setup))).toEqual(await seen(back));
  });

  test('declining returns without a sign-in, and the page cannot be used twice', async () => {
    const address = await leaves();
    const there = await open(setup);
    const returned = await there.provider.sendBack(address);
    expect(there.provider.expects(address)).toBe(false);
    expect(await there.provider.sendBack(address, 'ben')).toBeUndefined();
    expect(await complete(await open(setup), returned)).toMatchObject({ failure: { code: 'dismissed' } });
  });

  test('a tab that did not start the sign-in is refused', async () => {
    const address = await leaves();
    sessionStorage.clear();
    const { provider } = await open(setup);
    expect(provider.expects(address)).toBe(false);
  });
});

test('the saved state holds no key, code, link, state or address', async () => {
  const jo = await signIn('jo');
  await begin(jo, { kind: 'phone', to: { address: '+12025550199' } });
  const key = await begin(jo, { kind: 'authenticator' });
  await confirm(jo, key, jo.driver.authenticatorCode()?.code);
  const uri = 'uri' in key ? new URL(key.uri).searchParams.get('secret') : undefined;
  const keptOfJo = JSON.stringify(Object.entries(sessionStorage));

  const nico = await signIn('nico');
  await portOf(nico.adapter.emailVerification).send({}, options);
  const link = nico.backend.outbox.latest()?.link ?? '';
  await portOf(nico.adapter.emailVerification).confirm({ returned: link }, options);
  const keptOfNico = JSON.stringify(Object.entries(sessionStorage));

  const ben = await open({ account: 'ben', signInWith: 'all' });
  const going = { providerId: 'acme', returnTo: '/signed-in' };
  const departure = valueOf(await portOf(ben.adapter.firstFactor?.redirect).start(going, options));
  const there = departure.to === 'navigate' ? departure.url : '';
  const back = (await ben.provider.sendBack(there, 'ben')) ?? '';
  await portOf(ben.adapter.firstFactor?.redirect).complete({ returned: back }, options);
  const keptOfBen = JSON.stringify(Object.entries(sessionStorage));

  const inAddress = (address: string, name: string) => new URL(address).searchParams.get(name);
  const secrets = [
    [keptOfJo, uri],
    [keptOfJo, '2025550199'],
    [keptOfNico, inAddress(link, 'token')],
    [keptOfBen, inAddress(back, 'state')],
    [keptOfBen, inAddress(back, 'code')],
  ] as const;
  for (const [kept, secret] of secrets) {
    expect(secret).toMatch(/\w{10,}/);
    expect(kept).not.toContain(secret);
  }
});
