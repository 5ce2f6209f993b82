import { act, fireEvent } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPage, type PageOptions } from '../model/settings-page.fixture.tsx';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';
import { faultsOf } from './faults.fixture.ts';
import { record } from './recorder.fixture.ts';
import { speeds } from './speeds.fixture.ts';

const settled = async () => {
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
};

function open(options: PageOptions, latencyMs: number) {
  const page = openPage({
    isStrict: false,
    ...options,
    options: { latencyMs, totp: { window: 1 }, ...options.options },
  });
  const recorder = record(page.container);
  const step = latencyMs > 2000 ? 200 : 10;
  const answers = async (many: number) => {
    for (let passed = 0; passed < many * latencyMs + 500; passed += step)
      await act(async () => {
        vi.advanceTimersByTime(step);
        await settled();
        recorder.look();
      });
  };
  /** What comes after whatever is done: the next screen, with one move of the focus into it, and nothing left of the one before. */
  const expectAfter = async (act_: () => void, to: string) => {
    const before = recorder.heading();
    recorder.begin();
    act_();
    await answers(5);
    const moments = recorder.moments();
    const faults = faultsOf(moments, before);
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || !recorder.top().contains(activeElement))
      faults.push('the focus is not on what is shown');
    // With what came, so that a failure shows the whole sequence.
    expect
      .soft({ heading: recorder.heading(), faults, moments })
      .toEqual({ heading: to, faults: [], moments });
  };
  return {
    ...page,
    recorder,
    answers,
    expectNext: async (name: RegExp, to: string) => {
      const control = page.control(name);
      act(() => control.focus());
      await expectAfter(() => fireEvent.click(control, { detail: 1 }), to);
    },
    expectEscape: (to: string) =>
      expectAfter(() => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }), to),
    fill: (text: string) => {
      const [field] = page.fields();
      if (!field) throw new Error(`There is no field: ${page.top().textContent}`);
      page.type(field, text);
    },
    tick: () => {
      const box = page.container.querySelector('input[type="checkbox"]');
      if (box) fireEvent.click(box);
    },
    appCode: () => page.backend.authenticatorCode('ada').code,
    sentCode: () => page.backend.outbox.latest()?.code ?? '',
  };
}

const headings = {
  settings: 'Two-step verification',
  add: 'Choose a second step',
  app: 'Set up your authenticator app',
} as const;

describe.each(speeds)('with answers after %d ms', (latencyMs) => {
  let opened: ReturnType<typeof open> | undefined;
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  afterEach(() => {
    opened?.recorder.stop();
    opened?.close();
    opened = undefined;
  });
  afterAll(() => vi.useRealTimers());

  const start = async (options: PageOptions) => {
    const fresh = open(options, latencyMs);
    opened = fresh;
    await fresh.answers(2);
    expect(fresh.recorder.moments().filter(({ kind }) => kind === 'focus')).toEqual([]);
    return fresh;
  };
  /** So late that the backend asks for fresh proof. */
  const startLate = async (options: PageOptions) => {
    const fresh = await start({ ...options, options: { selfService: {} } });
    vi.setSystemTime(Date.now() + 31 * 60_000);
    return fresh;
  };

  test('[A11Y-25] an authenticator is added in settings', async () => {
    const page = await start({ page: 'settings', kinds: ['email'] });
    await page.expectNext(/^Add/, headings.add);
    await page.expectNext(/authenticator/i, headings.app);
    page.fill(page.appCode());
    await page.expectNext(/^(Continue|Verify)/, headings.settings);
    expect(page.container.textContent).toContain('Authenticator app');
  });

  test('[A11Y-25] an address is added in settings by a code', async () => {
    const page = await start({ page: 'settings', kinds: ['authenticator'] });
    await page.expectNext(/^Add/, headings.add);
    await page.expectNext(/email/i, 'Get codes by email');
    await page.expectNext(/^Send/, 'Check your email');
    page.fill(page.sentCode());
    await page.expectNext(/^(Continue|Verify)/, headings.settings);
    expect(page.backend.calls.count('enrolment.confirm')).toBe(1);
  });

  test('[A11Y-25] a guided set-up from nothing to its summary', async () => {
    const page = await start({ page: 'setUp' });
    await page.expectNext(/authenticator/i, headings.app);
    page.fill(page.appCode());
    await page.expectNext(/^(Continue|Verify)/, 'Save your recovery codes');
    page.tick();
    await page.expectNext(/^(Continue|Verify)/, 'Turn on two-step verification');
    await page.expectNext(/^Turn on/, 'Two-step verification is on');
    expect(page.backend.calls.count('protection.set')).toBe(1);
  });

  test('[A11Y-25] a guided set-up that begins in settings', async () => {
    const page = await start({
      page: 'settings',
      options: {
        accounts: [
          { id: 'ada', identifier: 'ada@example.com', password: 'x', protectionOn: false, factors: [] },
        ],
      },
    });
    await page.expectNext(/^Set up/, headings.add);
    await page.expectNext(/^Cancel|^Not now/, headings.settings);
    expect(page.step()).toBe('page');
  });

  test('[A11Y-25] a factor is removed by a dialog', async () => {
    const page = await start({ page: 'settings', kinds: ['authenticator', 'email'] });
    await page.expectNext(/^Remove email/i, 'Remove email codes?');
    await page.expectEscape(headings.settings);
    await page.expectNext(/^Remove email/i, 'Remove email codes?');
    await page.expectNext(/^Remove/, headings.settings);
    expect(page.backend.calls.count('enrolment.remove')).toBe(1);
  });

  test('[A11Y-25] recovery codes are made anew after fresh proof', async () => {
    const page = await startLate({ page: 'settings', kinds: ['authenticator', 'email', 'recoveryCode'] });
    await page.expectNext(/new codes|new set|Get new/i, 'Make new recovery codes?');
    await page.expectNext(/^Make|^Get/, "Verify it's you");
    await page.expectNext(/Authenticator/, 'Enter your code');
    page.fill(page.appCode());
    await page.expectNext(/^(Confirm|Verify)/, 'Make new recovery codes?');
    await page.expectNext(/^Make|^Get/, 'Save your recovery codes');
    page.tick();
    await page.expectNext(/^(Continue|Verify)/, headings.settings);
    expect(page.backend.calls.count('recoveryCodes.regenerate')).toBe(2);
  });

  test('[A11Y-25] fresh proof for a call of the host', async () => {
    const page = await startLate({ page: 'stepUp', kinds: ['authenticator', 'email'] });
    await page.expectNext(/^Delete/, "Verify it's you to delete the workspace");
    await page.expectNext(/Authenticator/, 'Enter your code');
    // What it is for stays to be read.
    expect(page.top().textContent).toContain("Verify it's you to delete the workspace");
    page.fill(page.appCode());
    await page.expectNext(/^(Confirm|Verify)/, 'Workspace');
    expect(page.container.textContent).toContain('Deleted');
  });

  test('[A11Y-25] fresh proof for a call of the host is cancelled', async () => {
    const page = await startLate({ page: 'stepUp', kinds: ['authenticator', 'email'] });
    await page.expectNext(/^Delete/, "Verify it's you to delete the workspace");
    await page.expectNext(/^Cancel/, 'Workspace');
    expect(page.container.textContent).toContain('StepUpCancelledError');
  });

  test('[A11Y-25] fresh proof for a call of the host cannot be begun', async () => {
    const page = await startLate({ page: 'stepUp', kinds: ['authenticator', 'email'] });
    page.backend.faults.next('challenges.available', 'offline');
    await page.expectNext(/^Delete/, "We couldn't check your sign-in");
    await page.expectEscape('Workspace');
    expect(page.container.textContent).toContain('StepUpCancelledError');
  });
});

