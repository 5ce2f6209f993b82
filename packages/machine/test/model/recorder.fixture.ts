import type { Call, Check, MfaAdapter } from '@mfa-flow/contract';

/** The calls of one page to its backend, and their answers. */
export interface Recorder {
  readonly adapter: MfaAdapter;
  /** What the newest answer to `session.check` said; undefined for a failure, and before there was one. */
  readonly lastStatus: () => Check['status'] | undefined;
  /** Methods that change something and had more than one call in flight at once. */
  readonly crowded: ReadonlySet<string>;
  /** From now on answers arrive only after `release`. */
  readonly hold: () => void;
  readonly release: () => void;
}

/** Wraps the adapter of a flow, and records calls and answers. */
export function recordCalls(adapter: MfaAdapter): Recorder {
  const underWay = new Map<string, number>();
  const crowded = new Set<string>();
  let lastStatus: Check['status'] | undefined;
  let open = Promise.resolve();
  let release = () => {};

  const watched =
    <Input, Value>(method: string, call: Call<Input, Value>): Call<Input, Value> =>
    async (input, options) => {
      const count = (underWay.get(method) ?? 0) + 1;
      underWay.set(method, count);
      if (count > 1 && !reads.has(method)) crowded.add(method);
      let isOver = false;
      const over = () => {
        if (!isOver) underWay.set(method, (underWay.get(method) ?? 0) - 1);
        isOver = true;
      };
      // After an abort another call may be made.
      options.signal.addEventListener('abort', over, { once: true });
      try {
        const answer = await call(input, options);
        await open;
        return answer;
      } finally {
        over();
      }
    };

  const watchPort = <Port extends object>(name: string, port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([key, part]: [string, unknown]) => {
        const path = `${name}.${key}`;
        if (typeof part === 'function') return [key, watched(path, part as Call<unknown, unknown>)];
        const isPlain = typeof part === 'object' && part !== null && !Array.isArray(part);
        return [key, isPlain ? watchPort(path, part) : part];
      }),
    ) as Port; // the same keys, and each method with the types that it had

  const { session, ...ports } = watchPort('adapter', adapter);
  const check: typeof session.check = async (input, options) => {
    const answer = await session.check(input, options);
    const value: unknown = answer.ok ? answer.value : undefined;
    const status: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'status') : undefined;
    lastStatus = statuses.find((known) => known === status);
    return answer;
  };

  return {
    adapter: { ...ports, session: { ...session, check } },
    lastStatus: () => lastStatus,
    crowded,
    hold: () => {
      open = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => {
      release();
      open = Promise.resolve();
    },
  };
}

/** They change nothing: a page that is seen again may look while somebody presses "I have opened it". */
const reads: ReadonlySet<string> = new Set(['adapter.session.check']);

const statuses: readonly Check['status'][] = [
  'signedOut',
  'complete',
  'factorsRequired',
  'emailVerificationRequired',
  'refused',
];
