import type { FaultName } from '../../scenario/faults.ts';

/** Between the vendor's package and its server: what goes wrong there, goes wrong for every request of a call. */
export interface Network {
  /** Lets the requests of this call go wrong. */
  readonly under: <Value>(fault: FaultName | undefined, call: () => Promise<Value>) => Promise<Value>;
}

const json = { 'content-type': 'application/json' };
const answers = {
  server: () =>
    Response.json(
      { message: 'Server Error', code: 500, type: 'general_unknown', version: '1.8.1' },
      { status: 500 },
    ),
  malformed: () =>
    new Response('<!doctype html><title>Welcome to the airport</title>', {
      headers: { 'content-type': 'text/html' },
    }),
  rateLimited: () =>
    new Response(
      JSON.stringify({
        message: 'Rate limit for the current endpoint has been exceeded. Please try again after some time.',
        code: 429,
        type: 'general_rate_limit_exceeded',
        version: '1.8.1',
      }),
      { status: 429, headers: json },
    ),
};

const gone = () => new TypeError('Failed to fetch');
const never = () => new Promise<never>(() => undefined);

/** Replaces the page's `fetch` for one endpoint. */
export function spoilNetwork(endpoint: string): Network {
  const real = globalThis.fetch.bind(globalThis);
  let fault: FaultName | undefined;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (fault === undefined || !address.startsWith(endpoint)) return real(input, init);
    if (fault === 'offline') throw gone();
    if (fault === 'never') return never();
    if (fault === 'server' || fault === 'malformed') return answers[fault]();
    if (fault === 'rateLimited' || fault === 'rateLimitedUnknown') return answers.rateLimited();
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
