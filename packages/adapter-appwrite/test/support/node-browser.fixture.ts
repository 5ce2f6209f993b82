import { AsyncLocalStorage } from 'node:async_hooks';
import { createCookieJar } from './cookie-jar.fixture.ts';
import { disturbedAnswer } from './disturbance.fixture.ts';
import type { Disturbance } from '@mfa-flow/conformance';
import { createRequestLog } from './request-log.fixture.ts';

/** Answers requests in the network's place. */
export type Network = (request: Request) => Promise<Response>;

/** `fetch` as it was before any browser: for what tests do themselves. */
export const plainFetch = globalThis.fetch;
const current = new AsyncLocalStorage<NodeBrowser>();

/**
 * As much of a browser as the vendor's SDK uses, in Node: `fetch` with cookies, `window.localStorage`. Several can live
 * beside each other; what is done inside `run` happens in this one.
 */
export interface NodeBrowser {
  readonly run: <Value>(work: () => Value) => Value;
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  readonly storage: Map<string, string>;
  readonly log: ReturnType<typeof createRequestLog>;
  readonly cookieNames: () => readonly string[];
  /** Disturbs every request until the function that comes back is called. */
  readonly disturb: (disturbance: Disturbance) => () => void;
}

export function openNodeBrowser(network: Network = plainFetch, origin = 'http://localhost'): NodeBrowser {
  const jar = createCookieJar();
  const log = createRequestLog();
  let disturbance: Disturbance | undefined;

  const send = async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    return log.follow(request, async () => {
      if (disturbance !== undefined) return disturbedAnswer(disturbance);
      const headers = new Headers(request.headers);
      headers.set('origin', origin);
      if (jar.header() !== '') headers.set('cookie', jar.header());
      const response = await network(new Request(request, { headers }));
      jar.take(response.headers, request.url.startsWith('https:'));
      return asSeenFrom(origin, request.url, response);
    });
  };

  const browser: NodeBrowser = {
    run: (work) => current.run(browser, work),
    fetch: send,
    storage: new Map(),
    log,
    cookieNames: () => jar.names,
    disturb: (next) => {
      disturbance = next;
      return () => {
        disturbance = undefined;
      };
    },
  };
  return browser;
}

/** A page of another origin reads the headers that the server exposes, and few more. */
function asSeenFrom(origin: string, url: string, response: Response): Response {
  if (new URL(url).origin === origin) return response;
  const exposed = response.headers.get('access-control-expose-headers') ?? '';
  const readable = new Set(['content-type', ...exposed.toLowerCase().split(/,\s*/)]);
  const headers = [...response.headers].filter(([name]) => readable.has(name));
  return new Response(response.body, { status: response.status, headers });
}

const outside = () => {
  throw new Error('The SDK was used outside of a browser: call it inside `browser.run`.');
};

const localStorage = {
  getItem: (name: string) => current.getStore()?.storage.get(name) ?? null,
  setItem: (name: string, value: string) => current.getStore()?.storage.set(name, value),
};

/** Puts the browser's globals in place; returns how to take them away again. */
export function installBrowserGlobals(): () => void {
  const before = { fetch: globalThis.fetch, window: Reflect.get(globalThis, 'window') as unknown };
  const console = { warn: () => undefined };
  Object.assign(globalThis, {
    fetch: (...args: Parameters<typeof fetch>) => (current.getStore()?.fetch ?? outside)(...args),
    window: { localStorage, console },
  });
  return () => Object.assign(globalThis, before);
}
