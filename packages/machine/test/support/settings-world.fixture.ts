import {
  createMemoryAdapter,
  createMemoryBackend,
  methodNames,
  type MemoryAccount,
  type MemoryBackendOptions,
  type MethodName,
} from '@mfa-flow/adapter-memory';
import type { Call, MfaAdapter, Overview, Result } from '@mfa-flow/contract';
import { vi } from 'vitest';
import { createAddFactor } from '../../src/add-factor/create-add-factor.ts';
import { createGuidedSetUp } from '../../src/guided-set-up/create-guided-set-up.ts';
import { createTask } from '../../src/task/create-task.ts';
import type { Task } from '../../src/task/task.types.ts';
import { loadSteps } from '../../src/steps/load-steps.ts';
import { ada, bob, present } from './flow.fixture.ts';

/** The timers of machines and backend stand still until told. */
export const stopTheClock = (): void =>
  void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 0, 1) });

/** What a press can begin. */
export type Intention =
  | Task
  | {
      readonly kind: 'addFactor';
      readonly factor: 'authenticator' | 'email' | 'phone';
      /** A name is asked for first. */
      readonly asksName?: true;
    }
  | { readonly kind: 'setUp' };

/** What changes something, or sends. The others are reads, or only take back what was begun. */
export const writes: ReadonlySet<string> = new Set<MethodName>([
  'challenges.start',
  'challenges.resend',
  'challenges.verify',
  'enrolment.begin',
  'enrolment.resend',
  'enrolment.confirm',
  'enrolment.remove',
  'recoveryCodes.create',
  'recoveryCodes.regenerate',
  'recoveryCodes.reveal',
  'protection.set',
  'account.rename',
  'account.signOutOthers',
]);

/** Starting with an app sends nothing and changes nothing: it comes with the code that is entered. */
const startsApp = (method: MethodName, input: object): boolean =>
  method === 'challenges.start' && 'factorId' in input && input.factorId === 'authenticator';

/** Tells what happens to one call, in the place of the backend or around it. */
export type Around = (work: () => Promise<Result<unknown>>) => unknown;

interface Made {
  readonly method: MethodName;
  /** In whose session. */
  readonly who: string;
  readonly input: object;
  /** How many factors the last read had told of. */
  readonly factors: number;
  /** What came of it: `ok`, a code, or nothing as yet. */
  came?: string;
}

export interface SettingsOptions extends Partial<MemoryBackendOptions> {
  readonly account?: Partial<MemoryAccount>;
  /** Time passes before anything is begun, so that the sign-in is no proof any more. */
  readonly stale?: boolean;
}

