import type { ArmedFault } from '../scenario/faults.ts';
import type { Entry } from './journal.ts';

/** What the demo keeps in the tab, so that a reload finds the server where it was. */
export interface Saved<Own> {
  /** Which server this is: the part of the address that it was made from. */
  readonly setup: string;
  /** What the backend itself needs in order to be found again. */
  readonly own: Own;
  readonly aheadMs: number;
  readonly faults: readonly ArmedFault[];
  readonly entries: readonly Entry[];
}

const key = 'mfa-flow-playground';

let isForgotten = false;

/** Undefined where nothing is kept, or it belongs to another address. */
export function readSaved<Own>(setup: string): Saved<Own> | undefined {
  try {
    // Written by this page alone. If somebody edited it, their own demo goes astray, and starts over elsewhere.
    const saved = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Saved<Own> | null;
    return saved?.setup === setup ? saved : undefined;
  } catch {
    return undefined;
  }
}

export function writeSaved<Own>(saved: Saved<Own>): void {
  if (isForgotten) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(saved));
  } catch {
    // Without storage the demo forgets at a reload, and works otherwise.
  }
}

/** For a page that is about to be loaded anew: what still happens in it is not kept. */
export function forgetSaved(): void {
  isForgotten = true;
  sessionStorage.removeItem(key);
}
