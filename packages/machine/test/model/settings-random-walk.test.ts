import { methodNames, type Fault } from '@mfa-flow/adapter-memory';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { redact } from '../../src/shared/redacted.ts';
import * as setUps from '../../src/guided-set-up/guided-set-up.selectors.ts';
import { goOn, isOver, leave, type Person } from '../support/settings-person.fixture.ts';
import {
  createSettings,
  settleAll,
  stopTheClock,
  wait,
  type Intention,
  type SettingsOptions,
} from '../support/settings-world.fixture.ts';

/** The same walks each time, so that a change is judged by itself; `WALK_STEPS=1000000 WALK_SEED=$RANDOM` takes others. */
const usualSteps = process.env['TEST_SCOPE'] === 'test' ? '10000' : '60000';
const { WALK_STEPS: steps = usualSteps, WALK_SEED: seed = '20261130' } = process.env;
const stepsOfAWalk = 40;

const sensitive = { signInIsFreshProof: false, codesWithFirstFactor: true } as const;
const stale = { stale: true, selfService: sensitive } as const;
const byLink = {
  emailVerificationPage: 'https://app.example/verify',
  selfService: { emailLinks: true, freshProofFor: [] },
} as const;
const bare: SettingsOptions = { account: { factors: [], protectionOn: false } };
const some: SettingsOptions = {
  account: { factors: [{ kind: 'email' }, { kind: 'recoveryCode' }], protectionOn: false },
};

type Scenario = readonly [Intention, SettingsOptions];

const scenarios: Readonly<Record<string, Scenario>> = {
  'an authenticator, to nothing': [{ kind: 'addFactor', factor: 'authenticator' }, bare],
  'an authenticator, after fresh proof': [
    { kind: 'addFactor', factor: 'authenticator' },
    { ...some, ...stale },
  ],
  'another authenticator, which gets a name': [
    { kind: 'addFactor', factor: 'authenticator', asksName: true },
    {
      account: { factors: [{ kind: 'authenticator' }] },
      selfService: { severalAuthenticators: true, freshProofFor: [] },
    },
  ],
  'another authenticator, which gets a name, after fresh proof': [
    { kind: 'addFactor', factor: 'authenticator', asksName: true },
    {
      account: { factors: [{ kind: 'authenticator' }, { kind: 'email' }] },
      stale: true,
      selfService: { severalAuthenticators: true, signInIsFreshProof: false },
    },
  ],
  'an email address, by a code': [{ kind: 'addFactor', factor: 'email' }, bare],
  'an email address, by a link': [
    { kind: 'addFactor', factor: 'email' },
    { ...bare, ...byLink },
  ],
  'a phone number that brings codes': [
    { kind: 'addFactor', factor: 'phone' },
    { ...bare, selfService: { codesWithFirstFactor: true, freshProofFor: [] } },
  ],
  'the guided set-up, from nothing': [{ kind: 'setUp' }, bare],
  'the guided set-up, of somebody who has codes': [{ kind: 'setUp' }, some],
  'the guided set-up, with fresh proof': [{ kind: 'setUp' }, { ...some, ...stale }],
  'the guided set-up, where a factor brings codes': [
    { kind: 'setUp' },
    { ...bare, selfService: { codesWithFirstFactor: true, freshProofFor: [] } },
  ],
  'the guided set-up, by links': [{ kind: 'setUp' }, { ...bare, ...byLink }],
};

const faults: readonly Fault[] = [
  'offline',
  'server',
  'malformed',
  'throws',
  'never',
  'answerLost',
  { slowMs: 12_000 },
  { slowMs: 45_000 },
  { rateLimited: 90_000 },
  { failure: { code: 'wrong_code', attemptsLeft: 1 } },
  { failure: { code: 'restart' } },
  { failure: { code: 'conflict' } },
  { failure: { code: 'factor_gone' } },
  { failure: { code: 'step_up_required' } },
  { failure: { code: 'input_refused', field: 'password' } },
  { failure: { code: 'input_refused', field: 'label' } },
  { failure: { code: 'misconfigured' } },
  { failure: { code: 'session_ended' } },
  { failure: { code: 'verification_required' } },
  { answers: undefined },
  { answers: { codes: ['one', 'one'] } },
];

