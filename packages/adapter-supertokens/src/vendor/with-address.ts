import { createQueue } from './queue.ts';

const inTurn = /* @__PURE__ */ createQueue();

/**
 * Does something while the browser's address bar shows this address: the SDK reads returns from there and nowhere else.
 * Undefined where it is no address of the host's own pages. Router libraries that listen to `history` do not hear of it.
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
      // Somebody may have gone on meanwhile.
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
