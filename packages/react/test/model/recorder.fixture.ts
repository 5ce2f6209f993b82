import type { Check, MfaAdapter } from '@mfa-flow/contract';

type Method = (input: unknown, options: { readonly signal: AbortSignal }) => Promise<unknown>;

/** The calls of one tab to its backend, and their answers. */
export interface Recorder {
  readonly adapter: MfaAdapter;
  /** What the newest answer to `session.check` said; undefined for a failure, and before there was one. */
  readonly lastStatus: () => Check['status'] | undefined;
  /** Whose session the newest answer spoke of. */
  readonly lastAccount: () => string | undefined;
  /** Factors by which this page had two messages sent within the wait between them. */
  readonly tooEarly: ReadonlySet<string>;
  /** Methods that change something and had more than one call in flight at once. */
  readonly crowded: ReadonlySet<string>;
  /** Another page: what the one before still waited for, nobody waits for any more. */
  readonly turnPage: () => void;
}

const isMethod = (part: unknown): part is Method => typeof part === 'function';

/** Wraps the adapter of a rendered flow, and records calls and answers. */
export function recordCalls(adapter: MfaAdapter, sent: () => number): Recorder {
  const tooEarly = new Set<string>();
  let messages = new Map<string, number>();
  let lastAccount: string | undefined;
  let underWay = new Map<string, number>();
  const crowded = new Set<string>();
  let lastStatus: Check['status'] | undefined;

  const watch =
    (path: string, call: Method): Method =>
    async (input, options) => {
      const before = sent();
      const page = underWay;
      const count = (page.get(path) ?? 0) + 1;
      page.set(path, count);
      if (count > 1 && path !== 'session.check') crowded.add(path);
      let isOver = false;
      const over = () => {
        if (!isOver) page.set(path, (page.get(path) ?? 0) - 1);
        isOver = true;
      };
      // After an abort another call may be made.
      options.signal.addEventListener('abort', over, { once: true });
      try {
        const answer = call(input, options);
        // The backend sends at once, however long its answer takes.
        await Promise.resolve();
        if (page === underWay && isMessage(path) && sent() > before) noteMessage(factorIn(input));
        return await answer;
      } finally {
        over();
      }
    };

  const noteMessage = (key: string) => {
    const now = Date.now();
    if (now - (messages.get(key) ?? Number.NEGATIVE_INFINITY) < leastWaitMs) tooEarly.add(key);
    messages.set(key, now);
  };

  const watchAll = (part: unknown, path: string): unknown => {
    if (isMethod(part)) return watch(path, part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, watchAll(each, path ? `${path}.${key}` : key)]),
    );
  };

  // The same keys, and methods that take and give the same.
  const { session, ...ports } = watchAll(adapter, '') as MfaAdapter;
  const check: typeof session.check = async (input, options) => {
    const answer = await session.check(input, options);
    lastStatus = answer.ok ? statusIn(answer.value) : undefined;
    lastAccount = answer.ok ? accountIn(answer.value) : undefined;
    return answer;
  };
  return {
    adapter: { ...ports, session: { ...session, check } },
    lastStatus: () => lastStatus,
    lastAccount: () => lastAccount,
    tooEarly,
    crowded,
    turnPage: () => {
      underWay = new Map();
      messages = new Map();
    },
  };
}

/** A little less than the shortest wait that the flow keeps. */
const leastWaitMs = 29_000;

const isMessage = (path: string) => path === 'challenges.start' || path === 'challenges.resend';

/** Which factor a message is for: what is started says so itself, what is sent again by its challenge. */
function factorIn(input: unknown): string {
  const of = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return String(of(input, 'factorId') ?? of(of(input, 'challenge'), 'factorId'));
}

/** A fault may answer anything here, too. */
function accountIn(value: unknown): string | undefined {
  const account: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'account') : undefined;
  const id: unknown =
    typeof account === 'object' && account !== null ? Reflect.get(account, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** A fault may answer anything at all. */
const statusIn = (value: unknown): Check['status'] | undefined =>
  (['signedOut', 'complete', 'factorsRequired', 'emailVerificationRequired', 'refused'] as const).find(
    (known) => typeof value === 'object' && value !== null && Reflect.get(value, 'status') === known,
  );