/** What settings call, so that faults meet something. */
const faulty = methodNames.filter((name) =>
  /^(session\.check|account|enrolment|challenges|recoveryCodes|protection)/.test(name),
);

/** Those that the order depends on are met more often. */
const likely = [
  ...faulty,
  ...(['recoveryCodes.create', 'account.overview', 'enrolment.confirm', 'protection.set'] as const).flatMap(
    (name) => Array.from({ length: 5 }, () => name),
  ),
];

/** Any event, whether it is due or not: a view may send what it showed a moment ago. */
const strays = [
  'task.cancelled',
  'task.confirmed',
  'call.cancelled',
  'retry.requested',
  'setUp.cancelled',
  'codes.kept',
  'codes.replaced',
  'another.requested',
  'summary.closed',
  'codes.saved',
  'leave.requested',
  'leave.confirmed',
  'leave.declined',
  'stepUp.cancelled',
  'otherFactor.requested',
  'begin.requested',
  'check.requested',
  'address.change.requested',
  'code.requested',
  'code.edited',
  'clock.checked',
] as const;

/** These are presses that may be followed by a call that changes something. */
const presses: ReadonlySet<string> = new Set([
  'task.confirmed',
  'retry.requested',
  'codes.replaced',
  'begin.requested',
  'check.requested',
  'code.requested',
]);

interface Anyone {
  readonly id: string;
  send(event: {
    readonly type: string;
    readonly text?: unknown;
    readonly factorId?: string;
    readonly kind?: string;
    readonly label?: string;
  }): void;
  getSnapshot(): {
    readonly status: string;
    readonly context?: object;
    readonly children?: Readonly<Record<string, unknown>>;
  };
}

const isActor = (child: unknown): child is Anyone =>
  typeof child === 'object' && child !== null && 'send' in child && 'getSnapshot' in child;

/** The machine and whatever runs in it. */
function everyone(actor: Anyone): readonly Anyone[] {
  const { children = {} } = actor.getSnapshot();
  return [actor, ...Object.values(children).filter(isActor).flatMap(everyone)];
}

/** Whoever there is can be sent anything, as a view can that is older than what it shows: what is not due is ignored. */
const inside = ({ opened }: Person): readonly Anyone[] => everyone(opened.actor as unknown as Anyone);

type Command = (person: Person, pick: number) => Promise<void> | void;

const oneOf = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % Math.max(items.length, 1)];

const typedCode = '864203';

/** The first is the one that the app from before has, once it has one. */
const names = ['Phone', 'Tablet', 'constructor', ''] as const;

/** Said where it was asked: that codes are saved, or that those from before are there. */
function noteAnswer({ opened, did }: Person, anyone: Anyone, type: string): void {
  if (type === 'codes.saved' && anyone.id === 'saveCodes') did.add('codes answered');
  const isAsked =
    opened.kind === 'setUp' && setUps.selectPhase(opened.actor.getSnapshot()) === 'askingAboutCodes';
  if (type === 'codes.kept' && isAsked) did.add('codes answered');
}

