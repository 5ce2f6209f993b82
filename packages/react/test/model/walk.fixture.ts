import { createMemoryBackend } from '@mfa-flow/adapter-memory';
import { vi } from 'vitest';
import { goOn } from '../support/commands.fixture.ts';
import { commands } from './commands.fixture.ts';
import { brokenRules } from './rules.fixture.ts';
import { bob, type Scenario } from './scenarios.fixture.ts';
import { openTab, type Tab } from './tab.fixture.tsx';
import type { Walk } from './walk.types.ts';

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

export async function setOut(
  { tabs: count = 1, ...options }: Scenario,
  console: Walk['console'],
): Promise<Walk> {
  vi.setSystemTime(Date.UTC(2026, 0, 1));
  const backend = createMemoryBackend({ random: sameEachTime(), ...options });
  const browser = backend.openBrowser();
  const tabs = Array.from({ length: count }, () => openTab(backend, browser));
  const [first] = tabs;
  if (!first) throw new Error('A walk needs a tab.');
  let present = first;
  await first.person.settle();
  return {
    backend,
    browser,
    tabs,
    tab: () => present,
    turnTo: (index) => {
      present = tabs[index % tabs.length] ?? first;
    },
    secrets: new Set(),
    hasPressed: false,
    visited: new Set(),
    isShared: options.accounts.some(({ id }) => id === bob.id),
    misdirected: 0,
    doubled: 0,
    console,
  };
}

/** Once a second step is shown, it is somebody's; the form is nobody's yet. */
function noteWhoseStep(tab: Tab): void {
  const step = tab.person.step() ?? '';
  if (['firstFactor', 'signedOut', 'signInByCode', 'signInLink'].includes(step)) tab.shown = undefined;
  const isSecond = ['chooseFactor', 'sentCode', 'authenticator', 'recovery', 'setUpAuthenticator'].includes(
    step,
  );
  if (isSecond && tab.recorder.lastStatus() === 'factorsRequired') tab.shown ??= tab.recorder.lastAccount();
}

/** Does one thing and names the rules that were broken by it. */
export async function stride(walk: Walk, { command, pick }: Stride): Promise<readonly string[]> {
  walk.hasPressed = false;
  const before = walk.backend.outbox.messages.length;
  const shownBefore = walk.tabs.map(({ shown }) => shown);
  await commands[command]?.(walk, pick);
  const { person } = walk.tab();
  await person.settle();
  for (const tab of walk.tabs) noteWhoseStep(tab);
  const strangers = walk.backend.outbox.messages
    .slice(before)
    .filter(({ to }) => to === bob.identifier && !shownBefore.includes(bob.id));
  walk.misdirected += strangers.length;
  walk.visited.add(person.step() ?? 'nothing');
  return brokenRules(walk);
}

/** Whether the person can still get to done, without faults, by pressing what is on the screen. */
export async function comesHome(walk: Walk): Promise<boolean> {
  const { backend, tabs } = walk;
  backend.faults.clear();
  backend.updateAccount('ada', {
    emailVerified: true,
    passwordResetRequired: false,
    policy: { anyOf: 'ready' },
  });
  // An app may hold a key by now that was never confirmed: one way that nothing stands in.
  backend.removeFactor('ada', 'authenticator');
  backend.removeFactor('ada', 'phone');
  backend.addFactor('ada', { kind: 'email' });
  for (const { person, flow } of tabs) {
    await person.wait(31_000);
    let isAddressSure = false;
    for (let tries = 0; tries < 24 && person.step() !== 'done'; tries += 1) {
      // Who signed in with the one factor that is left has none for the second step: out, and in by the password.
      const exit = person.step() === 'denied' ? person.button('Cancel and sign out') : undefined;
      // A code may have been asked for to an address that nobody has, where none ever arrives.
      const change: HTMLElement | undefined = isAddressSure
        ? undefined
        : person.button(/^Change (?:email|number)$/);
      isAddressSure ||= change !== undefined;
      const factor = exit ?? change;
      await (factor ? person.press(factor) : goOn(person, flow));
    }
    if (person.step() !== 'done') return false;
  }
  return true;
}

export const endWalk = ({ tabs }: Walk): void => tabs.forEach(({ person }) => person.leave());
