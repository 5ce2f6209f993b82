import { failed, succeeded } from '@mfa-flow/contract';
import { describe, expect, test, vi } from 'vitest';
import { selectHasChallenge } from '../challenge/challenge.selectors.ts';
import {
  account,
  authenticator,
  byEmail,
  createScripted,
  held,
  settle,
} from '../../test/support/scripted.fixture.ts';
import { redact } from '../shared/redacted.ts';
import { createStepUp, type StepUpOptions } from './create-step-up.ts';
import {
  selectChallengeActor,
  selectFactors,
  selectFailure,
  selectHasNoFactor,
  selectNotice,
  selectScreen,
} from './step-up.selectors.ts';
import type { StepUpEvent } from './step-up.types.ts';

async function begin(options: Partial<StepUpOptions> = {}, backend = createScripted()) {
  const actor = createStepUp({ adapter: backend.adapter, account, now: () => 0, ...options }).start();
  await settle();
  const send = async (event: StepUpEvent) => {
    actor.send(event);
    await settle();
  };
  return {
    backend,
    actor,
    send,
    screen: () => selectScreen(actor.getSnapshot()),
    snapshot: () => actor.getSnapshot(),
    output: () => actor.getSnapshot().output,
    async answer(code: string) {
      selectChallengeActor(actor.getSnapshot())?.send({ type: 'code.submitted', text: redact(code) });
      await settle();
    },
  };
}

const only = (...factors: readonly unknown[]) => {
  const backend = createScripted();
  backend.answers('available', succeeded(factors));
  return backend;
};