const commands: Readonly<Record<string, Command>> = {
  nothing: () => undefined,
  goOn,
  goOnTwice: async (person) => {
    // The second press is there before the first has done anything.
    await Promise.all([goOn(person), goOn(person)]);
  },
  leave,
  stray: async (person, pick) => {
    const type = oneOf(strays, pick) ?? 'clock.checked';
    const anyone = oneOf(inside(person), Math.floor(pick / strays.length));
    if (anyone?.getSnapshot().status !== 'active') return;
    if (presses.has(type)) person.pressed.push(type);
    noteAnswer(person, anyone, type);
    anyone.send({ type });
    await settleAll();
  },
  choose: async (person, pick) => {
    const factorId = oneOf(['authenticator', 'email', 'phone', 'recoveryCode'], pick) ?? 'email';
    for (const anyone of inside(person)) anyone.send({ type: 'factor.chosen', factorId, kind: factorId });
    await settleAll();
  },
  enterName: async (person, pick) => {
    person.pressed.push('begin.requested');
    const label = oneOf(names, pick) ?? 'Phone';
    for (const anyone of inside(person)) anyone.send({ type: 'begin.requested', label });
    await settleAll();
  },
  renameOther: async ({ world }) => {
    // In another tab: a name that is typed here is taken.
    await world.renameOther('Phone');
  },
  enterWrongCode: async (person) => {
    for (const anyone of inside(person)) anyone.send({ type: 'code.submitted', text: redact(typedCode) });
    await settleAll();
  },
  fail: ({ world }, pick) => {
    const fault = oneOf(faults, pick);
    const method = oneOf(likely, Math.floor(pick / faults.length));
    if (fault && method) world.backend.faults.next(method, fault);
  },
  wait: (_, pick) => wait(oneOf([100, 11_000, 31_000, 5 * 60_000, 31 * 60_000], pick) ?? 0),
  someoneElse: ({ world }) => world.someoneElse(),
  comeBack: ({ world }) => world.comeBack(),
  endSession: ({ world }) => world.backend.endSession('ada'),
  finishElsewhere: ({ world }) => world.backend.addFactor('ada', { kind: 'authenticator' }),
  loseFactor: ({ world }, pick) => {
    world.backend.removeFactor('ada', oneOf(['authenticator', 'email', 'phone'] as const, pick) ?? 'email');
  },
};

const weights: Readonly<Record<string, number>> = { goOn: 12, fail: 4, wait: 2, stray: 4, leave: 1 };

const strides = fc.array(
  fc.record({
    command: fc.oneof(
      ...Object.keys(commands).map((name) => ({ arbitrary: fc.constant(name), weight: weights[name] ?? 1 })),
    ),
    pick: fc.nat(10_000),
  }),
  { minLength: stepsOfAWalk, maxLength: stepsOfAWalk },
);

/** The presses that make a call which takes something away, shows codes, or turns something on. */
const madeBy = {
  'protection.set': ['turnOn'],
  'recoveryCodes.create': ['createCodes'],
  // A set that nobody has seen is replaced at the press that would have made the first one.
  'recoveryCodes.regenerate': ['regenerateCodes', 'createCodes', 'codes.replaced'],
} as const;

const methodsOfPresses = Object.keys(madeBy) as (keyof typeof madeBy)[];

/** A factor is on when its confirmation says so, or that it was confirmed before. */
const confirmedIn = ({ made }: Person['world']): number =>
  made.filter(({ method, came }) => method === 'enrolment.confirm' && (came === 'ok' || came === 'conflict'))
    .length;

/** A name that was given goes with each later try, also the one after fresh proof. */
function brokenNames({ made }: Person['world']): readonly string[] {
  const begun = made.filter(({ method }) => method === 'enrolment.begin').map(({ input }) => input);
  const first = begun.findIndex((input) => 'label' in input);
  const isLost = first !== -1 && begun.slice(first).some((input) => !('label' in input));
  return isLost ? ['begun without the name that was given'] : [];
}

/** Each call follows a press of its own. The first codes may follow the press that confirmed a factor. */
function brokenCounts({ world, pressed }: Person): readonly string[] {
  const tooMany = methodsOfPresses.filter((method) => {
    const names: readonly string[] = [...madeBy[method], 'task.confirmed'];
    const byItself = method === 'recoveryCodes.create' ? confirmedIn(world) : 0;
    return world.count(method) > pressed.filter((name) => names.includes(name)).length + byItself;
  });
  return [
    ...tooMany.map((method) => `${method} without a press`),
    ...(world.misdirected().length > 0 ? ['a call in the account of somebody else'] : []),
  ];
}

/** What a walk remembers of the order of things. */
interface Order {
  /** One of the codes that there were last. */
  set: string | undefined;
  turned: number;
}

