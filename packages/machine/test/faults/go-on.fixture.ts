import * as begin from '../../src/enrolment/enrolment.selectors.ts';
import * as challenge from '../../src/challenge/challenge.selectors.ts';
import * as email from '../../src/email-verification/email-verification.selectors.ts';
import { selectReturningActor, selectVerifyEmailActor } from '../../src/mfa-flow/mfa-flow.selectors.ts';
import type { World } from './callers.fixture.ts';

const aQuarterOfAnHour = 15 * 60_000;

async function answer(world: World): Promise<void> {
  const factor = world.factor();
  if (!factor) return;
  if (challenge.selectPhase(factor.getSnapshot()) === 'limited') {
    await world.wait(aQuarterOfAnHour);
    factor.send({ type: 'retry.requested' });
    // The code that came has expired meanwhile.
    await world.request();
  }
  if (!challenge.selectHasChallenge(factor.getSnapshot())) {
    await world.wait(120_000);
    await world.request();
  }
  const { kind } = challenge.selectFactor(factor.getSnapshot());
  await world.submit(kind === 'authenticator' ? world.authenticatorCode() : (world.message()?.code ?? ''));
}

async function setUp(world: World, begun: NonNullable<ReturnType<World['begun']>>): Promise<void> {
  const phase = begin.selectPhase(begun.getSnapshot());
  if (phase === 'confirming') return answer(world);
  const { kind, destinations } = begin.selectFactor(begun.getSnapshot());
  if (phase === 'limited') {
    await world.wait(aQuarterOfAnHour);
    begun.send({ type: 'retry.requested' });
  } else if (destinations.length > 0 || kind === 'authenticator') {
    begun.send({ type: 'begin.requested' });
  } else return world.typeAddress('ada@example.com');
  return world.settle();
}

async function confirmEmail(
  world: World,
  verification: NonNullable<ReturnType<typeof selectVerifyEmailActor>>,
): Promise<void> {
  if (email.selectPhase(verification.getSnapshot()) === 'asking') {
    verification.send({ type: 'confirm.requested' });
  } else {
    world.backend.updateAccount('ada', { emailVerified: true });
    verification.send({ type: 'check.requested' });
  }
  return world.settle();
}

/** The next action of a person in each state. */
export async function goOn(world: World): Promise<void> {
  const begun = world.begun();
  if (begun) return setUp(world, begun);
  const verification = selectVerifyEmailActor(world.actor.getSnapshot());
  if (verification) return confirmEmail(world, verification);
  const state = world.state();
  if (state === 'challenge') return answer(world);
  if (state === 'firstFactor') {
    await world.wait(60_000);
    world.signInChild()?.send({ type: 'retry.requested' });
    // When the page is restored, it shows the form again.
    world.actor.send({ type: 'page.returned' });
    return world.signIn();
  }
  const { factors, setUps } = world.context();
  const [ready, other] = [factors[0], setUps[0]];
  if (state === 'saveCodes') {
    world.actor.send({ type: 'codes.saved' });
  } else if (state === 'replaceFactor') {
    world.actor.send({ type: 'replacement.skipped' });
  } else if (state === 'returning') {
    selectReturningActor(world.actor.getSnapshot())?.send({ type: 'continue.requested' });
  } else if (state === 'chooseFactor' && ready) {
    return world.choose(ready.id);
  } else if (state === 'chooseFactor' && other) {
    world.actor.send({ type: 'setUp.chosen', factorId: other.id });
  } else world.actor.send({ type: 'retry.requested' });
  return world.settle();
}
