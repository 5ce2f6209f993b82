import { describe, expect, test } from 'vitest';
import { selectVerifyEmailActor } from '../mfa-flow/mfa-flow.selectors.ts';
import { redact } from '../shared/redacted.ts';
import { ada, bob, createWorld, withOnly } from '../../test/support/flow.fixture.ts';
import {
  selectDestination,
  selectFailure,
  selectNotYet,
  selectPhase,
  selectSendFailure,
} from './email-verification.selectors.ts';

const page = 'https://app.example/verify';

type Options = NonNullable<Parameters<typeof createWorld>[0]>;

const unverified = (options: Options = {}) =>
  createWorld({
    accounts: [{ ...withOnly('authenticator'), emailVerified: false }],
    emailMustBeVerified: 'first',
    emailVerificationPage: page,
    ...options,
  });

const stepOf = (world: ReturnType<typeof createWorld>) => {
  const step = selectVerifyEmailActor(world.actor.getSnapshot());
  if (!step) throw new Error('No email address is being verified.');
  return step;
};

const link = (world: ReturnType<typeof createWorld>) => world.message()?.link ?? '';

describe('waiting for the link', () => {
  test('after signing in one message goes out; once the link is opened elsewhere, a press goes on', async () => {
    const world = unverified();
    await world.signIn();
    expect(world.state()).toBe('verifyEmail');
    expect(selectDestination(stepOf(world).getSnapshot())).toMatchObject({ kind: 'email', mailbox: 'a' });
    expect(world.backend.outbox.messages).toHaveLength(1);
    stepOf(world).send({ type: 'check.requested' });
    await world.settle();
    expect(selectNotYet(stepOf(world).getSnapshot())).toBeDefined();
    world.backend.updateAccount('ada', { emailVerified: true });
    stepOf(world).send({ type: 'check.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('done');
  });

  test('after a reload nothing is sent before a press, and the next message has to wait', async () => {
    const world = unverified();
    await world.signIn();
    await world.reload();
    expect(world.state()).toBe('verifyEmail');
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.wait(60_000);
    stepOf(world).send({ type: 'message.requested' });
    await world.settle();
    expect(world.backend.outbox.messages).toHaveLength(2);
    stepOf(world).send({ type: 'message.requested' });
    await world.settle();
    expect(world.backend.calls.count('emailVerification.send')).toBe(2);
  });

  test('[SEC-36] no message goes to whoever signed in meanwhile in another tab', async () => {
    const world = unverified({ accounts: [{ ...ada, emailVerified: false }, bob] });
    await world.signIn();
    await world.wait(60_000);
    world.backend.signIn(world.browser, 'bob');
    stepOf(world).send({ type: 'message.requested' });
    await world.settle();
    expect(world.backend.calls.count('emailVerification.send')).toBe(1);
    expect(world.state()).toBe('otherAccount');
  });

  test.each(['offline', 'server'] as const)(
    '[ERR-15] where the session cannot be read (%s), nothing is sent, and the next press sends',
    async (fault) => {
      const world = unverified();
      await world.signIn();
      await world.wait(60_000);
      world.backend.faults.next('session.check', fault);
      stepOf(world).send({ type: 'message.requested' });
      await world.settle();
      expect(selectSendFailure(stepOf(world).getSnapshot())).toMatchObject({ code: fault });
      expect(world.backend.calls.count('emailVerification.send')).toBe(1);
      stepOf(world).send({ type: 'message.requested' });
      await world.settle();
      expect(selectSendFailure(stepOf(world).getSnapshot())).toBeUndefined();
      expect(world.backend.calls.count('emailVerification.send')).toBe(2);
    },
  );

  test('coming back to the tab detects that the link was opened', async () => {
    const world = unverified();
    await world.signIn();
    world.backend.updateAccount('ada', { emailVerified: true });
    await world.wait(30_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('after the second step, where the backend orders it so', async () => {
    const world = unverified({ emailMustBeVerified: 'last' });
    await world.signIn();
    expect(world.state()).toBe('challenge');
    await world.submit(world.authenticatorCode());
    expect(world.state()).toBe('verifyEmail');
    world.backend.updateAccount('ada', { emailVerified: true });
    stepOf(world).send({ type: 'check.requested' });
    await world.settle();
    expect(world.state()).toBe('done');
  });

  test('a message that could not be sent is reported, and the step stays', async () => {
    const world = unverified();
    world.backend.faults.next('emailVerification.send', 'server');
    await world.signIn();
    expect(stepOf(world).getSnapshot().context.sendFailure).toMatchObject({ code: 'server' });
    expect(selectPhase(stepOf(world).getSnapshot())).toBe('waiting');
  });

  test('an adapter that cannot send shows a failure', async () => {
    const world = unverified({ adapter: ({ emailVerification: _absent, ...rest }) => rest });
    await world.signIn();
    expect(world.state()).toBe('denied');
    expect(world.context().deniedReason).toBe('emailVerificationNeeded');
  });
});

describe('coming back by the link', () => {
  /** Signs in, takes the link, and opens it as a page of its own. */
  async function opened(options: Options = {}, change: (link: string) => string = (same) => same) {
    const world = unverified(options);
    await world.signIn();
    const returned = { from: 'emailVerification', address: redact(change(link(world))) } as const;
    await world.reload({ returned });
    return { world, returned };
  }

  test('[SEC-27] nothing is confirmed before a press; then it is, once', async () => {
    const { world, returned } = await opened();
    expect(selectPhase(stepOf(world).getSnapshot())).toBe('asking');
    expect(world.backend.calls.count('emailVerification.confirm')).toBe(0);
    expect(world.backend.outbox.messages).toHaveLength(1);
    stepOf(world).send({ type: 'confirm.requested' });
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.backend.calls.count('emailVerification.confirm')).toBe(1);
    expect(world.state()).toBe('challenge');
    expect(world.events).toContainEqual({ type: 'email.verified' });
    expect(returned.address.reveal()).toBeUndefined();
  });

  test('works in a browser where nobody is signed in, which then asks to sign in', async () => {
    const world = unverified();
    await world.signIn();
    const returned = { from: 'emailVerification', address: redact(link(world)) } as const;
    world.backend.endSession('ada');
    await world.reload({ returned });
    expect(world.state()).toBe('verifyEmail');
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.state()).toBe('firstFactor');
    expect(world.context().notice).toBe('emailVerified');
  });

  test('a link that does not work is reported, and another can be sent', async () => {
    const { world } = await opened({}, (address) => address.replace(/token=.*/, 'token=wrong'));
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(selectPhase(stepOf(world).getSnapshot())).toBe('waiting');
    expect(selectFailure(stepOf(world).getSnapshot())).toMatchObject({ code: 'wrong_or_expired' });
    await world.wait(60_000);
    stepOf(world).send({ type: 'message.requested' });
    await world.settle();
    expect(world.backend.outbox.messages).toHaveLength(2);
  });

  test('(ERR-19) an invalid link of an address that was verified meanwhile: requesting another detects that', async () => {
    const { world } = await opened({}, (address) => address.replace(/token=.*/, 'token=wrong'));
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    await world.wait(60_000);
    world.backend.updateAccount('ada', { emailVerified: true });
    stepOf(world).send({ type: 'message.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('a rate limit keeps the link', async () => {
    const { world } = await opened();
    world.backend.faults.next('emailVerification.confirm', { rateLimited: 1_000 });
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(selectPhase(stepOf(world).getSnapshot())).toBe('asking');
    await world.wait(1_000);
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('a lost answer keeps the link for another press', async () => {
    const { world } = await opened();
    world.backend.faults.next('emailVerification.confirm', 'offline');
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(selectPhase(stepOf(world).getSnapshot())).toBe('asking');
    expect(selectFailure(stepOf(world).getSnapshot())).toMatchObject({ code: 'offline' });
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('[ERR-2] a confirmation whose answer was lost is found by a session check, not by confirming again', async () => {
    const { world } = await opened();
    world.backend.faults.next('emailVerification.confirm', 'answerLost');
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
    expect(world.backend.calls.count('emailVerification.confirm')).toBe(1);
  });

  test('a link that was used before goes on', async () => {
    const { world } = await opened();
    world.backend.updateAccount('ada', { emailVerified: true });
    stepOf(world).send({ type: 'confirm.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });
});