describe('fresh proof', () => {
  test('is provided with one of the factors that the backend names', async () => {
    const stepUp = await begin();
    expect(stepUp.screen()).toBe('choosing');
    await stepUp.send({ type: 'factor.chosen', factorId: 'totp' });
    expect(stepUp.screen()).toBe('challenge');
    await stepUp.answer('123456');
    expect(stepUp.output()).toEqual({ type: 'proved' });
  });

  test('passes the demand on, and offers only factors that fulfil it', async () => {
    const demand = { factorIds: ['totp'] };
    const { backend, screen, snapshot } = await begin({ demand });
    expect(backend.calls.find(({ method }) => method === 'available')).toMatchObject({ input: { demand } });
    expect(selectFactors(snapshot()).map(({ id }) => id)).toEqual(['totp']);
    expect(screen()).toBe('challenge');
  });

  test.each([[true], [5], ['x'], [{ factorIds: null }], [{ factorIds: [1] }]])(
    '[ERR-33] a demand of the wrong shape is left out, and told once: %j',
    async (given) => {
      const onMisconfigured = vi.fn<(fix: string) => void>();
      const demand = given as StepUpOptions['demand']; // as a page written in JavaScript may hand it over
      const { screen, snapshot, backend } = await begin({ demand, onMisconfigured });
      expect(screen()).toBe('choosing');
      expect(selectFactors(snapshot())).toHaveLength(2);
      expect(backend.calls.find(({ method }) => method === 'available')).toMatchObject({ input: {} });
      expect(onMisconfigured).toHaveBeenCalledTimes(1);
    },
  );

  test('sends a message only on a press', async () => {
    const backend = only(byEmail);
    const { screen } = await begin({}, backend);
    expect(screen()).toBe('challenge');
    expect(backend.count('start')).toBe(0);
    const choosing = await begin();
    await choosing.send({ type: 'factor.chosen', factorId: 'email' });
    expect(choosing.backend.count('start')).toBe(1);
    expect(selectHasChallenge(present(selectChallengeActor(choosing.snapshot())).getSnapshot())).toBe(true);
  });

  test('does not accept a wrong code', async () => {
    const stepUp = await begin({}, only(authenticator));
    stepUp.backend.answers('verify', { code: 'wrong_code', attemptsLeft: 2 });
    await stepUp.answer('111111');
    expect(stepUp.output()).toBeUndefined();
    await stepUp.answer('123456');
    expect(stepUp.output()).toEqual({ type: 'proved' });
  });

  test('after a lost answer a complete session is not proof, and the code is asked for again', async () => {
    const stepUp = await begin({}, only(authenticator));
    stepUp.backend.answers('verify', { code: 'offline' });
    await stepUp.answer('123456');
    expect(stepUp.output()).toBeUndefined();
    expect(stepUp.screen()).toBe('challenge');
  });

  test('(ERR-19) that was accepted by an answer that was lost is accepted when it is given again', async () => {
    const stepUp = await begin({}, only(authenticator));
    stepUp.backend.answers('verify', { code: 'offline' }, { code: 'conflict' });
    await stepUp.answer('123456');
    await stepUp.answer('123456');
    expect(stepUp.output()).toEqual({ type: 'proved' });
  });

  test('[SEC-36] does not accept a lost answer in a session of somebody else', async () => {
    const stepUp = await begin({}, only(authenticator));
    stepUp.backend.answers('verify', { code: 'offline' });
    stepUp.backend.answers('check', succeeded({ status: 'complete', account: { id: 'bob' } }));
    await stepUp.answer('123456');
    expect(stepUp.output()).toEqual({ type: 'changed' });
  });

  test('[SEC-36] a code is not answered in the session of somebody else', async () => {
    const stepUp = await begin();
    await stepUp.send({ type: 'factor.chosen', factorId: 'totp' });
    stepUp.backend.state.account = { id: 'bob' };
    await stepUp.answer('123456');
    expect(stepUp.output()).toEqual({ type: 'changed' });
    expect(stepUp.backend.count('verify')).toBe(0);
  });

  test.each([
    [succeeded({ status: 'signedOut' }), 'sessionEnded'],
    [succeeded({ status: 'complete', account: { id: 'bob' } }), 'changed'],
    [succeeded({ status: 'factorsRequired', factors: [authenticator] }), 'changed'],
  ] as const)('(SEC-36) nothing is sent into a session that has changed (%j)', async (check, type) => {
    const stepUp = await begin();
    stepUp.backend.answers('check', check);
    await stepUp.send({ type: 'factor.chosen', factorId: 'email' });
    expect(stepUp.output()).toEqual({ type });
    expect(stepUp.backend.count('start')).toBe(0);
  });

  test('another factor can be chosen, and a sent message stays usable', async () => {
    const stepUp = await begin();
    await stepUp.send({ type: 'factor.chosen', factorId: 'email' });
    await stepUp.send({ type: 'otherFactor.requested' });
    expect(stepUp.screen()).toBe('choosing');
    await stepUp.send({ type: 'factor.chosen', factorId: 'email' });
    expect(stepUp.backend.count('start')).toBe(1);
  });

  test('a removed factor leads back to the remaining ones', async () => {
    const stepUp = await begin();
    stepUp.backend.answers('verify', { code: 'factor_gone' });
    await stepUp.send({ type: 'factor.chosen', factorId: 'totp' });
    stepUp.backend.answers('available', succeeded([byEmail]));
    await stepUp.answer('123456');
    expect(selectNotice(stepUp.snapshot())).toBe('factorGone');
    expect(selectFactors(stepUp.snapshot()).map(({ id }) => id)).toEqual(['email']);
  });

  test('a factor that is misconfigured is not offered again', async () => {
    const stepUp = await begin();
    stepUp.backend.answers('start', { code: 'misconfigured' });
    await stepUp.send({ type: 'factor.chosen', factorId: 'email' });
    expect(selectNotice(stepUp.snapshot())).toBe('factorUnusable');
    expect(selectFactors(stepUp.snapshot()).map(({ id }) => id)).toEqual(['totp']);
  });
});

describe('whose session it is', () => {
  test('[SEC-36] somebody else who is signed in by now is asked for nothing', async () => {
    const backend = createScripted();
    backend.state.account = { id: 'bob' };
    const stepUp = await begin({}, backend);
    expect(stepUp.output()).toEqual({ type: 'changed' });
    expect(backend.count('start')).toBe(0);
  });

  test('[SEC-36] is learnt where the host does not say it, and compared from then on', async () => {
    const backend = createScripted();
    const stepUp = await begin({ account: undefined }, backend);
    await stepUp.send({ type: 'factor.chosen', factorId: 'totp' });
    backend.answers('verify', { code: 'offline' });
    backend.state.account = { id: 'bob' };
    await stepUp.answer('123456');
    expect(stepUp.output()).toEqual({ type: 'changed' });
  });

  test.each([
    [succeeded({ status: 'signedOut' }), 'sessionEnded'],
    [succeeded({ status: 'factorsRequired', account, factors: [] }), 'changed'],
  ] as const)('a session that is not complete gives no proof', async (check, type) => {
    const backend = createScripted();
    backend.answers('check', check);
    const stepUp = await begin({}, backend);
    expect(stepUp.output()).toEqual({ type });
    expect(backend.count('start')).toBe(0);
  });
});

