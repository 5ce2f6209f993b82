import { act } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { createFlow, TestFlow } from '../support/flow.fixture.tsx';
import type { Person } from '../support/person.fixture.tsx';

/** The parts of the code that setting up a factor takes, in the order in which they are due. */
const chunks = ['steps', 'screens'] as const;
type Chunk = (typeof chunks)[number];

/** What becomes of each fetch of a part: it comes at once where nothing is said. */
type Fate = 'fails' | 'waits';

const network = vi.hoisted(() => ({
  fates: { steps: [], screens: [] } as Record<string, string[]>,
  arrivals: [] as (() => void)[],
  underWay: {} as Record<string, Promise<void>>,
  loads: new Set<Promise<unknown>>(),
  settledLoads: 0,
  async fetch(chunk: string): Promise<void> {
    const fate = this.fates[chunk]?.shift();
    if (fate === 'fails') throw new TypeError('Failed to fetch dynamically imported module');
    if (fate === 'waits') this.underWay[chunk] = new Promise((resolve) => this.arrivals.push(resolve));
    // As in a browser: what is on its way is not fetched a second time.
    await this.underWay[chunk];
  },
  load<Module>(chunk: string, original: () => Promise<Module>): Promise<Module> {
    const load = this.fetch(chunk).then(original);
    this.loads.add(load);
    const settle = () => void (this.settledLoads += 1);
    load.then(settle, settle);
    return load;
  },
}));

const plan = (chunk: Chunk, ...fates: readonly Fate[]) => {
  network.fates[chunk] = [...fates];
};

/** Kept before the clock of the flow stands still. */
const realTimeout = globalThis.setTimeout;

const settled = () =>
  act(async () => {
    for (let times = 0; times < 4; times += 1) await new Promise((resolve) => setImmediate(resolve));
    // What is fetched takes real time, which the clock of the flow knows nothing of.
    await new Promise((resolve) => realTimeout(resolve, 5));
  });

/** Everything anew, as a page that has fetched nothing yet. */
async function openPage(
  kinds: readonly Kind[],
): Promise<{ readonly person: Person; readonly flow: TestFlow; readonly signIn: () => Promise<void> }> {
  vi.resetModules();
  vi.doMock('../../../machine/src/steps/steps.ts', (original) => network.load('steps', original));
  vi.doMock('../../src/screens/on-demand.ts', (original) => network.load('screens', original));
  const { createFlow: create } = await import('../support/flow.fixture.tsx');
  const { renderFlow, stopTheClock } = await import('../support/person.fixture.tsx');
  stopTheClock();
  const flow = create(kinds, {
    enrolment: ['authenticator'],
    policy: { anyOf: 'ready', setUp: { kinds: ['authenticator'] } },
  });
  const person = renderFlow(flow);
  await settled();
  const signIn = async () => {
    person.type('username', 'ada@example.com');
    person.type('password', 'correct horse battery staple');
    act(() => person.container.querySelector<HTMLElement>('form button[type="submit"]')?.click());
    await settled();
  };
  return { person, flow, signIn };
}

const pass = async (ms: number) => {
  act(() => void vi.advanceTimersByTime(ms));
  await settled();
};

const press = async (person: Person, name: string) => {
  const button = person.button(name);
  expect(button, `"${name}" on ${person.heading()}`).toBeDefined();
  act(() => {
    button?.focus();
    button?.click();
  });
  await settled();
};

const arrive = async () => {
  await act(async () => {
    for (const each of network.arrivals.splice(0)) each();
    await Promise.resolve();
  });
  await settled();
};

/** The heading that comes: looked for until it is the one that is waited for, or for too long. */
async function nextHeading(person: Person, heading: string): Promise<string> {
  for (let rounds = 0; rounds < 1000 && person.heading() !== heading; rounds += 1) await settled();
  return person.heading();
}

/** Until the fetch that is not answered has been made, and every other has been answered. */
async function isWaiting(person: Person): Promise<void> {
  const isThere = () => network.arrivals.length === 1 && network.settledLoads === chunks.length - 1;
  for (let looks = 0; looks < 1000 && !isThere(); looks += 1) await settled();
  await settled();
  expect(network.arrivals).toHaveLength(1);
  expect(person.isBusy()).toBe(true);
}

type Kind = Parameters<typeof createFlow>[0][number];

const setUp = 'Set up your authenticator app';
const notLoaded = "We couldn't load this step";
const stillWorking = 'Still working. This is taking longer than usual.';

