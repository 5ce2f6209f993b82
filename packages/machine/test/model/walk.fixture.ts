import { memoryStorage } from '../../src/persisted-state/persisted-state.ts';
import { ada, bob, createWorld } from '../support/flow.fixture.ts';
import { commands } from './commands.fixture.ts';
import { openAnew } from './open-anew.fixture.ts';
import { brokenRules } from './rules.fixture.ts';
import type { Scenario } from './scenarios.fixture.ts';
import { recordCalls, type Recorder } from './recorder.fixture.ts';
import type { Walk } from './walk.types.ts';

/** Longer than any limit, and not as long as a session lasts. */
const halfAnHour = 30 * 60_000;

/** One thing that happens: which, and a number for whatever is to be chosen in it. */
export interface Stride {
  readonly command: string;
  readonly pick: number;
}

/** Codes and keys that are the same in each walk, so that a walk taken again is the same one (a linear congruence). */
function sameEachTime(): (bytes: number) => Uint8Array {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, next);
}

export async function setOut({ withoutSignIn, ...options }: Scenario): Promise<Walk> {
  let recorder: Recorder | undefined;
  const left: string[] = [];
  const secrets = new Set<string>();
  const inspected: string[] = [];
  const world = createWorld({
    random: sameEachTime(),
    ...options,
    accounts: [...(options.accounts ?? [ada]), bob],
    ...(withoutSignIn && { withoutSignIn }),
    adapter: (adapter) => {
      recorder = recordCalls(adapter);
      return recorder.adapter;
    },
    inspect: (event) => {
      if (event.type === '@xstate.event') inspected.push(JSON.stringify(event.event));
    },
    input: { storage: memoryStorage(), navigate: (url) => left.push(url), returnTo: '/back' },
  });
  await world.settle();
  return {
    world,
    recorder: () => {
      if (!recorder) throw new Error('No page is open.');
      return recorder;
    },
    left,
    types: (secret) => secrets.add(secret),
    secrets,
    inspected,
    person: { hasTyped: false, hasAccepted: false },
    visited: new Set([world.state()]),
  };
}

/** Does one thing and names the rules that were broken by it. */
export async function stride(walk: Walk, { command, pick }: Stride): Promise<readonly string[]> {
  const { world, visited } = walk;
  // An ended flow takes no events: open another page.
  if (world.actor.getSnapshot().status === 'done') await openAnew(walk);
  await commands[command]?.(walk, pick);
  await world.settle();
  visited.add(world.state());
  return brokenRules(walk);
}

const offers = ({ world }: Walk, id: string): boolean =>
  world.state() === 'chooseFactor' && world.context().factors.some((factor) => factor.id === id);

/** The next press of a person in the current state, without faults. */
async function goOn(walk: Walk): Promise<void> {
  const { world } = walk;
  const go = async (command: string, pick = 0) => commands[command]?.(walk, pick);
  await go('cancel');
  await world.wait(halfAnHour);
  await go('retry');
  await world.settle();
  const state = world.state();
  if (state === 'firstFactor') {
    await go('choosePassword');
    await world.settle();
    return go('signIn');
  }
  if (state === 'signedOut') {
    await go('signInByHost');
    return go('retry');
  }
  if (state === 'saveCodes') return go('saveCodes');
  return go(state === 'returning' ? 'dismissReturn' : 'signOut');
}

/** Whether the person can still get to done: sign out, sign in again, and pass the second step. */
export async function comesHome(walk: Walk): Promise<boolean> {
  const { world, recorder } = walk;
  recorder().release();
  world.backend.faults.clear();
  world.backend.updateAccount('ada', { emailVerified: true, policy: { anyOf: 'ready' } });
  world.backend.addFactor('ada', { kind: 'email' });
  for (let tries = 0; tries < 12 && world.state() !== 'done'; tries += 1) {
    if (world.state() === 'challenge' && world.context().current?.factor.kind === 'email') {
      await world.wait(halfAnHour);
      await commands['retry']?.(walk, 0);
      await world.request();
      await world.submit(world.message()?.code ?? '');
    } else if (offers(walk, 'email')) await world.choose('email');
    else await goOn(walk);
    await world.settle();
  }
  return world.state() === 'done';
}