/** "Turn on" follows a factor that counts, and an answer about the codes that there are (UX-14). */
function brokenOrder({ world, did }: Person, order: Order): readonly string[] {
  const broken: string[] = [];
  const turned = world.count('protection.set');
  if (turned > order.turned && !did.has('codes answered'))
    broken.push('turned on without an answer about codes');
  if (
    turned > order.turned &&
    world.made.some(({ method, factors }) => method === 'protection.set' && factors === 0)
  )
    broken.push('turned on without a factor');
  order.turned = turned;
  const [set] = world.backend.recoveryCodes('ada');
  // These are others, and nobody has said anything of them.
  if (set !== order.set) did.delete('codes answered');
  order.set = set;
  return broken;
}

interface Stride {
  readonly command: string;
  readonly pick: number;
}

async function walk(
  [intention, options]: Scenario,
  taken: readonly Stride[],
  visited: Set<string>,
): Promise<readonly string[]> {
  const world = createSettings(options);
  if (options.stale) await wait(31 * 60_000);
  const opened = world.open(intention);
  const adds = oneOf(['authenticator', 'email', 'phone'] as const, taken[0]?.pick ?? 0) ?? 'email';
  const habits = { adds, replaces: (taken[1]?.pick ?? 0) % 2 === 0 };
  const person: Person = { world, opened, habits, pressed: [], did: new Set() };
  const events: string[] = [];
  opened.actor.system.inspect((inspected) => {
    if (inspected.type === '@xstate.event') events.push(JSON.stringify(inspected.event));
  });
  const order: Order = { set: world.backend.recoveryCodes('ada')[0], turned: 0 };
  const secrets = new Set([typedCode]);
  opened.actor.start();
  await settleAll();
  for (const { command, pick } of taken) {
    if (isOver(person)) break;
    await commands[command]?.(person, pick);
    for (const state of statesOf(inside(person))) visited.add(state);
    world.backend.recoveryCodes('ada').forEach((code) => secrets.add(code));
    world.backend.outbox.messages.forEach(({ code }) => code !== undefined && secrets.add(code));
    const broken = [...brokenCounts(person), ...brokenNames(world), ...brokenOrder(person, order)];
    if (broken.length > 0) return [`after ${command}`, ...broken];
  }
  const shown = [...events, JSON.stringify(opened.actor.getSnapshot())].join('\n');
  const told = [...secrets].filter((secret) => shown.includes(`"${secret}"`));
  // Whatever happened, there is a way out, and nothing secret is left.
  world.backend.faults.clear();
  for (let step = 0; step < 15 && !isOver(person); step += 1) await leave(person);
  const { value, context } = opened.actor.getSnapshot();
  return [
    ...told.map((secret) => `"${secret}" stands in an event or a snapshot`),
    ...(isOver(person) ? [] : [`cannot be left: ${JSON.stringify(value)}`]),
    ...(context.environment.secrets.size > 0 ? ['a secret is left'] : []),
  ];
}

const statesOf = (all: readonly Anyone[]): readonly string[] =>
  all.map((each) => JSON.stringify(Reflect.get(each.getSnapshot(), 'value')));

describe(`random walks through adding a factor and the guided set-up (seed ${seed})`, () => {
  beforeAll(stopTheClock);
  afterAll(() => void vi.useRealTimers());
  const all = Object.keys(scenarios);
  const walksEach = Math.ceil(Number(steps) / stepsOfAWalk / all.length);
  const visited = new Set<string>();

  test.each(all)(
    '(SEC-12, SEC-14, SEC-36, UX-14, UX-16) every rule holds in any order of commands: %s',
    { timeout: 0 },
    async (name) => {
      const scenario = scenarios[name];
      if (!scenario) throw new Error('There is no such scenario.');
      await fc.assert(
        fc.asyncProperty(strides, async (taken) => {
          expect(await walk(scenario, taken, visited)).toEqual([]);
        }),
        {
          seed: Number(seed),
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

  test('the walks come to the summary, to codes, to fresh proof and to each question', () => {
    const all = [...visited].join(' ');
    for (const state of [
      'summary',
      'turningOn',
      'makingCodes',
      'askingAboutCodes',
      'choosing',
      'adding',
      'proving',
      'savingCodes',
      'enrolling',
      'ended',
    ])
      expect(all).toContain(state);
  });
});