/** The settings of Ada, who is signed in completely, in a browser that Bob may use as well. */
export function createSettings({ account, stale: _stale, ...options }: SettingsOptions = {}) {
  const backend = createMemoryBackend({
    accounts: [{ ...ada, factors: [], ...account }, bob],
    enrolment: ['authenticator', 'email', 'phone'],
    selfService: { freshProofFor: [] },
    clock: () => Date.now(),
    ...options,
  });
  const browser = backend.openBrowser();
  const own = createMemoryAdapter(backend, { browser });
  const verified = account?.factors?.map(({ kind }) => kind) ?? [];
  backend.signIn(browser, 'ada', verified);
  let who = 'ada';
  const made: Made[] = [];
  const around = new Map<MethodName, Around>();
  let lastSwitch: boolean | undefined;
  let lastFactors = 0;

  const isMethod = (path: string): path is MethodName => methodNames.some((name) => name === path);
  const watched =
    (path: string, call: Call<object, unknown>): Call<object, unknown> =>
    async (input, given) => {
      if (!isMethod(path)) return call(input, given);
      const entry: Made = { method: path, who, input, factors: lastFactors };
      made.push(entry);
      const work = () => call(input, given);
      const does = around.get(path);
      // A backend may answer anything.
      const answer = (await (does ? does(work) : work())) as Awaited<ReturnType<typeof call>>;
      if (answer) entry.came = answer.ok ? 'ok' : answer.failure.code;
      if (path === 'account.overview') {
        lastSwitch = switchIn(answer);
        lastFactors = factorsIn(answer);
      }
      return answer;
    };
  const watchPort = <Port extends object>(name: string, port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([key, part]: [string, unknown]) => [
        key,
        typeof part === 'function' ? watched(`${name}.${key}`, part as Call<object, unknown>) : part,
      ]),
    ) as Port; // the same keys, and each method with the types that it had
  const { session, challenges, enrolment, recoveryCodes, protection, account: accountPort, ...rest } = own;
  const adapter: MfaAdapter = {
    ...rest,
    session: watchPort('session', session),
    challenges: watchPort('challenges', challenges),
    enrolment: watchPort('enrolment', present(enrolment)),
    ...(recoveryCodes && { recoveryCodes: watchPort('recoveryCodes', recoveryCodes) }),
    ...(protection && { protection: watchPort('protection', protection) }),
    account: watchPort('account', present(accountPort)),
  };
  const owner = { id: 'ada' };

  return {
    backend,
    adapter,
    made,
    /** What the last answered read said of the switch. */
    lastSwitch: () => lastSwitch,
    around,
    count: (method: MethodName) => made.filter((each) => each.method === method).length,
    /** What was changed or sent in the session of somebody else, and was not begun there. */
    misdirected: () =>
      made.filter(
        ({ method, who: whose, input }) => whose !== 'ada' && writes.has(method) && !startsApp(method, input),
      ),
    someoneElse() {
      backend.signIn(browser, 'bob', ['email']);
      who = 'bob';
    },
    comeBack() {
      backend.signIn(browser, 'ada', verified);
      who = 'ada';
    },
    /** In another browser, as from a phone. */
    async openLink(link: string) {
      const phone = backend.openBrowser();
      backend.signIn(phone, 'ada', verified);
      const { emailVerification } = createMemoryAdapter(backend, { browser: phone });
      await emailVerification?.confirm({ returned: link }, { signal: new AbortController().signal });
    },
    /** In another browser: the first authenticator gets this name. */
    async renameOther(label: string) {
      const tab = backend.openBrowser();
      backend.signIn(tab, 'ada', verified);
      const { account: other } = createMemoryAdapter(backend, { browser: tab });
      await other?.rename?.({ factorId: 'authenticator', label }, { signal: new AbortController().signal });
    },
    /** What the backend would say now. */
    async overview(): Promise<Overview | undefined> {
      const read = await present(own.account).overview({}, { signal: new AbortController().signal });
      return read.ok ? read.value : undefined;
    },
    /** Opens the machine of an intention, not started. `overview`: what the question is made from. */
    open(intention: Intention, overview?: Overview) {
      const given = { adapter, now: () => Date.now(), account: owner };
      if (intention.kind === 'setUp') return { kind: 'setUp', actor: createGuidedSetUp(given) } as const;
      if (intention.kind !== 'addFactor')
        return { kind: 'task', actor: createTask({ ...given, task: intention, overview }) } as const;
      const factor = { kind: intention.factor, destinations: [] };
      return {
        kind: 'addFactor',
        actor: createAddFactor({ ...given, factor, asksName: intention.asksName }),
      } as const;
    },
  };
}

/** One thing that an answer says, whatever it is. */
function said(answer: Result<unknown>, key: keyof Overview): unknown {
  const value: unknown = answer?.ok ? answer.value : undefined;
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function switchIn(answer: Result<unknown>): boolean | undefined {
  const on = said(answer, 'protectionOn');
  return typeof on === 'boolean' ? on : undefined;
}

function factorsIn(answer: Result<unknown>): number {
  const factors = said(answer, 'factors');
  return Array.isArray(factors) ? factors.length : 0;
}

export type SettingsWorld = ReturnType<typeof createSettings>;
export type Opened = ReturnType<SettingsWorld['open']>;

/** Lets every promise that can settle do so, also those of code that is fetched when it is due. */
export async function settleAll(): Promise<void> {
  await loadSteps();
  for (let turns = 0; turns < 3; turns += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

export async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settleAll();
}
