import type { Enrolment, SentEnrolment } from '@mfa-flow/contract';
import type { MemoryAccount, MemoryBackendOptions, EnrollableKind, SetUp } from '../index.ts';
import { enrolmentDriver } from '../ports.fixture.ts';
import { ada, createWorld, email, password, valueOf } from '../world.fixture.ts';

export const kinds: readonly EnrollableKind[] = ['authenticator', 'email', 'phone'];

const grace: MemoryAccount = {
  id: 'grace',
  identifier: 'grace@example.com',
  email: 'grace.h@example.com',
  password,
  phone: '+447700900999',
};

/** Ada without a factor, who has to set one up; Bob without an address as well; and Grace, whose addresses are taken. */
export function openEnrolment(
  changes: Partial<MemoryAccount> = {},
  setUp: SetUp = { kinds },
  options: Partial<MemoryBackendOptions> = {},
) {
  const policy = { anyOf: 'ready', setUp } as const;
  const accounts = [
    ada({ factors: [], policy, ...changes }),
    grace,
    { id: 'bob', identifier: 'bob', password, policy },
  ];
  const world = createWorld({ accounts, enrolment: kinds, ...options });
  return {
    ...world,
    ...enrolmentDriver(world.adapter),
    lastCode: () => world.backend.outbox.latest()?.code ?? '',
    appCode: () => world.backend.authenticatorCode('ada').code,
    /** What `check` offers, and what for. */
    offered: async () => {
      const check = valueOf(await world.check());
      if (check.status !== 'factorsRequired') return check.status;
      return check.factors.map(({ id, can }) => `${can.challenge ? 'use' : 'set up'} ${id}`);
    },
  };
}

export type EnrolmentWorld = ReturnType<typeof openEnrolment>;

export async function signedIn(...given: Parameters<typeof openEnrolment>): Promise<EnrolmentWorld> {
  const world = openEnrolment(...given);
  valueOf(await world.signIn());
  return world;
}

/** A world in which a code is under way to the address on file. */
export async function withCodeSent(...given: Parameters<typeof openEnrolment>) {
  const world = await signedIn(...given);
  const begun = valueOf(await world.begin({ kind: 'email', to: { address: email } }));
  return { ...world, begun: asSentEnrolment(begun) };
}

export function asSentEnrolment(enrolment: Enrolment): SentEnrolment {
  if (!('sent' in enrolment)) throw new Error('Expected an enrolment with a message.');
  return enrolment;
}

export function keyOf(enrolment: Enrolment): string {
  if (enrolment.kind !== 'authenticator') throw new Error('Expected an authenticator.');
  return enrolment.uri;
}
