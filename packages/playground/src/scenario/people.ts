import { backendNamed } from './backends.ts';
import type { BackendName, Power } from './backends.ts';
import type {
  EmailDemand,
  MemoryAccount,
  EnrollableKind,
  Policy,
  StoredFactorKind,
} from '@mfa-flow/adapter-memory';

/** Somebody to sign in as. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What is special about this account, in a few words. */
  readonly about: string;
  readonly factors: readonly StoredFactorKind[];
  /** The features that this person shows; left out on backends without them. */
  readonly shows?: Power;
  readonly policy?: Policy;
  readonly passwordResetRequired?: boolean;
  /** The email address is not confirmed, and has to be: before the second step, or after it. */
  readonly confirmsEmail?: Exclude<EmailDemand, 'never'>;
  /** The backend does not know the number of the phone. */
  readonly isNumberUnknown?: true;
}

/** The same for everybody, and not secret: the demo shows it beside the form. */
export const password = 'demo-password';

const everyKind: readonly EnrollableKind[] = ['authenticator', 'phone', 'email'];

const ada: Person = {
  id: 'ada',
  name: 'Ada',
  about: 'every factor there is',
  factors: ['authenticator', 'phone', 'email', 'recoveryCode'],
};

export const people: readonly Person[] = [
  ada,
  { id: 'ben', name: 'Ben', about: 'authenticator app', factors: ['authenticator'] },
  { id: 'cleo', name: 'Cleo', about: 'email', factors: ['email'] },
  { id: 'dan', name: 'Dan', about: 'text message', factors: ['phone'], shows: 'textMessages' },
  {
    id: 'eva',
    name: 'Eva',
    about: 'authenticator app, recovery codes',
    factors: ['authenticator', 'recoveryCode'],
    shows: 'recoveryCodes',
  },
  {
    id: 'finn',
    name: 'Finn',
    about: 'two steps',
    factors: ['authenticator', 'phone', 'email'],
    shows: 'policies',
    policy: { steps: ['authenticator', { oneOf: ['email', 'phone'] }] },
  },
  { id: 'gus', name: 'Gus', about: 'no second step', factors: [] },
  {
    id: 'hana',
    name: 'Hana',
    about: 'lacks the factor that is asked for',
    factors: ['email'],
    shows: 'deadEnds',
    policy: { steps: ['authenticator'] },
  },
  {
    id: 'ivo',
    name: 'Ivo',
    about: 'has to change the password',
    factors: [],
    shows: 'passwordResets',
    passwordResetRequired: true,
  },
  {
    id: 'jo',
    name: 'Jo',
    about: 'new, has to set up a factor',
    factors: [],
    shows: 'setUps',
    isNumberUnknown: true,
    policy: { anyOf: 'ready', setUp: { kinds: everyKind } },
  },
  {
    id: 'kim',
    name: 'Kim',
    about: 'new, has to set up an authenticator app',
    factors: [],
    shows: 'setUps',
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
  },
  {
    id: 'lou',
    name: 'Lou',
    about: 'email, and an app to set up beside it',
    factors: ['email'],
    shows: 'setUps',
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'], besideReady: true } },
  },
  {
    id: 'mia',
    name: 'Mia',
    about: 'new, has to set up two steps',
    factors: [],
    shows: 'setUps',
    isNumberUnknown: true,
    policy: {
      steps: ['authenticator', { oneOf: ['email', 'phone'] }],
      setUp: { kinds: everyKind },
    },
  },
  {
    id: 'nico',
    name: 'Nico',
    about: 'has to confirm the email address, then the app',
    factors: ['authenticator'],
    shows: 'emailVerification',
    confirmsEmail: 'first',
  },
  {
    id: 'olga',
    name: 'Olga',
    about: 'authenticator app, then the email address to confirm',
    factors: ['authenticator'],
    shows: 'emailVerification',
    confirmsEmail: 'last',
  },
];

/** Everybody whom a backend can have, with the factors that it knows. */
export function peopleOn(name: BackendName): readonly Person[] {
  const { has } = backendNamed(name);
  return people
    .filter(({ shows }) => shows === undefined || has[shows])
    .map((person) => ({
      ...person,
      factors: person.factors.filter(
        (kind) => (kind !== 'recoveryCode' || has.recoveryCodes) && (kind !== 'phone' || has.textMessages),
      ),
    }));
}

export const firstPerson = ada;

/** Who uses the same browser: a password is all that they need. */
export const someoneElseThan = ({ id }: Pick<Person, 'id'>): Person =>
  people.find((other) => other.id === 'gus' && other.id !== id) ?? ada;

export const identifierOf = ({ id }: Person) => `${id}@example.com`;

/** Another mailbox that the person has, and that the backend does not know yet. */
export const newAddressOf = ({ id }: Person) => `${id}.new@example.com`;

/** Numbers from the range that is kept free for fiction. */
export const phoneOf = ({ id }: Person) =>
  `+1202555${String(123 + people.findIndex((person) => person.id === id)).padStart(4, '0')}`;

/** The number as people write it. */
export const shownPhoneOf = (person: Person) =>
  phoneOf(person).replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

export const personNamed = (id: string | null) => people.find((person) => person.id === id);

/** Somebody on a backend; the first person if there is nobody of that name. */
export const personOn = ({ backend, account }: { readonly backend: BackendName; readonly account: string }) =>
  peopleOn(backend).find(({ id }) => id === account) ?? firstPerson;

export const toAccount = (person: Person, policy: Policy | undefined): MemoryAccount => ({
  id: person.id,
  identifier: identifierOf(person),
  password,
  displayName: person.name,
  ...(!person.isNumberUnknown && { phone: phoneOf(person) }),
  factors: person.factors.map((kind) => ({ kind })),
  passwordResetRequired: person.passwordResetRequired ?? false,
  ...(person.confirmsEmail && { emailVerified: false, emailMustBeVerified: person.confirmsEmail }),
  ...((policy ?? person.policy) && { policy: policy ?? person.policy }),
});
