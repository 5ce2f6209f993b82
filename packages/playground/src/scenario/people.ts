import type { BackendName } from './backends.ts';
import type { MemoryAccount, Policy, WayKind } from '@mfa-flow/adapter-memory';

/** Somebody to sign in as. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What is special about this account, in a few words. */
  readonly about: string;
  readonly ways: readonly WayKind[];
  readonly policy?: Policy;
  readonly passwordResetRequired?: boolean;
}

/** Everybody's. Nothing here is secret: the demo tells it beside the form. */
export const password = 'demo-password';

const ada: Person = {
  id: 'ada',
  name: 'Ada',
  about: 'every way there is',
  ways: ['authenticator', 'phone', 'email', 'recoveryCode'],
};

export const people: readonly Person[] = [
  ada,
  { id: 'ben', name: 'Ben', about: 'authenticator app', ways: ['authenticator'] },
  { id: 'cleo', name: 'Cleo', about: 'email', ways: ['email'] },
  { id: 'dan', name: 'Dan', about: 'text message', ways: ['phone'] },
  {
    id: 'eva',
    name: 'Eva',
    about: 'authenticator app, recovery codes',
    ways: ['authenticator', 'recoveryCode'],
  },
  {
    id: 'finn',
    name: 'Finn',
    about: 'two steps',
    ways: ['authenticator', 'phone', 'email'],
    policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }] },
  },
  { id: 'gus', name: 'Gus', about: 'no second step', ways: [] },
  {
    id: 'hana',
    name: 'Hana',
    about: 'lacks the way that is asked for',
    ways: ['email'],
    policy: { steps: ['authenticator'] },
  },
  {
    id: 'ivo',
    name: 'Ivo',
    about: 'has to change the password',
    ways: [],
    passwordResetRequired: true,
  },
];

/** Policies are a thing of the in-memory backend, so people who have one live only there. */
export const peopleOn = (backend: BackendName) =>
  people.filter(({ policy }) => backend === 'memory' || policy === undefined);

export const firstPerson = ada;

export const identifierOf = ({ id }: Person) => `${id}@example.com`;

/** Numbers from the range that is kept free for fiction. */
export const phoneOf = (person: Person) => `+1202555${String(123 + people.indexOf(person)).padStart(4, '0')}`;

export const personNamed = (id: string | null) => people.find((person) => person.id === id);

export const toAccount = (person: Person, policy: Policy | undefined): MemoryAccount => ({
  id: person.id,
  identifier: identifierOf(person),
  password,
  displayName: person.name,
  phone: phoneOf(person),
  factors: person.ways.map((kind) => ({ kind })),
  passwordResetRequired: person.passwordResetRequired ?? false,
  ...((policy ?? person.policy) && { policy: policy ?? person.policy }),
});
