'use client';
import { useEffect, useInsertionEffect, useState, version } from 'react';

/** Whether a component is on the page, and the presses there that are not over. */
class Presence {
  readonly #presses = new Set<AbortController>();
  #hasLeft = false;
  #isLeaving = false;

  arrive(): void {
    this.#hasLeft = false;
    this.#isLeaving = false;
  }

  /** Unless it comes back at once, as in Strict Mode. */
  leaveSoon(): void {
    this.#isLeaving = true;
    queueMicrotask(() => {
      if (this.#isLeaving) this.leave();
    });
  }

  leave(): void {
    this.#hasLeft = true;
    for (const press of this.#presses) press.abort();
  }

  /** Aborted when the component leaves. */
  begin(): AbortController {
    const press = new AbortController();
    if (this.#hasLeft) press.abort();
    this.#presses.add(press);
    return press;
  }

  end(press: AbortController): void {
    this.#presses.delete(press);
  }
}

/** It leaves out the insertion effects of what Suspense hides when that is removed, and undoes its other effects. */
const isReact18 = version.startsWith('18.');

/** Presses of a component, until it has really gone: what Suspense or `<Activity>` hides is still there. */
export function usePresence(): Presence {
  const [presence] = useState(() => new Presence());
  // Neither Strict Mode nor `<Activity>` undoes an insertion effect.
  useInsertionEffect(() => {
    presence.arrive();
    return () => presence.leave();
  }, [presence]);
  useEffect(() => {
    if (!isReact18) return undefined;
    presence.arrive();
    return () => presence.leaveSoon();
  }, [presence]);
  return presence;
}
