import type { Fault, MethodName } from '@mfa-flow/adapter-memory';
import type { FailureCode } from '@mfa-flow/contract';
import { describe, expect, test } from 'vitest';
import * as begin from '../begin-and-confirm/begin-and-confirm.selectors.ts';
import * as challenge from '../challenge/challenge.selectors.ts';
import * as email from '../email-verification/email-verification.selectors.ts';
import {
  selectIsStepMissing,
  selectReturningActor,
  selectVerifyEmailActor,
} from '../mfa-flow/mfa-flow.selectors.ts';
import { failureRoutes } from '../shared/failure-routes.ts';
import { seal } from '../shared/sealed.ts';
import { createWorld, withOnly } from '../testing/flow.fixture.ts';

type World = ReturnType<typeof createWorld>;
type Options = NonNullable<Parameters<typeof createWorld>[0]>;

const providerPage = 'https://app.example/provider';
const left: string[] = [];

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

const otherwise: Options = {
  accounts: [withOnly('authenticator')],
  firstFactors: ['password', 'email', 'provider'],
  providerPage,
  input: { navigate: (url) => left.push(url) },
};

async function askForCode(world: World) {
  await world.settle();
  world.signInChild()?.send({ type: 'code.chosen', kind: 'email' });
  await world.settle();
  await world.typeAddress('ada@example.com');
}

async function press(world: World) {
  world.begun()?.send({ type: 'begin.requested' });
  await world.settle();
}

async function leave(world: World) {
  await world.settle();
  world.signInChild()?.send({ type: 'provider.chosen', providerId: 'acme' });
  await world.settle();
}

/** Up to the call in question. */
const callers: readonly {
  method: MethodName;
  when: string;
  options: Options;
  make: (world: World) => Promise<void>;
}[] = [
  {
    method: 'enrolment.begin',
    when: 'for a key',
    options: toSetUp('authenticator'),
    make: (world) => world.signIn(),
  },
  {
    method: 'enrolment.begin',
    when: 'for a place',
    options: toSetUp('email'),
    make: async (world) => {
      await world.signIn();
      await press(world);
    },
  },
  {
    method: 'enrolment.confirm',
    when: 'with a key',
    options: toSetUp('authenticator'),
    make: async (world) => {
      await world.signIn();
      await world.submit('123456');
    },
  },
  {
    method: 'enrolment.confirm',
    when: 'with a message',
    options: toSetUp('email'),
    make: async (world) => {
      await world.signIn();
      await press(world);
      await world.submit('123456');
    },
  },
  {
    method: 'enrolment.resend',
    when: '',
    options: toSetUp('email'),
    make: async (world) => {
      await world.signIn();
      await press(world);
      await world.wait(30_000);
      await world.request();
    },
  },
  {
    method: 'enrolment.cancel',
    when: 'for another way',
    options: toSetUp('authenticator', 'email'),
    make: async (world) => {
      await world.signIn();
      world.actor.send({ type: 'setUp.chosen', factorId: 'authenticator' });
      await world.settle();
      world.actor.send({ type: 'otherWay.requested' });
      await world.settle();
    },
  },
  {
    method: 'enrolment.cancel',
    when: 'before signing out',
    options: toSetUp('authenticator'),
    make: async (world) => {
      await world.signIn();
      world.actor.send({ type: 'signOut.requested' });
      await world.settle();
    },
  },
  { method: 'emailVerification.send', when: '', options: unverified, make: (world) => world.signIn() },
  {
    method: 'emailVerification.confirm',
    when: '',
    options: unverified,
    make: async (world) => {
      await world.signIn();
      const address = seal(world.message()?.link ?? '');
      await world.reload({ returned: { from: 'emailVerification', address } });
      selectVerifyEmailActor(world.actor.getSnapshot())?.send({ type: 'confirm.requested' });
      await world.settle();
    },
  },
  { method: 'firstFactor.code.start', when: '', options: otherwise, make: askForCode },
  {
    method: 'firstFactor.code.resend',
    when: '',
    options: otherwise,
    make: async (world) => {
      await askForCode(world);
      await world.wait(30_000);
      await world.request();
    },
  },
  {
    method: 'firstFactor.code.verify',
    when: '',
    options: otherwise,
    make: async (world) => {
      await askForCode(world);
      await world.submit('123456');
    },
  },
  { method: 'firstFactor.redirect.start', when: '', options: otherwise, make: leave },
  {
    method: 'firstFactor.redirect.complete',
    when: '',
    options: otherwise,
    make: async (world) => {
      await leave(world);
      const address = seal(world.backend.returnFromProvider(left.at(-1) ?? '', 'ada'));
      await world.reload({ returned: { from: 'signIn', address } });
      selectReturningActor(world.actor.getSnapshot())?.send({ type: 'continue.requested' });
      await world.settle();
    },
  },
];

