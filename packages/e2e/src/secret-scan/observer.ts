import type { Page } from '@playwright/test';

/** Runs in the page like developer tools: records what XState passes to an inspector, and what the host receives. */
export class Observer {
  readonly #heard = new Map<string, Set<string>>([
    ['inspector', new Set()],
    ['host', new Set()],
  ]);

  async listenTo(page: Page): Promise<void> {
    await page.exposeFunction('mfaOverheard', (place: string, texts: readonly string[]) => {
      for (const text of texts) this.#heard.get(place)?.add(text);
    });
    await page.addInitScript(lookOn);
  }

  /** Every text of it until now, by place. */
  heard(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#heard].map(([place, texts]) => [place, [...texts].join('\n')]));
  }
}

/** Runs in the page before its scripts. Reports every text that can be reached through properties, once. */
function lookOn(): void {
  const { mfaOverheard } = globalThis as unknown as {
    mfaOverheard: (place: string, texts: readonly string[]) => Promise<void>;
  };
  const recorded = new Map<string, Set<string>>();
  const seen = new WeakSet<object>();

  function textsIn(value: unknown): readonly string[] {
    const found: string[] = [];
    const waiting = [value];
    while (waiting.length > 0) {
      const next = waiting.pop();
      if (typeof next === 'string') found.push(next);
      if (typeof next !== 'object' || next === null || next instanceof Node || next === window) continue;
      if (seen.has(next)) continue;
      seen.add(next);
      if (next instanceof Map) waiting.push(...next.entries());
      else if (next instanceof Set) waiting.push(...next);
      for (const key of Reflect.ownKeys(next)) {
        const property = Object.getOwnPropertyDescriptor(next, key);
        if (property && 'value' in property) waiting.push(key, property.value);
      }
    }
    return found;
  }

  const record = (place: string, value: unknown) => {
    const before = recorded.get(place) ?? new Set();
    recorded.set(place, before);
    const news = textsIn(value).filter((text) => !before.has(text));
    for (const text of news) before.add(text);
    if (news.length > 0) void mfaOverheard(place, news);
  };
  Object.assign(globalThis, {
    mfaObserver: {
      inspect: (event: unknown) => record('inspector', event),
      onHostCallback: (callback: string, given: unknown) => record('host', [callback, given]),
    },
  });
}
