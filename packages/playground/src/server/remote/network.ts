import type { FaultName } from '../../scenario/faults.ts';

/** The connection between the vendor's package and its server: a fault affects every request of a call. */
export interface Network {
  /** Makes the requests of this call fail. */
  readonly under: <Value>(fault: FaultName | undefined, call: () => Promise<Value>) => Promise<Value>;
}

/** What this vendor's server answers when something is wrong. Undefined: it is asked as usual. */
export type WrongAnswers = Partial<Record<FaultName, (address: string) => Response | undefined>>;

const gone = () => new TypeError('Failed to fetch');

/** Until the call is given up. */
const never = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), {
      once: true,
    });
  });

const malformed = () =>
  new Response('<!doctype html><title>Welcome to the airport</title>', {
    headers: { 'content-type': 'text/html' },
  });

/** Replaces the page's `fetch` for addresses that begin with one of these. Before the vendor's package is made, which may keep the one it finds. */
export function spoilNetwork(apis: readonly string[], wrong: WrongAnswers): Network {
  const real = globalThis.fetch.bind(globalThis);
  let fault: FaultName | undefined;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (fault === undefined || !apis.some((api) => address.startsWith(api))) return real(input, init);
    if (fault === 'offline') throw gone();
    if (fault === 'never') return never(init?.signal);
    if (fault === 'malformed') return malformed();
    const answer = wrong[fault]?.(address);
    if (answer) return answer;
    const response = await real(input, init);
    if (fault === 'answerLost') throw gone();
    return response;
  };
  return {
    async under(name, call) {
      fault = name;
      try {
        return await call();
      } finally {
        if (fault === name) fault = undefined;
      }
    },
  };
}
