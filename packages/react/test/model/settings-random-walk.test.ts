import { methodNames, type Fault } from '@mfa-flow/adapter-memory';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fireEvent } from '@testing-library/react';
import { fetchScreens, stopTheClock } from '../support/person.fixture.tsx';
import { openPage, type OpenedPage, type PageOptions } from './settings-page.fixture.tsx';

/** The same walks each time, so that a change is judged by itself; `WALK_STEPS=20000 WALK_SEED=$RANDOM` takes others. */
const usualSteps = process.env['TEST_SCOPE'] === 'test' ? '120' : '3100';
const { WALK_STEPS: steps = usualSteps, WALK_SEED: seed = '20261130' } = process.env;
const stepsOfAWalk = 40;

const proof = { limits: { stepUpMs: 60_000 }, selfService: {} } as const;
const everything = ['authenticator', 'email', 'recoveryCode'] as const;

interface Scenario extends PageOptions {
  /** What each walk begins with, so that a few short ones come to what they are for. */
  readonly begins?: readonly (readonly [command: string, pick: number])[];
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'the settings of an account with everything': { page: 'settings', kinds: everything },
  'the settings of an account with nothing': { page: 'settings' },
  'the settings of somebody who adds more apps': {
    page: 'settings',
    begins: [['addApp', 0]],
    kinds: ['authenticator'],
    options: { selfService: { severalAuthenticators: true, freshProofFor: [] } },
  },
  'settings that ask for fresh proof and the password': {
    page: 'settings',
    // The switch.
    begins: [['press', 0]],
    kinds: everything,
    options: {
      ...proof,
      selfService: {
        passwordFor: ['removeFactor', 'turnProtectionOff', 'regenerateRecoveryCodes', 'addAddress'],
      },
    },
  },
  'the guided set-up': { page: 'setUp' },
  'the guided set-up, where a code is typed back': { page: 'setUp', confirmCodesBy: 'typeOne' },
  'the guided set-up of somebody who has a factor': {
    page: 'setUp',
    kinds: ['email', 'recoveryCode'],
    options: proof,
  },
  'fresh proof for a call of the host': {
    page: 'stepUp',
    begins: [
      ['wait', 3],
      ['press', 0],
    ],
    kinds: everything,
    options: proof,
  },
};

interface Walk {
  readonly page: OpenedPage;
  readonly secrets: Set<string>;
  /** What was pressed last, for a report. */
  pressed: string | undefined;
}

type Command = (walk: Walk, pick: number) => Promise<void> | void;

const oneOf = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % Math.max(items.length, 1)];

const faults: readonly Fault[] = [
  'offline',
  'server',
  'malformed',
  'throws',
  'never',
  'answerLost',
  'sessionEnded',
  { slowMs: 12_000 },
  { rateLimited: 90_000 },
  { failure: { code: 'wrong_code', attemptsLeft: 1 } },
  { failure: { code: 'conflict' } },
  { failure: { code: 'refused' } },
  { failure: { code: 'step_up_required' } },
  { failure: { code: 'input_refused', field: 'password' } },
  { failure: { code: 'input_refused', field: 'label' } },
  { failure: { code: 'verification_required' } },
  { failure: { code: 'misconfigured' } },
  { answers: undefined },
];

const faulty = methodNames.filter((name) =>
  /^(session\.check|account|enrolment|challenges|recoveryCodes|protection)/.test(name),
);

function shownByApp({ backend }: OpenedPage): string {
  try {
    return backend.authenticatorCode('ada').code;
  } catch {
    return '000000';
  }
}

const sentCode = ({ backend }: OpenedPage): string =>
  backend.outbox.messages.findLast(({ code }) => code !== undefined)?.code ?? '000000';

const oddNames = [
  'Work phone',
  '',
  '   ',
  'x'.repeat(300),
  'Bob\u202Eexe.gnp',
  '👩‍👩‍👧‍👦'.repeat(30),
  'é'.normalize('NFD').repeat(70),
  '{{7*7}} ${alert(1)} %s',
  '\u0000',
  'constructor',
];

