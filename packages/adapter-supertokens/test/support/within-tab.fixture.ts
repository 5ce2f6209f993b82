import type { Tab } from './node-browser.fixture.ts';

/** The same object, every method of which runs in the tab. */
export function withinTab<Target extends object>(tab: Tab, target: Target): Target {
  return new Proxy(target, {
    get(owner, name) {
      const value: unknown = Reflect.get(owner, name);
      if (typeof value === 'function') {
        return (...args: unknown[]) => tab.run(() => Reflect.apply(value, owner, args) as unknown);
      }
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? withinTab(tab, value)
        : value;
    },
  });
}
