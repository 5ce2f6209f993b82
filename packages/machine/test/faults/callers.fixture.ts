import type { MethodName as MemoryMethod } from '@mfa-flow/adapter-memory';
import type { MethodName } from '@mfa-flow/contract';
import { selectReturningActor, selectVerifyEmailActor } from '../../src/mfa-flow/mfa-flow.selectors.ts';
import { redact } from '../../src/shared/redacted.ts';
import { type createWorld, withOnly } from '../support/flow.fixture.ts';

export type World = ReturnType<typeof createWorld>;
type Options = NonNullable<Parameters<typeof createWorld>[0]>;

interface Caller {
  readonly when: string;
  readonly options: Options;
  /** Up to the call in question. */
  readonly make: (world: World) => Promise<void>;
}

/** Where a method is called that signing in never calls. */
type Elsewhere = 'settings' | 'step-up';

type Callers<Method extends MethodName> = Method extends MemoryMethod
  ? readonly Caller[] | Elsewhere
  : Elsewhere;

const authenticator: Options = { accounts: [withOnly('authenticator')] };
const email: Options = { accounts: [withOnly('email')] };

const toSetUp = (...kinds: ('authenticator' | 'email')[]): Options => ({
  accounts: [withOnly()],
  enrolment: ['authenticator', 'email'],
  policy: { anyOf: 'ready', setUp: { kinds } },
});

const unverified: Options = {
  accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
  emailMustBeVerified: 'first',
  emailVerificationPage: 'https://app.example/verify',
};

const left: string[] = [];

const otherwise: Options = {
  ...authenticator,
  firstFactors: ['password', 'email', 'provider'],
  providerPage: 'https://app.example/provider',
  input: { navigate: (url) => left.push(url) },
};

const signIn = (world: World) => world.signIn();

async function signOut(world: World) {
  await world.signIn();
  world.actor.send({ type: 'signOut.requested' });
  await world.settle();
}

async function enter(world: World) {
  await world.signIn();
  await world.submit('123456');
}

async function sendAgain(world: World) {
  await world.wait(30_000);
  await world.request();
}

async function askForCode(world: World) {
  await world.settle();
  world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
  await world.settle();
  await world.typeAddress('ada@example.com');
}

async function beginAtPress(world: World) {
  await world.signIn();
  world.begun()?.send({ type: 'begin.requested' });
  await world.settle();
}

async function leave(world: World) {
  await world.settle();
  world.signInChild()?.send({ type: 'provider.chosen', providerId: 'acme' });
  await world.settle();
}

async function replace(world: World) {
  await world.signIn();
  await world.choose('recoveryCode');
  await world.submit(world.backend.recoveryCodes('ada')[0] ?? '');
  world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
  await world.settle();
}

/** Total: a new method of the contract does not compile before it is said who calls it. */
export const callers: { readonly [Method in MethodName]: Callers<Method> } = {
  'session.check': [
    { when: 'at first', options: email, make: (world) => world.reload() },
    { when: 'after signing in', options: email, make: signIn },
  ],
  'session.signOut': [{ when: '', options: email, make: signOut }],
  'firstFactor.password.signIn': [{ when: '', options: email, make: signIn }],
  'firstFactor.code.start': [{ when: '', options: otherwise, make: askForCode }],
  'firstFactor.code.resend': [
    { when: '', options: otherwise, make: (world) => askForCode(world).then(() => sendAgain(world)) },
  ],
  'firstFactor.code.verify': [
    { when: '', options: otherwise, make: (world) => askForCode(world).then(() => world.submit('123456')) },
  ],
  'firstFactor.redirect.start': [{ when: '', options: otherwise, make: leave }],
  'firstFactor.redirect.complete': [
    {
      when: '',
      options: otherwise,
      make: async (world) => {
        await leave(world);
        const address = redact(world.backend.returnFromProvider(left.at(-1) ?? '', 'ada'));
        await world.reload({ returned: { from: 'signIn', address } });
        selectReturningActor(world.actor.getSnapshot())?.send({ type: 'continue.requested' });
        await world.settle();
      },
    },
  ],
  'emailVerification.send': [{ when: '', options: unverified, make: signIn }],
  'emailVerification.confirm': [
    {
      when: '',
      options: unverified,
      make: async (world) => {
        await world.signIn();
        const address = redact(world.message()?.link ?? '');
        await world.reload({ returned: { from: 'emailVerification', address } });
        selectVerifyEmailActor(world.actor.getSnapshot())?.send({ type: 'confirm.requested' });
        await world.settle();
      },
    },
  ],
  'enrolment.begin': [
    { when: 'for a key', options: toSetUp('authenticator'), make: signIn },
    { when: 'for a place', options: toSetUp('email'), make: beginAtPress },
  ],
  'enrolment.resend': [
    {
      when: '',
      options: toSetUp('email'),
      make: (world) => beginAtPress(world).then(() => sendAgain(world)),
    },
  ],
  'enrolment.confirm': [
    { when: 'with a key', options: toSetUp('authenticator'), make: enter },
    {
      when: 'with a message',
      options: toSetUp('email'),
      make: (world) => beginAtPress(world).then(() => world.submit('123456')),
    },
  ],
  'enrolment.cancel': [
    {
      when: 'for another way',
      options: toSetUp('authenticator', 'email'),
      make: async (world) => {
        await world.signIn();
        world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
        await world.settle();
        world.actor.send({ type: 'otherFactor.requested' });
        await world.settle();
      },
    },
    { when: 'before signing out', options: toSetUp('authenticator'), make: signOut },
  ],
  'enrolment.replace': [
    {
      when: 'after a recovery code',
      options: { ...toSetUp('authenticator'), accounts: [withOnly('authenticator', 'recoveryCode')] },
      make: replace,
    },
  ],
  'enrolment.remove': 'settings',
  'challenges.available': 'step-up',
  'challenges.start': [
    { when: 'by message', options: email, make: signIn },
    { when: 'at the first submit', options: authenticator, make: enter },
  ],
  'challenges.resend': [
    { when: '', options: email, make: (world) => world.signIn().then(() => sendAgain(world)) },
  ],
  'challenges.verify': [{ when: '', options: email, make: enter }],
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