const texts: Readonly<Record<string, (page: OpenedPage, pick: number) => string>> = {
  'otp-code': (page, pick) =>
    oneOf([shownByApp(page), sentCode(page), sentCode(page), '135792', '12'], pick) ?? '',
  'recovery-code': (page, pick) =>
    oneOf([page.backend.recoveryCodes('ada')[0] ?? '', 'no such code'], pick) ?? '',
  password: (page, pick) => oneOf([page.password, page.password, page.password.trim(), ''], pick) ?? '',
  email: (_, pick) => oneOf(['ada@example.com', 'ada@example.com', 'no address'], pick) ?? '',
  phone: (_, pick) => oneOf(['+447700900123', '+447700900123', '12'], pick) ?? '',
  'factor-name': (_, pick) => oneOf(oddNames, pick) ?? '',
};

function type({ page, secrets }: Walk, pick: number): void {
  const field = oneOf(page.fields(), pick);
  if (!field || field.readOnly) return;
  const typeBack = page.backend.recoveryCodes('ada')[0] ?? '';
  const text = field.name in texts ? (texts[field.name]?.(page, pick) ?? '') : typeBack;
  if (field.name === 'password' || field.name === 'otp-code') secrets.add(text);
  page.type(field, text);
}

async function pressOn(walk: Walk, target: HTMLElement | null | undefined): Promise<void> {
  if (!target) return;
  walk.pressed = target.textContent || target.getAttribute('type') || 'something';
  await walk.page.press(target);
}

const submitButton = ({ page }: Walk) => page.top().querySelector<HTMLElement>('form button[type="submit"]');

const commands: Readonly<Record<string, Command>> = {
  nothing: () => undefined,
  press: (walk, pick) => pressOn(walk, oneOf(walk.page.controls(), pick)),
  submit: async (walk, pick) => {
    type(walk, pick);
    // Coming back to a field with an error, it is read with it: the press begins afterwards.
    walk.page.heard.length = 0;
    const box = walk.page.top().querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (box && !box.checked && pick % 3 > 0) await pressOn(walk, box);
    await pressOn(
      walk,
      submitButton(walk) ?? walk.page.top().querySelector<HTMLElement>('button[data-kind="primary"]'),
    );
  },
  choose: (walk, pick) =>
    pressOn(
      walk,
      oneOf([...walk.page.top().querySelectorAll<HTMLElement>('[data-mfa-part="factor"]')], pick),
    ),
  type,
  /** Towards another app, as far as its name. */
  addApp: async (walk) => {
    const { page } = walk;
    if (page.top() !== page.container) return;
    await pressOn(walk, page.container.querySelector<HTMLElement>('[data-mfa-part="add-row"] button'));
    await pressOn(
      walk,
      page.container.querySelector<HTMLElement>('[data-mfa-part="factor"][data-kind="authenticator"]'),
    );
  },
  /** Whatever stands in the field, with a name that may be taken, empty, too long or refused. */
  name: async (walk, pick) => {
    const { page } = walk;
    const field = page.fields().find(({ name }) => name === 'factor-name');
    if (!field || field.readOnly) return;
    if (pick % 4 === 0)
      page.backend.faults.next('enrolment.begin', { failure: { code: 'input_refused', field: 'label' } });
    page.type(field, oneOf(oddNames, pick) ?? '');
    await pressOn(walk, submitButton(walk));
  },
  doubleClick: async (walk, pick) => {
    const target = oneOf(walk.page.controls(), pick);
    if (!target) return;
    fireEvent.click(target, { detail: 1 });
    if (target.isConnected) fireEvent.click(target, { detail: 2 });
    await walk.page.settle();
  },
  escape: async ({ page }) => page.escape(),
  fail: ({ page }, pick) => {
    const fault = oneOf(faults, pick);
    const method = oneOf(faulty, Math.floor(pick / faults.length));
    if (fault && method) page.backend.faults.next(method, fault);
  },
  wait: ({ page }, pick) => page.wait(oneOf([100, 11_000, 31_000, 5 * 60_000], pick) ?? 0),
  refetch: async ({ page }) => {
    void page.client.invalidateQueries();
    await page.settle();
  },
  hostThrows: ({ page }, pick) => {
    page.host.throws = pick % 2 === 0;
  },
  reload: ({ page }) => page.reload(),
  endSession: ({ page }) => page.backend.endSession('ada'),
  someoneElse: ({ page }) => page.backend.signIn(page.browser, 'bob'),
  comeBack: ({ page }) => page.backend.signIn(page.browser, 'ada', ['authenticator', 'email']),
};

