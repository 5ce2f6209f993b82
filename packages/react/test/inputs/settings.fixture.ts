import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { openPage, type OpenedPage, type PageOptions } from '../model/settings-page.fixture.tsx';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';

const everything = ['authenticator', 'email', 'recoveryCode'] as const;

/** Settings for the tests of a file, which are closed after each, and what was written to the console. */
export function settingsPages() {
  const pages: OpenedPage[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  beforeEach(() => {
    vi.setSystemTime(Date.UTC(2026, 0, 1));
    errors.length = 0;
    vi.spyOn(globalThis.console, 'error').mockImplementation((...said) => void errors.push(said.join(' ')));
  });
  afterEach(() => {
    for (const page of pages.splice(0)) page.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  afterAll(() => void vi.useRealTimers());

  async function open(given: Partial<PageOptions> = {}): Promise<OpenedPage> {
    const page = openPage({ page: 'settings', kinds: everything, ...given });
    pages.push(page);
    await page.settle();
    return page;
  }
  return { open, errors };
}

export const fieldOf = (page: OpenedPage): HTMLInputElement => {
  const [field] = page.fields();
  if (!field) throw new Error(`There is no field: ${page.top().textContent}`);
  return field;
};

export const isClosed = (page: OpenedPage): boolean => page.top() === page.container;

/** Types a name for the authenticator, and presses. */
export async function rename(page: OpenedPage, name: string): Promise<void> {
  await page.press(page.control(/^Rename/));
  page.type(fieldOf(page), name);
  await page.press(page.control(/^Save|^Rename/));
}
