import type { MemoryBackendOptions, MethodName as MemoryMethod } from '@mfa-flow/adapter-memory';
import type { MethodName } from '@mfa-flow/contract';
import { redact } from '@mfa-flow/machine';
import type { OwnedFlowProps } from '../../src/flow/mfa-flow.types.ts';
import { createFlow, type TestFlow } from '../support/flow.fixture.tsx';
import { signInWithPassword } from '../support/commands.fixture.ts';
import type { Person } from '../support/person.fixture.tsx';

interface Situation {
  readonly open: () => { readonly flow: TestFlow; readonly props?: Partial<OwnedFlowProps> };
}

interface Caller extends Situation {
  readonly when: string;
  /** Up to the call in question; the last press makes it. */
  readonly make: (person: Person, flow: TestFlow) => Promise<void>;
}

/** Where a method is called that signing in never calls. */
type Elsewhere = 'settings' | 'step-up';

type Callers<Method extends MethodName> = Method extends MemoryMethod
  ? readonly Caller[] | Elsewhere
  : Elsewhere;

type Kind = 'authenticator' | 'email' | 'recoveryCode';

const withFactors =
  (...kinds: Kind[]) =>
  (options: Partial<MemoryBackendOptions> = {}) => ({ flow: createFlow(kinds, options) });

const email = { open: () => withFactors('email')() };
const authenticator = { open: () => withFactors('authenticator')() };

const toSetUp = (...kinds: ('authenticator' | 'email')[]): Situation => ({
  open: () =>
    withFactors()({
      enrolment: ['authenticator', 'email'],
      policy: { anyOf: 'ready', setUp: { kinds } },
    }),
});

const unverified: Situation = {
  open: () => {
    const { flow } = withFactors('authenticator')({
      emailMustBeVerified: 'first',
      emailVerificationPage: 'https://app.example/verify',
    });
    flow.backend.updateAccount('ada', { emailVerified: false });
    return { flow };
  },
};

const byCodeOnly: Situation = { open: () => withFactors('authenticator')({ firstFactors: ['email'] }) };

const left: string[] = [];

const otherwise: Situation = {
  open: () => ({
    ...withFactors('authenticator')({
      firstFactors: ['password', 'email', 'provider'],
      providerPage: 'https://app.example/provider',
    }),
    props: { navigate: (url) => left.push(url) },
  }),
};

async function signOut(person: Person) {
  await signInWithPassword(person);
  await person.press(person.button('Cancel and sign out'));
}

async function enter(person: Person) {
  person.type('otp-code', '123456');
  await person.submit();
}

async function signInAndEnter(person: Person) {
  await signInWithPassword(person);
  await enter(person);
}

async function sendAgain(person: Person) {
  await person.wait(31_000);
  await person.press(person.button('Send a new code'));
}

async function askForCode(person: Person) {
  await person.press(person.button('Email me a code instead'));
  await giveAddress(person);
}

async function giveAddress(person: Person) {
  person.type('email', 'ada@example.com');
  await person.submit();
}

async function sendToKnownPlace(person: Person) {
  await signInWithPassword(person);
  await person.press(person.primary());
}

const leaveForProvider = (person: Person) => person.press(person.button(/Acme ID/));

async function comeBack(person: Person, { backend }: TestFlow) {
  await leaveForProvider(person);
  const address = redact(backend.returnFromProvider(left.at(-1) ?? '', 'ada'));
  await person.reload({ returned: { from: 'signIn', address } });
}

async function openLink(person: Person, { backend }: TestFlow) {
  await signInWithPassword(person);
  const address = redact(backend.outbox.latest()?.link ?? '');
  await person.reload({ returned: { from: 'emailVerification', address } });
  await person.press(person.primary());
}

async function leaveSetUp(person: Person) {
  await signInWithPassword(person);
  await person.press(person.part('factor'));
  await person.press(person.button('Use another method'));
}

async function replace(person: Person, { backend }: TestFlow) {
  await signInWithPassword(person);
  await person.press(person.button(/^Recovery code/));
  person.type('recovery-code', backend.recoveryCodes('ada')[0] ?? '');
  await person.submit();
  await person.press(person.part('factor'));
}

/** Total: a new method of the contract does not compile before it is said who calls it. */
export const callers: { readonly [Method in MethodName]: Callers<Method> } = {
  'session.check': [
    { when: 'at first', ...email, make: (person) => person.reload() },
    { when: 'after signing in', ...email, make: signInWithPassword },
  ],
  'session.signOut': [{ when: '', ...email, make: signOut }],
  'firstFactor.password.signIn': [{ when: '', ...email, make: signInWithPassword }],
  'firstFactor.code.start': [
    { when: 'instead of a password', ...otherwise, make: askForCode },
    { when: 'as the only way in', ...byCodeOnly, make: giveAddress },
  ],
  'firstFactor.code.resend': [
    { when: '', ...otherwise, make: (person) => askForCode(person).then(() => sendAgain(person)) },
  ],
  'firstFactor.code.verify': [
    { when: '', ...otherwise, make: (person) => askForCode(person).then(() => enter(person)) },
  ],
  'firstFactor.redirect.start': [{ when: '', ...otherwise, make: leaveForProvider }],
  'firstFactor.redirect.complete': [{ when: '', ...otherwise, make: comeBack }],
  'emailVerification.send': [{ when: '', ...unverified, make: signInWithPassword }],
  'emailVerification.confirm': [{ when: '', ...unverified, make: openLink }],
  'enrolment.begin': [
    { when: 'for a key', ...toSetUp('authenticator'), make: signInWithPassword },
    { when: 'for a place', ...toSetUp('email'), make: sendToKnownPlace },
  ],
  'enrolment.resend': [
    {
      when: '',
      ...toSetUp('email'),
      make: (person) => sendToKnownPlace(person).then(() => sendAgain(person)),
    },
  ],
  'enrolment.confirm': [
    { when: 'with a key', ...toSetUp('authenticator'), make: signInAndEnter },
    {
      when: 'with a message',
      ...toSetUp('email'),
      make: (person) => sendToKnownPlace(person).then(() => enter(person)),
    },
  ],
  'enrolment.cancel': [
    { when: 'for another method', ...toSetUp('authenticator', 'email'), make: leaveSetUp },
    { when: 'before signing out', ...toSetUp('authenticator'), make: signOut },
  ],
  'enrolment.replace': [
    {
      when: 'after a recovery code',
      open: () => withFactors('authenticator', 'recoveryCode')({ enrolment: ['authenticator'] }),
      make: replace,
    },
  ],
  'enrolment.remove': 'settings',
  'challenges.available': 'step-up',
  'challenges.start': [
    { when: 'by message', ...email, make: signInWithPassword },
    { when: 'at the first submit', ...authenticator, make: signInAndEnter },
  ],
  'challenges.resend': [
    { when: '', ...email, make: (person) => signInWithPassword(person).then(() => sendAgain(person)) },
  ],
  'challenges.verify': [
    { when: 'with a message', ...email, make: signInAndEnter },
    { when: 'with an app', ...authenticator, make: signInAndEnter },
  ],
  'recoveryCodes.create': 'settings',
  'recoveryCodes.regenerate': 'settings',
  'recoveryCodes.reveal': 'settings',
  'recoveryCodes.remaining': 'settings',
  'protection.set': 'settings',
  'account.overview': 'settings',
  'account.rename': 'settings',
  'account.forgetDevice': 'settings',
  'account.signOutOthers': 'settings',
};
