import { describe, expect, test } from 'vitest';
import * as selectors from '../enrolment/enrolment.selectors.ts';
import { selectSentBy } from '../challenge/challenge.selectors.ts';
import { memoryStorage } from '../persisted-state/persisted-state.ts';
import { selectReturningActor } from '../mfa-flow/mfa-flow.selectors.ts';
import { redact } from '../shared/redacted.ts';
import { createWorld, withOnly } from '../../test/support/flow.fixture.ts';

/** A person to whom a link was sent. */
async function waiting(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld({
    accounts: [withOnly('authenticator')],
    firstFactors: ['emailLink'],
    signInLinkPage: 'https://app.example/signed-in',
    input: { storage: memoryStorage() },
    ...options,
  });
  await world.settle();
  await world.typeAddress('ada@example.com');
  const begun = () => {
    const actor = world.begun();
    if (!actor) throw new Error('Nobody is signing in with a link.');
    return actor;
  };
  const check = async () => {
    begun().send({ type: 'check.requested' });
    await world.settle();
  };
  const returned = () => ({ from: 'signIn' as const, address: redact(world.message()?.link ?? '') });
  /** In another tab of the same browser. */
  const openLink = async () => {
    const { complete } = world.context().environment.adapter.firstFactor?.redirect ?? {};
    await complete?.({ returned: world.message()?.link ?? '' }, { signal: new AbortController().signal });
  };
  return { world, begun, check, returned, openLink };
}

describe('signing in with a link', () => {
  test('is shown at once if it is the only way to sign in, and records that a link was sent', async () => {
    const { world, begun } = await waiting();
    expect(selectors.selectPhase(begun().getSnapshot())).toBe('confirming');
    const challenge = world.factor()?.getSnapshot();
    expect(challenge && selectSentBy(challenge)).toBe('link');
  });

  test('a code cannot be submitted, and what was typed is wiped', async () => {
    const { world } = await waiting();
    const text = redact('123456');
    world.factor()?.send({ type: 'code.submitted', text });
    await world.settle();
    expect(world.backend.calls.count('firstFactor.code.verify')).toBe(0);
    expect(text.reveal()).toBeUndefined();
  });

  test('the page that the link opens asks first, then goes on with the second step', async () => {
    const { world, returned } = await waiting();
    await world.reload({ returned: returned() });
    expect(world.state()).toBe('returning');
    expect(world.backend.calls.count('firstFactor.redirect.complete')).toBe(0);
    selectReturningActor(world.actor.getSnapshot())?.send({ type: 'continue.requested' });
    await world.settle();
    expect(world.state()).toBe('challenge');
  });

  test('the tab that requested it waits for a press, then goes on as well', async () => {
    const { world, begun, check, openLink } = await waiting();
    await check();
    expect(selectors.selectNotYet(begun().getSnapshot())).toBeDefined();
    await openLink();
    expect(world.state()).toBe('firstFactor');
    await check();
    expect(world.state()).toBe('challenge');
  });

  test('coming back to that tab after the sign-in was completed elsewhere goes on', async () => {
    const { world, openLink } = await waiting({ accounts: [withOnly()] });
    await openLink();
    await world.wait(31_000);
    world.actor.send({ type: 'page.returned' });
    await world.settle();
    expect(world.state()).toBe('done');
  });

  test('(ERR-1) offline during the check: reported, and the link is still waited for', async () => {
    const { world, begun, check } = await waiting();
    world.backend.faults.next('session.check', 'offline');
    await check();
    expect(selectors.selectCheckFailure(begun().getSnapshot())).toEqual({ code: 'offline' });
    expect(selectors.selectPhase(begun().getSnapshot())).toBe('confirming');
    await check();
    expect(selectors.selectCheckFailure(begun().getSnapshot())).toBeUndefined();
    expect(selectors.selectNotYet(begun().getSnapshot())).toBeDefined();
  });

  test('(UX-7) a slow check can be cancelled', async () => {
    const { world, begun } = await waiting();
    begun().send({ type: 'check.requested' });
    expect(selectors.selectIsChecking(begun().getSnapshot())).toBe(true);
    begun().send({ type: 'call.cancelled' });
    await world.settle();
    expect(selectors.selectIsChecking(begun().getSnapshot())).toBe(false);
    expect(selectors.selectPhase(begun().getSnapshot())).toBe('confirming');
  });

  test('(SEC-10) a link is sent again after the wait, and not before', async () => {
    const { world } = await waiting();
    await world.request();
    expect(world.backend.outbox.messages).toHaveLength(1);
    await world.wait(31_000);
    await world.request();
    expect(world.backend.outbox.messages).toHaveLength(2);
  });
});
