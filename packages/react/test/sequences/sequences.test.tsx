import type { MemoryBackendOptions } from '@mfa-flow/adapter-memory';
import { act, fireEvent } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFlow } from '../support/flow.fixture.tsx';
import { fetchScreens, renderFlow, stopTheClock, type Person } from '../support/person.fixture.tsx';
import { faultsOf } from './faults.fixture.ts';
import { record } from './recorder.fixture.ts';
import { speeds } from './speeds.fixture.ts';

type Kinds = Parameters<typeof createFlow>[0];

const settled = async () => {
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
};

function open(kinds: Kinds, latencyMs: number, options: Partial<MemoryBackendOptions> = {}) {
  const flow = createFlow(kinds, { latencyMs, ...options });
  const person = renderFlow(flow);
  const recorder = record(person.container);
  const step = latencyMs > 2000 ? 200 : 10;
  /** Until every answer has come, and all that follows from it. */
  const wait = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += step)
      await act(async () => {
        vi.advanceTimersByTime(step);
        await settled();
        recorder.look();
      });
  };
  const answers = (many: number) => wait(many * latencyMs + 500);
  return { flow, person, recorder, answers, wait };
}

type Opened = ReturnType<typeof open>;

/** A press, and what becomes of it: another screen, with one move of the focus, and nothing left of the one before. */
async function expectNext(opened: Opened, control: Element | null | undefined, to: string): Promise<void> {
  const { person, recorder, answers } = opened;
  if (!(control instanceof HTMLElement)) throw new Error(`Nothing to press on ${person.heading()}`);
  const before = recorder.heading();
  act(() => control.focus());
  recorder.begin();
  fireEvent.click(control, { detail: 1 });
  await answers(5);
  const moments = recorder.moments();
  const faults = faultsOf(moments, before);
  if (!recorder.screen().contains(document.activeElement)) faults.push('the focus is not on the screen');
  // With what came, so that a failure shows the whole sequence.
  expect({ heading: recorder.heading(), faults, moments }).toEqual({ heading: to, faults: [], moments });
}

const submit = (person: Person) => person.container.querySelector('form button[type="submit"]');

async function expectSignIn(opened: Opened, to: string): Promise<void> {
  const { person } = opened;
  person.type('username', 'ada@example.com');
  person.type('password', 'correct horse battery staple');
  await expectNext(opened, submit(person), to);
}

const headings = {
  signIn: 'Sign in to Acme',
  choose: "Verify it's you",
  app: 'Enter your code',
  sms: 'Check your phone',
  recovery: 'Enter a recovery code',
  lost: 'Replace what you lost?',
  setUp: 'Set up your authenticator app',
  done: "You're signed in",
} as const;

describe.each(speeds)('with answers after %d ms', (latencyMs) => {
  let opened: Opened | undefined;
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  afterEach(() => {
    opened?.recorder.stop();
    opened?.person.leave();
    opened = undefined;
    sessionStorage.clear();
  });
  afterAll(() => vi.useRealTimers());

  const start = async (kinds: Kinds, options?: Partial<MemoryBackendOptions>) => {
    const fresh = open(kinds, latencyMs, options);
    opened = fresh;
    await fresh.answers(2);
    expect(fresh.recorder.moments().filter(({ kind }) => kind === 'focus')).toEqual([]);
    return fresh;
  };
  const appCode = ({ flow }: Opened) => flow.backend.authenticatorCode('ada').code;

  test('[A11Y-25] the password, the code of an app, done', async () => {
    const journey = await start(['authenticator']);
    await expectSignIn(journey, headings.app);
    journey.person.type('otp-code', appCode(journey));
    await expectNext(journey, submit(journey.person), headings.done);
    expect(journey.person.step()).toBe('done');
  });

  test('[A11Y-25] out of several ways, back, a message, and signing out', async () => {
    const journey = await start(['authenticator', 'phone']);
    const { person } = journey;
    await expectSignIn(journey, headings.choose);
    await expectNext(journey, person.button(/^Authenticator/), headings.app);
    await expectNext(journey, person.button('Use another method'), headings.choose);
    await expectNext(journey, person.button(/^Text message/), headings.sms);
    await expectNext(journey, person.button('Cancel and sign out'), headings.signIn);
    expect(journey.person.step()).toBe('firstFactor');
  });

  test('[A11Y-25] a recovery code, and not replacing anything', async () => {
    const journey = await start(['authenticator', 'recoveryCode'], { enrolment: ['authenticator'] });
    const { person, flow } = journey;
    await expectSignIn(journey, headings.choose);
    await expectNext(journey, person.button(/^Recovery code/), headings.recovery);
    person.type('recovery-code', flow.backend.recoveryCodes('ada')[0] ?? '');
    await expectNext(journey, submit(person), headings.lost);
    await expectNext(journey, person.button('Not now'), headings.done);
    expect(journey.person.step()).toBe('done');
  });

  test('[A11Y-25] a session that ends in the middle', async () => {
    const journey = await start(['authenticator']);
    await expectSignIn(journey, headings.app);
    journey.flow.backend.endSession('ada');
    journey.person.type('otp-code', appCode(journey));
    await expectNext(journey, submit(journey.person), headings.signIn);
    expect(journey.person.part('notice')).toHaveTextContent('Your session ended');
  });

  test('[A11Y-25] a session that signing in has found', async () => {
    const journey = await start(['authenticator']);
    const { backend, browser } = journey.flow;
    backend.signIn(browser, 'ada', ['authenticator']);
    backend.faults.next('firstFactor.password.signIn', { failure: { code: 'conflict' } });
    await expectSignIn(journey, "You're already signed in");
    // It is no failure, and nothing of it is said on the way.
    expect(journey.recorder.moments().filter(({ kind }) => kind === 'alert')).toEqual([]);
  });

  test('[A11Y-25] an app that has to be set up', async () => {
    const journey = await start([], {
      enrolment: ['authenticator'],
      policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
    });
    await expectSignIn(journey, headings.setUp);
    journey.person.type('otp-code', appCode(journey));
    await expectNext(journey, submit(journey.person), headings.done);
    expect(journey.person.step()).toBe('done');
  });
});

test('a right code is shown as such until what follows is there, and never before its answer', async () => {
  await fetchScreens();
  stopTheClock();
  const journey = open(['authenticator'], 310);
  const { person, flow, recorder } = journey;
  await journey.answers(2);
  await expectSignIn(journey, headings.app);
  const stateOf = (name: string) => person.part(name)?.getAttribute('data-state');
  person.type('otp-code', flow.backend.authenticatorCode('ada').code);
  fireEvent.click(submit(person) ?? person.container);
  // The challenge is begun, answered, and then the session is read.
  await journey.wait(600);
  expect(stateOf('code-cells')).toBe('busy');
  await journey.wait(100);
  expect(stateOf('code-cells')).toBe('done');
  expect(submit(person)).toHaveTextContent('Verified');
  await journey.answers(2);
  expect(person.step()).toBe('done');
  recorder.stop();
  person.leave();
  vi.useRealTimers();
});