const plainFaults: readonly Fault[] = [
  'offline',
  'server',
  'malformed',
  'throws',
  'never',
  'sessionEnded',
  'answerLost',
];

const codes = Object.keys(failureRoutes).filter((code): code is FailureCode => code !== 'timeout');
const failures: readonly Fault[] = codes.map((code) => ({
  failure: code === 'input_refused' ? { code, field: 'code' } : { code },
}));

const nonsense: readonly Fault[] = [
  { answers: 'complete' },
  { answers: [] },
  { answers: { status: 'complete' } },
  { answers: { state: 'waiting' } },
];

const cells = callers.flatMap((caller) =>
  [...plainFaults, ...failures, ...nonsense].map((fault) => ({
    ...caller,
    fault,
    name: typeof fault === 'string' ? fault : JSON.stringify(fault),
  })),
);

/** Success that is never the answer: a call may have gone through, and the read after it then says so. */
const mayGoThrough = (fault: Fault) => fault === 'answerLost';

async function answer(world: World): Promise<void> {
  const way = world.way();
  if (!way) return;
  if (challenge.selectPhase(way.getSnapshot()) === 'limited') {
    await world.wait(15 * 60_000);
    way.send({ type: 'retry.requested' });
    await world.request();
  }
  if (!challenge.selectHasChallenge(way.getSnapshot())) {
    await world.wait(120_000);
    await world.request();
  }
  const { kind } = challenge.selectFactor(way.getSnapshot());
  await world.submit(kind === 'authenticator' ? world.authenticatorCode() : (world.message()?.code ?? ''));
}

/** What a person can do next, wherever the flow stands. */
async function goOn(world: World): Promise<void> {
  const begun = world.begun();
  if (begun) {
    const phase = begin.selectPhase(begun.getSnapshot());
    if (phase === 'limited') {
      await world.wait(15 * 60_000);
      begun.send({ type: 'retry.requested' });
      return world.settle();
    }
    if (phase === 'confirming') return answer(world);
    return begin.selectFactor(begun.getSnapshot()).destinations.length > 0 ||
      begin.selectFactor(begun.getSnapshot()).kind === 'authenticator'
      ? press(world)
      : world.typeAddress('ada@example.com');
  }
  const verification = selectVerifyEmailActor(world.actor.getSnapshot());
  if (verification) {
    if (email.selectPhase(verification.getSnapshot()) === 'asking') {
      verification.send({ type: 'confirm.requested' });
      return world.settle();
    }
    world.backend.updateAccount('ada', { emailVerified: true });
    verification.send({ type: 'check.requested' });
    return world.settle();
  }
  const returning = selectReturningActor(world.actor.getSnapshot());
  if (returning) {
    returning.send({ type: 'continue.requested' });
    return world.settle();
  }
  const state = world.state();
  if (state === 'challenge') return answer(world);
  if (state === 'firstFactor') {
    await world.wait(60_000);
    world.signInChild()?.send({ type: 'retry.requested' });
    // Seen again, the page that was left is the form again.
    world.actor.send({ type: 'page.returned' });
    return world.signIn();
  }
  const [first] = world.context().setUps;
  world.actor.send(
    state === 'chooseFactor' && first
      ? { type: 'setUp.chosen', factorId: first.id }
      : { type: 'retry.requested' },
  );
  return world.settle();
}

describe('every method of the steps that are loaded late, every fault', () => {
  test.each(cells)(
    '[SEC-1, SEC-2, SEC-32] $method $when, $name: never done by it, and there is a way on',
    async ({ method, options, make, fault }) => {
      const world = createWorld(options);
      await world.settle();
      world.backend.faults.always(method, fault);
      await make(world);
      await world.wait(30_000);
      await world.wait(30_000);
      await world.wait(30_000);
      expect(mayGoThrough(fault) ? '' : world.state()).not.toBe('done');
      expect(world.state()).not.toBe('checkFactors');
      expect(selectIsStepMissing(world.actor.getSnapshot())).toBe(false);

      world.backend.faults.clear();
      for (let step = 0; step < 10 && world.state() !== 'done'; step += 1) await goOn(world);
      expect(world.state()).toBe('done');
    },
  );
});
