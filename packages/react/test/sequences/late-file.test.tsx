import { act } from '@testing-library/react';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { OpenedPage } from '../model/settings-page.fixture.tsx';

const network = vi.hoisted(() => ({ fails: 0 }));

let page: OpenedPage | undefined;
afterEach(() => {
  page?.close();
  page = undefined;
  vi.doUnmock('../../src/screens/on-demand.ts');
  vi.resetModules();
});
afterAll(() => vi.useRealTimers());

/** Settings, none of whose later files has been fetched. */
async function open(): Promise<OpenedPage> {
  vi.resetModules();
  vi.doMock('../../src/screens/on-demand.ts', async (original) => {
    if (network.fails > 0) {
      network.fails -= 1;
      throw new TypeError('Failed to fetch dynamically imported module');
    }
    return original();
  });
  const { openPage } = await import('../model/settings-page.fixture.tsx');
  const { stopTheClock } = await import('../support/person.fixture.tsx');
  stopTheClock();
  const opened = openPage({ page: 'settings', kinds: ['email'], isStrict: false });
  page = opened;
  await opened.settle();
  return opened;
}

test('[A11Y-25] a file of settings that does not come is said once, on one screen', async () => {
  network.fails = 1;
  const opened = await open();
  await opened.press(opened.control(/^Add/));
  const focused: string[] = [];
  const note = ({ target }: FocusEvent) => focused.push(target instanceof Element ? target.textContent : '');
  const button = opened.control(/authenticator/i);
  act(() => button.focus());
  document.addEventListener('focusin', note);
  await opened.press(button);
  await opened.wait(1000);
  document.removeEventListener('focusin', note);
  expect(opened.step()).toBe('unreachable');
  expect(opened.heard.filter(({ region }) => region === 'alert')).toHaveLength(1);
  expect(focused).toHaveLength(1);
  await opened.press(opened.control(/^Try again/));
  // The file comes from the disk, by the clock of the machine and not by that of the test.
  for (let times = 0; times < 100 && opened.step() === 'unreachable'; times += 1) await opened.wait(100);
  expect(opened.step()).toBe('setUpAuthenticator');
  expect(opened.fields()).toHaveLength(1);
});