/** With too many faults, and too many other people, a walk gets nowhere. */
const weights: Readonly<Record<string, number>> = {
  press: 30,
  submit: 40,
  choose: 15,
  type: 4,
  addApp: 2,
  name: 6,
  doubleClick: 4,
  escape: 4,
  fail: 10,
  wait: 6,
  comeBack: 4,
};

/** Somebody waits there, and the wait ends by itself. */
const waits = (page: OpenedPage): boolean =>
  page.top().querySelector('[data-step="checkFactors"], [data-step="setUpAuthenticator"]') !== null;

const attributesIn = (container: HTMLElement): string =>
  [...container.querySelectorAll('*')]
    .flatMap((element) => [...element.attributes].map(({ value }) => value))
    .join('\n');

const isGone = (page: OpenedPage): boolean =>
  page.container.querySelector('[data-mfa-part="heading"], button') === null;

const pressing: ReadonlySet<string> = new Set(['press', 'submit', 'choose', 'doubleClick', 'escape']);

/** The rules of every page. */
function brokenRules(
  walk: Walk,
  command: string,
  said: { errors: string[] },
  hadFocus: boolean,
): readonly string[] {
  const { page, secrets } = walk;
  const broken: string[] = [];
  const scope = page.top();
  const headings = [...scope.querySelectorAll('[data-mfa-part="heading"]')];
  if (!isGone(page)) {
    if (headings.length !== 1) broken.push(`${headings.length} headings at ${page.step()}`);
    if (headings.some((heading) => heading.getAttribute('tabindex') !== '-1'))
      broken.push('a heading without focus');
    if (page.controls().length === 0 && !waits(page)) broken.push(`no way on from ${page.step()}`);
  }
  for (const control of page.controls())
    if (control.tabIndex < 0 || control.closest('[aria-hidden="true"], [hidden], [inert]'))
      broken.push(`cannot be reached: ${control.textContent}`);
  const { activeElement } = document;
  // Where nothing can be pressed as yet, a browser gives the focus to the dialog itself, which the one here does not.
  const isGiven = waits(page) && scope !== page.container;
  if (hadFocus && !isGiven && pressing.has(command) && !isGone(page) && !scope.contains(activeElement))
    broken.push(`the focus is lost at ${page.step()}, after ${walk.pressed ?? command}`);
  const heard = page.heard.splice(0);
  const twice = heard.filter(({ text }, place) => heard.findIndex((each) => each.text === text) !== place);
  if (pressing.has(command) && twice.length > 0) broken.push(`said twice: ${twice[0]?.text}`);
  const cache = JSON.stringify(
    page.client
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => [queryKey, state]),
  );
  if (page.client.getMutationCache().getAll().length > 0)
    broken.push('a call that changes something is cached');
  const attributes = attributesIn(page.container);
  for (const code of page.backend.recoveryCodes('ada')) secrets.add(code).add(code.replaceAll('-', ''));
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    if (attributes.includes(secret)) broken.push(`"${secret}" stands in an attribute`);
    if (cache.includes(`"${secret}"`)) broken.push(`"${secret}" stands in the cache`);
    if (heard.some(({ text }) => text.includes(secret))) broken.push(`"${secret}" was said`);
  }
  const errors = said.errors.splice(0).filter((text) => !text.startsWith('mfa-flow: '));
  if (errors[0]) broken.push(`an error: ${errors[0].slice(0, 300)}`);
  return broken;
}

