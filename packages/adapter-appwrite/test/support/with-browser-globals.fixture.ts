import { afterAll, beforeAll } from 'vitest';
import { installBrowserGlobals } from './node-browser.fixture.ts';

/** For a test file that uses the SDK: the globals of a browser are there while it runs. */
export function withBrowserGlobals(): void {
  let uninstall = () => {};
  beforeAll(() => {
    uninstall = installBrowserGlobals();
  });
  afterAll(() => uninstall());
}
