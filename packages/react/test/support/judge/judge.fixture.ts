import { findUnclearCodes } from './code-type.fixture.ts';
import { findFaintEdges, findUnseenFocus } from './edges.fixture.ts';
import { findFaintText } from './faint-text.fixture.ts';
import { findLostShapes } from './forced-colours.fixture.ts';
import { findLostContent } from './lost-content.fixture.ts';
import { inEachLook, lookNames, looks } from './looks.fixture.ts';
import type { LookName } from './looks.fixture.ts';
import { findMotion } from './motion.fixture.ts';
import { findOtherTasks } from './one-task.fixture.ts';
import { findUnreadableQrCodes } from './qr-code.fixture.ts';
import { findSharedIds } from './shared-ids.fixture.ts';
import { findSmallTargets } from './targets.fixture.ts';

type Check = (root: Element) => readonly string[];

/** What is worth looking at in which look. */
const checks: { readonly [Name in LookName]: readonly Check[] } = {
  forcedColours: [findLostShapes, findFaintText, findMotion, findUnreadableQrCodes],
  light: [findOtherTasks, findUnclearCodes, findFaintEdges, findUnreadableQrCodes],
  rightToLeft: [],
  dark: [findFaintText, findFaintEdges, findUnreadableQrCodes],
  largeText: [],
  narrow: [findSmallTargets],
  narrowRightToLeft: [],
};

/** The same of the page as a whole. */
const pageChecks: { readonly [Name in LookName]: () => readonly string[] } = {
  forcedColours: findUnseenFocus,
  light: () => [...findSharedIds(), ...findUnseenFocus()],
  rightToLeft: findLostContent,
  dark: findUnseenFocus,
  largeText: findLostContent,
  narrow: findLostContent,
  narrowRightToLeft: findLostContent,
};

/** Whatever is wrong with the page as it stands, in any of the looks. */
export async function findFaults(judged: readonly LookName[] = lookNames): Promise<readonly string[]> {
  const faults = new Set<string>();
  await inEachLook(judged, (name) => {
    const roots = [...document.querySelectorAll('[data-mfa-part="root"]')];
    const found = checks[name].flatMap((check) => roots.flatMap((root) => check(root)));
    // A story that shows a view once for each failure has the same fault in each.
    for (const fault of [...found, ...pageChecks[name]()]) faults.add(`${looks[name].name}: ${fault}`);
  });
  return [...faults];
}