/** Without faults, whatever is open can be left, and the page works. */
async function comesHome({ page }: Walk): Promise<void> {
  page.backend.faults.clear();
  page.host.throws = false;
  page.backend.signIn(page.browser, 'ada', ['authenticator', 'email']);
  await page.wait(31_000);
  await page.wait(31_000);
  for (let tries = 0; tries < 8 && page.top() !== page.container; tries += 1) await page.escape();
  expect(page.top(), `a dialog cannot be left: ${page.step()}`).toBe(page.container);
}

const strides = fc.array(
  fc.record({
    command: fc.oneof(
      ...Object.keys(commands).map((name) => ({ arbitrary: fc.constant(name), weight: weights[name] ?? 1 })),
    ),
    pick: fc.nat(10_000),
  }),
  { minLength: stepsOfAWalk, maxLength: stepsOfAWalk },
);

describe(`random walks over the screens of settings (seed ${seed})`, () => {
  const said = { errors: new Array<string>() };
  const visited = new Set<string>();

  beforeAll(async () => {
    await fetchScreens();
    stopTheClock();
  });
  beforeEach(() => {
    const hear = (...words: unknown[]) => void said.errors.push(words.map(String).join(' '));
    vi.spyOn(globalThis.console, 'error').mockImplementation(hear);
    vi.spyOn(globalThis.console, 'warn').mockImplementation((...words) => {
      if (!String(words[0]).startsWith('[mfa-flow]')) hear(...words);
    });
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const names = Object.keys(scenarios);
  const walksEach = Math.ceil(Number(steps) / stepsOfAWalk / names.length);

  test.each(names)(
    '[SEC-16] (A11Y-10, A11Y-12, SEC-12) every rule holds in any order of presses: %s',
    { timeout: 0 },
    async (name) => {
      const scenario = scenarios[name];
      if (!scenario) throw new Error('There is no such scenario.');
      await fc.assert(
        fc.asyncProperty(strides, async (taken) => {
          vi.setSystemTime(Date.UTC(2026, 0, 1));
          said.errors.length = 0;
          const walk: Walk = { page: openPage(scenario), secrets: new Set(), pressed: undefined };
          try {
            await walk.page.settle();
            for (const [command, pick] of scenario.begins ?? []) await commands[command]?.(walk, pick);
            visited.add(walk.page.step());

            for (const { command, pick } of taken) {
              const hadFocus = document.activeElement !== document.body;
              walk.pressed = undefined;
              await commands[command]?.(walk, pick);
              await walk.page.settle();
              visited.add(walk.page.step());
              const broken = brokenRules(walk, command, said, hadFocus || walk.pressed !== undefined);
              expect(broken, `after ${command}`).toEqual([]);
            }
            await comesHome(walk);
          } finally {
            walk.page.close();
          }
        }),
        {
          seed: Number(seed),
          // Shortening a walk that fails takes minutes.
          endOnFailure: process.env['WALK_SHORTEN'] === undefined,
          numRuns: walksEach,
          reporter: (details) => {
            if (!details.failed) return;
            const [taken = []] = details.counterexample ?? [];
            const path = taken
              .filter(({ command }) => command !== 'nothing')
              .map(({ command, pick }) => `${command}(${pick})`);
            throw new Error(`Seed ${details.seed}: ${path.join(', ')}`, { cause: details.errorInstance });
          },
        },
      );
    },
  );

  test('the walks reach questions, codes, fresh proof and the summary', () => {
    expect([...visited]).toEqual(
      expect.arrayContaining([
        'removeFactor',
        'turnOff',
        'recoveryCodes',
        'setUpAuthenticator',
        'chooseFactor',
        'nameFactor',
      ]),
    );
  });
});
