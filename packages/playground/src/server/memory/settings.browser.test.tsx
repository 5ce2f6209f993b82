import type { Failure, Result } from '@mfa-flow/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { identifierOf, newAddressOf, password, personNamed } from '../../scenario/people.ts';
import type { Person } from '../../scenario/people.ts';
import type { Setup } from '../../scenario/setup.ts';
import { open, options, seen } from './memory-server.fixture.ts';
import type { MemoryServer } from './memory-server.ts';

function thereIs<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is none.');
  return value;
}

function valueOf<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`Expected a success, got ${result.failure.code}.`);
  return result.value;
}

const person = (id: string): Person => thereIs(personNamed(id));

async function signIn(account: string, changes: Partial<Setup> = {}) {
  const server = await open({ account, ...changes });
  const typed = { identifier: identifierOf(person(account)), password };
  valueOf(await thereIs(server.adapter.firstFactor?.password).signIn(typed, options));
  return server;
}

async function verify({ adapter, backend }: MemoryServer, account: string) {
  const challenge = valueOf(await adapter.challenges.start({ factorId: 'authenticator' }, options));
  const { code } = backend.authenticatorCode(account);
  valueOf(await adapter.challenges.verify({ challenge, answer: { kind: 'code', code } }, options));
}

const overviewOf = async ({ adapter }: MemoryServer) =>
  valueOf(await thereIs(adapter.account).overview({}, options));

/** What the settings show, but for ages, which go on by themselves. */
const shown = async (server: MemoryServer) => {
  const { protectionOn, factors, addable, recoveryCodes } = await overviewOf(server);
  return {
    protectionOn,
    factors: factors.map(({ id, destination, label }) => ({ id, destination, label })),
    addable,
    recoveryCodes,
  };
};

const kept = () => sessionStorage.getItem('mfa-flow-playground');

beforeEach(() => sessionStorage.clear());

describe('a reload restores what was done in settings', () => {
  test('an authenticator that was set up, recovery codes, and protection turned on', async () => {
    const server = await signIn('gus');
    const { enrolment, recoveryCodes, protection } = server.adapter;
    const begun = valueOf(await thereIs(enrolment).begin({ kind: 'authenticator' }, options));
    const { code } = server.backend.authenticatorCode('gus');
    const answer = { kind: 'code', code } as const;
    valueOf(await thereIs(enrolment).confirm({ enrolment: begun, answer }, options));
    const { codes } = valueOf(await thereIs(recoveryCodes?.create)({}, options));
    valueOf(await thereIs(protection).set({ on: true }, options));
    for (const secret of [...codes, code, 'otpauth:', password]) expect(kept()).not.toContain(secret);

    const reloaded = await open({ account: 'gus' });
    expect(reloaded.backend.recoveryCodes('gus')).toEqual(codes);
    expect(await shown(reloaded)).toEqual(await shown(server));
    expect(await shown(reloaded)).toMatchObject({
      protectionOn: true,
      recoveryCodes: { left: codes.length },
    });
  });

  test('a name, new codes, a factor that was removed, and protection turned off', async () => {
    const server = await signIn('eva');
    await verify(server, 'eva');
    const { account, enrolment, recoveryCodes, protection } = server.adapter;
    valueOf(await thereIs(account?.rename)({ factorId: 'authenticator', label: 'Tablet' }, options));
    const { codes } = valueOf(await thereIs(recoveryCodes?.regenerate)({}, options));
    valueOf(await thereIs(recoveryCodes?.reveal)({}, options));
    valueOf(await thereIs(protection).set({ on: false, password: 'a wrong one' }, options));
    expect(await shown(await open({ account: 'eva' }))).toEqual(await shown(server));
    valueOf(await thereIs(enrolment?.remove)({ factorId: 'authenticator', password }, options));
    for (const secret of [...codes, password, 'a wrong one']) expect(kept()).not.toContain(secret);

    const reloaded = await open({ account: 'eva' });
    expect(reloaded.backend.recoveryCodes('eva')).toEqual(codes);
    expect(await shown(reloaded)).toEqual(await shown(server));
    expect(await shown(reloaded)).toMatchObject({ protectionOn: false, factors: [] });
  });

  test('another address of the same person', async () => {
    const setup = { addresses: 'onFile' } as const;
    const server = await signIn('cleo', setup);
    const challenge = valueOf(await server.adapter.challenges.start({ factorId: 'email' }, options));
    const code = server.backend.outbox.latest()?.code ?? '';
    valueOf(await server.adapter.challenges.verify({ challenge, answer: { kind: 'code', code } }, options));
    const address = newAddressOf(person('cleo'));
    valueOf(await thereIs(server.adapter.enrolment).begin({ kind: 'email', to: { address } }, options));
    expect(kept()).not.toContain(address);

    const reloaded = await open({ account: 'cleo', ...setup });
    expect(reloaded.backend.outbox.latest()?.to).toBe(address);
    expect(await seen(reloaded)).toEqual(await seen(server));
  });

  test('a further authenticator, with its name', async () => {
    const setup = { authenticators: 'several' } as const;
    const server = await signIn('ben', setup);
    await verify(server, 'ben');
    const { begin, confirm } = thereIs(server.adapter.enrolment);
    const enrolment = valueOf(await begin({ kind: 'authenticator', label: 'Tablet' }, options));
    const { code } = server.backend.authenticatorCode('ben');
    valueOf(await confirm({ enrolment, answer: { kind: 'code', code } }, options));
    const reloaded = await open({ account: 'ben', ...setup });
    expect(await shown(reloaded)).toEqual(await shown(server));
    expect(await shown(reloaded)).toMatchObject({
      factors: [{ id: 'authenticator' }, { label: 'Tablet' }],
    });
  });

  test('a lost authenticator that was replaced', async () => {
    const server = await signIn('ben');
    await verify(server, 'ben');
    const replace = thereIs(server.adapter.enrolment?.replace);
    valueOf(await replace({ factorId: 'authenticator', by: { kind: 'authenticator' } }, options));
    expect(await seen(await open({ account: 'ben' }))).toEqual(await seen(server));
  });
});

describe('a call of the app', () => {
  test('asks for fresh proof when the last one is older than the backend allows, and stays in the journal', async () => {
    const server = await signIn('ben');
    await verify(server, 'ben');
    const deleteWorkspace = thereIs(server.deleteWorkspace);
    await deleteWorkspace('Drafts');
    const realNow = Date.now;
    Date.now = () => realNow() + 31 * 60_000;
    try {
      const refused = await deleteWorkspace('Photos').catch((error: unknown) => error);
      expect(await server.adapter.session.demandIn?.({ error: refused })).toEqual({});
      await verify(server, 'ben');
      await deleteWorkspace('Photos');
    } finally {
      Date.now = realNow;
    }
    const calls = (await open({ account: 'ben' })).journal.get().filter(({ did }) => did === 'hostCall');
    expect(calls).toMatchObject([
      { workspace: 'Drafts', answer: 'deleted' },
      { workspace: 'Photos', answer: 'refused' },
      { workspace: 'Photos', answer: 'deleted' },
    ]);
  });
});