describe('code that is loaded on demand', () => {
  let people: Person[] = [];
  const arriveAt = async (kinds: readonly Kind[] = []) => {
    const opened = await openPage(kinds);
    people.push(opened.person);
    return opened;
  };
  const open = async (kinds?: readonly Kind[]) => {
    const opened = await arriveAt(kinds);
    await opened.signIn();
    return opened;
  };
  beforeEach(() => {
    network.fates = { steps: [], screens: [] };
    network.underWay = {};
    network.loads.clear();
    network.settledLoads = 0;
    network.arrivals.length = 0;
    people = [];
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(async () => {
    for (const person of people) person.leave();
    vi.useRealTimers();
    // What this page fetches and has not got yet would be what the runner gives to the next page. One part asks for another.
    for (const each of network.arrivals.splice(0)) each();
    for (let seen = -1; seen !== network.loads.size;) {
      seen = network.loads.size;
      await Promise.allSettled(network.loads);
      await vi.dynamicImportSettled();
      await new Promise((resolve) => realTimeout(resolve, 20));
    }
  });
  afterAll(() => {
    vi.doUnmock('../../../machine/src/steps/steps.ts');
    vi.doUnmock('../../src/screens/on-demand.ts');
    vi.restoreAllMocks();
    vi.resetModules();
  });

  test('that arrives at once is a screen like any other', async () => {
    const { person } = await open();
    expect(await nextHeading(person, setUp)).toBe(setUp);
  });

  test.each(chunks)(
    '[ERR-34, UX-7] the %s that never arrive are reported after 10 s, and time out after 30 s',
    async (chunk) => {
      plan(chunk, 'waits');
      const { person } = await open();
      await isWaiting(person);
      await pass(10_000);
      await pass(300);
      expect(person.container).toHaveTextContent(stillWorking);
      expect(person.button('Cancel')).toBeDefined();
      await pass(20_000);
      expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
      await pass(60);
      expect(person.button('Try again')).toBeDefined();
      expect(person.button('Cancel and sign out')).toBeDefined();
      expect(person.heard.alert).toHaveLength(1);
      await press(person, 'Cancel and sign out');
      expect(person.step()).toBe('firstFactor');
    },
  );

  test.each(chunks)(
    '[ERR-34, UX-7] nobody has to wait for the %s: "Cancel" goes on at once',
    async (chunk) => {
      plan(chunk, 'waits');
      const { person } = await open();
      await isWaiting(person);
      await pass(10_000);
      await press(person, 'Cancel');
      expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
      await pass(60);
      expect(person.button('Cancel and sign out')).toBeDefined();
      expect(person.button('Try again')).toBeDefined();
    },
  );

  test.each(chunks)('[ERR-34] the %s that are slow are shown when they arrive', async (chunk) => {
    plan(chunk, 'waits');
    const { person } = await open();
    await isWaiting(person);
    await pass(12_000);
    await pass(300);
    expect(person.container).toHaveTextContent(stillWorking);
    await arrive();
    expect(await nextHeading(person, setUp)).toBe(setUp);
  });

  test.each(chunks)('[ERR-34] the %s that arrive after the time limit are shown, too', async (chunk) => {
    plan(chunk, 'waits');
    const { person } = await open();
    await isWaiting(person);
    await pass(31_000);
    expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
    await arrive();
    expect(await nextHeading(person, setUp)).toBe(setUp);
  });

  test.each(chunks)('[ERR-34] the %s that fail once or twice are fetched again on a press', async (chunk) => {
    plan(chunk, 'fails', 'fails');
    const { person } = await open();
    expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
    await press(person, 'Try again');
    expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
    await press(person, 'Try again');
    expect(await nextHeading(person, setUp)).toBe(setUp);
  });

  test('[ERR-34, UX-7] one "Cancel" ends the wait for everything that is slow', async () => {
    plan('steps', 'waits');
    plan('screens', 'waits');
    const { person } = await open();
    for (let rounds = 0; rounds < 1000 && network.arrivals.length < 2; rounds += 1) await settled();
    expect(network.arrivals).toHaveLength(2);
    await pass(10_000);
    await pass(300);
    await press(person, 'Cancel');
    expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
    // The screens come after all, the step does not.
    network.arrivals.pop()?.();
    for (let rounds = 0; rounds < 5; rounds += 1) await settled();
    expect(person.heading()).toBe(notLoaded);
    expect(person.button('Try again')).toBeDefined();
  });

  test('[ERR-34] after everything failed one press fetches all that is missing', async () => {
    plan('steps', 'fails');
    plan('screens', 'fails');
    const { person } = await open();
    expect(await nextHeading(person, notLoaded)).toBe(notLoaded);
    await press(person, 'Try again');
    expect(await nextHeading(person, setUp)).toBe(setUp);
  });

  describe('a second step', () => {
    const challenge = 'Enter your code';
    const messageSent = 'Check your email';

    test('is prefetched while the person types', async () => {
      const { person, signIn } = await arriveAt(['authenticator']);
      expect(network.loads.size).toBe(0);
      await pass(1_000);
      expect(network.loads.size).toBe(chunks.length);
      await vi.waitFor(() => expect(network.settledLoads).toBe(chunks.length), { timeout: 20_000 });
      await settled();
      await signIn();
      expect(person.heading()).toBe(challenge);
      expect(network.loads.size).toBe(chunks.length);
    });

    test.each(chunks)(
      '[ERR-34] whose %s could not be prefetched fetches them when it is shown',
      async (chunk) => {
        plan(chunk, 'fails');
        const { person, signIn } = await arriveAt(['email']);
        await pass(1_000);
        await settled();
        await signIn();
        expect(await nextHeading(person, messageSent)).toBe(messageSent);
      },
    );

    test.each([
      ['steps', "We couldn't check your sign-in"],
      ['screens', notLoaded],
    ] as const)(
      '[ERR-34] whose %s cannot be fetched can be retried in place, and sends one message',
      async (chunk, heading) => {
        plan(chunk, 'fails', 'fails');
        const { person, flow } = await open(['email']);
        expect(await nextHeading(person, heading)).toBe(heading);
        await press(person, 'Try again');
        expect(await nextHeading(person, heading)).toBe(heading);
        expect(person.button('Cancel and sign out')).toBeDefined();
        await press(person, 'Try again');
        expect(await nextHeading(person, messageSent)).toBe(messageSent);
        expect(flow.backend.outbox.messages).toHaveLength(1);
      },
    );

    test.each(chunks)('[ERR-34, UX-7] nobody has to wait for its %s', async (chunk) => {
      plan(chunk, 'waits');
      const { person } = await open(['email']);
      for (let tries = 0; tries < 1000 && network.arrivals.length === 0; tries += 1) await settled();
      await pass(10_000);
      await pass(300);
      expect(person.container).toHaveTextContent(stillWorking);
      await press(person, 'Cancel');
      expect(person.button('Try again')).toBeDefined();
      await press(person, 'Cancel and sign out');
      await arrive();
      expect(person.step()).toBe('firstFactor');
    });
  });
});