describe('without a possible proof', () => {
  test('an account without factors is not asked for one', async () => {
    expect((await begin({}, only())).screen()).toBe('unavailable');
  });

  test('says whether the person has no factor, or none that counts', async () => {
    expect(selectHasNoFactor((await begin({}, only())).snapshot())).toBe(true);
    const demand = { factorIds: ['passkey'] };
    for (const backend of [only(), only(authenticator)]) {
      const { screen, snapshot } = await begin({ demand }, backend);
      expect(screen()).toBe('unavailable');
      expect(selectHasNoFactor(snapshot())).toBe(false);
    }
  });

  test.each([undefined, 5])(
    'an adapter without the call offers none, and is told what to add: %s',
    async (available) => {
      const backend = createScripted();
      const { available: _available, ...challenges } = backend.adapter.challenges;
      const onMisconfigured = vi.fn<(fix: string) => void>();
      // As in an adapter written in JavaScript.
      const half = { ...challenges, available } as unknown as typeof challenges;
      const adapter = { ...backend.adapter, challenges: half };
      const { screen, snapshot, send } = await begin({ adapter, onMisconfigured }, backend);
      expect(screen()).toBe('unavailable');
      expect(selectHasNoFactor(snapshot())).toBe(false);
      await send({ type: 'retry.requested' });
      expect(screen()).toBe('unavailable');
      expect(onMisconfigured).toHaveBeenCalledTimes(1);
      expect(onMisconfigured).toHaveBeenCalledWith(expect.stringContaining('`challenges.available`'));
    },
  );

  test('a failed read can be retried or cancelled', async () => {
    const backend = createScripted();
    backend.answers('available', { code: 'offline' });
    const stepUp = await begin({}, backend);
    expect(stepUp.screen()).toBe('failed');
    expect(selectFailure(stepUp.snapshot())).toEqual({ code: 'offline' });
    await stepUp.send({ type: 'retry.requested' });
    expect(stepUp.screen()).toBe('choosing');
    await stepUp.send({ type: 'stepUp.cancelled' });
    expect(stepUp.output()).toEqual({ type: 'cancelled' });
  });

  test('a rate limit is kept', async () => {
    const backend = createScripted();
    backend.answers('available', { code: 'rate_limited', retryAfterMs: 60_000 });
    const stepUp = await begin({}, backend);
    await stepUp.send({ type: 'retry.requested' });
    expect(stepUp.screen()).toBe('failed');
    expect(backend.count('available')).toBe(1);
  });

  test.each(['session_ended', 'verification_required'] as const)('%s ends the step-up', async (code) => {
    const backend = createScripted();
    backend.answers('available', { code });
    const type = code === 'session_ended' ? 'sessionEnded' : 'changed';
    expect((await begin({}, backend)).output()).toEqual({ type });
  });
});

test('cancelling aborts the verification in flight, and a late success is not accepted', async () => {
  const late = held();
  const stepUp = await begin({}, only(authenticator));
  stepUp.backend.answers('verify', late.answer);
  await stepUp.answer('123456');
  await stepUp.send({ type: 'stepUp.cancelled' });
  expect(stepUp.output()).toEqual({ type: 'cancelled' });
  expect(stepUp.backend.calls.find(({ method }) => method === 'verify')?.signal.aborted).toBe(true);
  late.release(succeeded({}));
  await settle();
  expect(stepUp.output()).toEqual({ type: 'cancelled' });
});

test('an adapter that throws is handled as a failed read', async () => {
  const backend = createScripted();
  backend.answers('available', failed({ code: 'unexpected' }));
  expect((await begin({}, backend)).screen()).toBe('failed');
});

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is nothing there.');
  return value;
}
