import type { NodeBrowser } from './node-browser.fixture.ts';

/** The same object, every method of which runs in the browser: for what is handed to code that knows no browser. */
export function withinBrowser<Target extends object>(browser: NodeBrowser, target: Target): Target {
  return new Proxy(target, {
    get(owner, name) {
      const value: unknown = Reflect.get(owner, name);
      if (typeof value === 'function') {
        return (...args: unknown[]) => browser.run(() => Reflect.apply(value, owner, args) as unknown);
      }
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? withinBrowser(browser, value)
        : value;
    },
  });
}
