import { findUnclearCodes } from './code-type.fixture.ts';
import { findFaintEdges, findUnseenFocus } from './edges.fixture.ts';
import { findFaintText } from './faint-text.fixture.ts';
import { findLostShapes } from './forced-colours.fixture.ts';
import { findLostContent } from './lost-content.fixture.ts';
import { inEachAppearance, appearanceNames, appearances } from './appearances.fixture.ts';
import type { AppearanceName } from './appearances.fixture.ts';
import { findMotion } from './motion.fixture.ts';
import { findOtherTasks } from './one-task.fixture.ts';
import { findUnreadableQrCodes } from './qr-code.fixture.ts';
import { findSharedIds } from './shared-ids.fixture.ts';
import { findSmallTargets } from './targets.fixture.ts';

// What is half faded in has another contrast than what stays. Journeys run without motion, too.
const still = document.head.appendChild(document.createElement('style'));
still.textContent = '[data-mfa-part="root"] { --mfa-duration: 0ms; --mfa-duration-size: 0ms }';

type Check = (root: Element) => readonly string[];

/** The checks to run in each appearance. */
const checks: { readonly [Name in AppearanceName]: readonly Check[] } = {
  forcedColours: [findLostShapes, findFaintText, findMotion, findUnreadableQrCodes],
  light: [findOtherTasks, findUnclearCodes, findFaintEdges, findUnreadableQrCodes],
  rightToLeft: [],
  dark: [findFaintText, findFaintEdges, findUnreadableQrCodes],
  largeText: [],
  narrow: [findSmallTargets],
  narrowRightToLeft: [],
};

/** The same for the page as a whole. */
const pageChecks: { readonly [Name in AppearanceName]: () => readonly string[] } = {
  forcedColours: findUnseenFocus,
  light: () => [...findSharedIds(), ...findUnseenFocus()],
  rightToLeft: findLostContent,
  dark: findUnseenFocus,
  largeText: findLostContent,
  narrow: findLostContent,
  narrowRightToLeft: findLostContent,
};

/** Checks the rendered page in each appearance, and returns what is wrong with it. */
export async function checkStory(
  names: readonly AppearanceName[] = appearanceNames,
): Promise<readonly string[]> {
  const problems = new Set<string>();
  await inEachAppearance(names, (name) => {
    const roots = [...document.querySelectorAll('[data-mfa-part="root"]')];
    const found = checks[name].flatMap((check) => roots.flatMap((root) => check(root)));
    // A story that shows a view once for each failure has the same problem in each.
    for (const problem of [...found, ...pageChecks[name]()])
      problems.add(`${appearances[name].name}: ${problem}`);
  });
  return [...problems];
}