describe('a wait in settings', () => {
  let opened: ReturnType<typeof open> | undefined;
  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  afterEach(() => {
    opened?.recorder.stop();
    opened?.close();
    opened = undefined;
  });
  afterAll(() => vi.useRealTimers());

  const start = async (options: PageOptions, latencyMs: number) => {
    const fresh = open(options, latencyMs);
    opened = fresh;
    await fresh.answers(2);
    return fresh;
  };
  const named = (page: { readonly controls: () => readonly HTMLElement[] }, name: string) =>
    page.controls().filter(({ textContent }) => textContent === name);
  /** Presses without waiting for what comes. */
  const press = (control: HTMLElement) => {
    act(() => control.focus());
    fireEvent.click(control, { detail: 1 });
  };
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

  test('[A11Y-25] no two ways out have the same name, and stopping a wait stays where it is', async () => {
    const page = await start({ page: 'settings', kinds: ['authenticator'] }, 11_000);
    await page.expectNext(/^Add/, headings.add);
    await page.expectNext(/email/i, 'Get codes by email');
    press(page.control(/^Send/));
    await pass(10_500);
    expect(named(page, 'Cancel')).toHaveLength(1);
    const [stop] = named(page, 'Stop waiting');
    if (!stop) throw new Error('The wait cannot be stopped.');
    press(stop);
    await pass(500);
    expect(page.recorder.heading()).toBe('Get codes by email');
    expect(named(page, 'Stop waiting')).toHaveLength(0);
  });

  test('[A11Y-25] a button says what it does until the next screen is there', async () => {
    const page = await start({ page: 'settings', kinds: ['email'] }, 1200);
    await page.expectNext(/^Add/, headings.add);
    await page.expectNext(/authenticator/i, headings.app);
    page.fill(page.appCode());
    press(page.control(/^(Continue|Verify)/));
    for (let passed = 0; passed < 3000; passed += 500) {
      await pass(500);
      const button = page.container.querySelector('form button[type="submit"]');
      expect(button).toHaveTextContent(/Checking…|Verified/);
      expect(button).not.toHaveAttribute('data-pressed');
    }
  });

  test('[A11Y-25] a call that nothing was asked about is shown by its button, and blocks the others', async () => {
    const page = await start({ page: 'settings', kinds: ['authenticator'] }, 11_000);
    const button = page.control(/^Make recovery codes/);
    press(button);
    await pass(400);
    expect(button).toHaveAttribute('data-pressed');
    expect(button).toHaveFocus();
    press(page.control(/^Rename/));
    await pass(100);
    expect(page.top()).toBe(page.container);
    expect(page.heard.map(({ text }) => text)).toContain('One moment. A change is under way.');
    await pass(10_000);
    expect(named(page, 'Stop waiting')).toHaveLength(1);
  });
});
