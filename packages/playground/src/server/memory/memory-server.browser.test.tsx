import type { MethodName } from '@mfa-flow/adapter-memory';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FaultName } from '../../scenario/faults.ts';
import { identifierOf, password, people } from '../../scenario/people.ts';
import { check, open, options, seen } from './memory-server.fixture.ts';
import type { MemoryServer } from './memory-server.ts';

const signIn = ({ adapter }: MemoryServer, typed: string = password) =>
  adapter.firstFactor?.password?.signIn({ identifier: 'ada@example.com', password: typed }, options);

async function start({ adapter }: MemoryServer, factorId: string) {
  const started = await adapter.challenges.start({ factorId }, options);
  if (!started.ok) throw new Error(`Not started: ${started.failure.code}`);
  return started.value;
}

async function answer(server: MemoryServer, factorId: string, code: () => string | undefined) {
  const challenge = await start(server, factorId);
  return server.adapter.challenges.verify(
    { challenge, answer: { kind: 'code', code: code() ?? '' } },
    options,
  );
}

beforeEach(() => sessionStorage.clear());

describe('a reload restores the state of the server', () => {
  test('with a pending session and the message that was sent', async () => {
    const server = await open();
    await signIn(server);
    await start(server, 'phone');
    expect(await seen(await open())).toEqual(await seen(server));
  });

  test.each([
    ['authenticator', (server: MemoryServer) => server.backend.authenticatorCode('ada').code],
    ['email', (server: MemoryServer) => server.backend.outbox.latest('email')?.code],
    ['recoveryCode', (server: MemoryServer) => server.backend.recoveryCodes('ada')[3]],
  ])('signed in with %s', async (factorId, code) => {
    const server = await open();
    await signIn(server);
    expect(await answer(server, factorId, () => code(server))).toMatchObject({ ok: true });
    expect(await check(server)).toMatchObject({ value: { status: 'complete' } });
    expect(await seen(await open())).toEqual(await seen(server));
  });

  test('locked after too many wrong codes', async () => {
    const server = await open();
    await signIn(server);
    for (let tries = 0; tries < 5; tries += 1) await answer(server, 'authenticator', () => 'wrong');
    const reloaded = await open();
    const again = await reloaded.adapter.challenges.start({ factorId: 'authenticator' }, options);
    expect(again).toMatchObject({ ok: false, failure: { code: 'locked' } });
  });

  test.each<[FaultName, MethodName]>([
    ['answerLost', 'firstFactor.password.signIn'],
    ['sessionEnded', 'session.check'],
    ['offline', 'challenges.start'],
  ])('after the fault %s of %s', async (fault, method) => {
    const server = await open();
    server.faults.arm({ method, fault, lasting: false });
    await signIn(server);
    await check(server);
    await server.adapter.challenges.start({ factorId: 'phone' }, options);
    expect(await seen(await open())).toEqual(await seen(server));
  });

  test('keeps changes that were made outside the flow', async () => {
    const server = await open();
    await signIn(server);
    await server.perform({ did: 'removeFactor', kind: 'phone' });
    await server.perform({ did: 'finishElsewhere' });
    expect(await check(server)).toMatchObject({ value: { status: 'complete' } });
    expect(await seen(await open())).toEqual(await seen(server));
  });

  test('keeps the session of somebody else who signed in in the same browser', async () => {
    const server = await open();
    await signIn(server);
    await server.perform({ did: 'someoneElseSignsIn' });
    expect(await check(server)).toMatchObject({ value: { status: 'complete', account: { id: 'gus' } } });
    expect(await seen(await open())).toEqual(await seen(server));
  });

  test('keeps a fault that has not struck yet', async () => {
    const fault = { method: 'session.check', fault: 'offline', lasting: true } as const;
    (await open()).faults.arm(fault);
    expect((await open()).faults.get()).toEqual([fault]);
  });
});

test('another URL gets another server', async () => {
  await signIn(await open());
  expect(await check(await open({ policy: 'both' }))).toMatchObject({ value: { status: 'signedOut' } });
});

test('keeps a sign-in by the host', async () => {
  const server = await open({ signIn: 'host' });
  expect(server.adapter.firstFactor).toBeUndefined();
  expect(await check(server)).toMatchObject({ value: { status: 'factorsRequired' } });
  expect(await seen(await open({ signIn: 'host' }))).toEqual(await seen(server));
});

test('the saved state holds no password and no code', async () => {
  const server = await open();
  await signIn(server, 'a wrong password');
  await signIn(server);
  await answer(server, 'recoveryCode', () => server.backend.recoveryCodes('ada')[0]);
  await answer(server, 'email', () => 'a wrong code');
  const kept = JSON.stringify(Object.entries(sessionStorage));
  const codes = server.backend.outbox.messages.map(({ code }) => code);
  expect(codes).toHaveLength(1);
  for (const secret of ['a wrong', ...codes, ...server.backend.recoveryCodes('ada')]) {
    expect(kept).not.toContain(secret);
  }
  for (const person of people) expect(kept).not.toContain(identifierOf(person));
});
