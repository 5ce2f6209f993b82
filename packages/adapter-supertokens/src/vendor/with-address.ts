import { createQueue } from './queue.ts';

const inTurn = /* @__PURE__ */ createQueue();

/**
 * Runs a call while the address bar shows this URL: the SDK reads returns only from there. Undefined if it is not a URL of the
 * host's own pages. Router libraries that listen to `history` are not notified.
 */
export function withAddress<Value>(address: string, work: () => Promise<Value>): Promise<Value | undefined> {
  return inTurn(async () => {
    const { href: before, origin } = location;
    const there = parse(address, before);
    if (there?.origin !== origin) return undefined;
    if (there.href === before) return work();
    show(there.href);
    try {
      return await work();
    } finally {
      // The user may have navigated in the meantime.
      if (location.href === there.href) show(before);
    }
  });
}

const show = (url: string) => History.prototype.replaceState.call(history, history.state, '', url);

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
