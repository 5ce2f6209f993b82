import type { MfaAdapter } from '@mfa-flow/contract';

/** A browser: adapters that share it share the session, like two tabs, or a page before and after a reload. */
export interface MemoryBrowser {
  /** `blocked`: signing in succeeds, and the next read finds nobody signed in. */
  readonly cookies: 'kept' | 'blocked';
  /** What the list of remembered browsers calls it. Default: it has no name there. */
  readonly name?: string;
}

export const openBrowser = (options: Partial<MemoryBrowser> = {}): MemoryBrowser => ({
  cookies: options.cookies ?? 'kept',
  ...(options.name !== undefined && { name: options.name }),
});

// Kept beside the adapter, not on it: an adapter shows nothing but its methods.
const browsers = new WeakMap<MfaAdapter, MemoryBrowser>();

export const rememberBrowser = (adapter: MfaAdapter, browser: MemoryBrowser) => {
  browsers.set(adapter, browser);
};

export function browserOf(adapter: MfaAdapter): MemoryBrowser {
  const browser = browsers.get(adapter);
  if (browser === undefined) {
    throw new Error(
      'This adapter was not made by createMemoryAdapter, so its session cannot be found. Pass the object that createMemoryAdapter returned, not a copy.',
    );
  }
  return browser;
}
