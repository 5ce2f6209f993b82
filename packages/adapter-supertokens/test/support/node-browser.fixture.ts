import { AsyncLocalStorage } from 'node:async_hooks';
import type { Disturbance } from '@mfa-flow/conformance';
import { createAddressBar } from './address-bar.fixture.ts';
import { disturbedAnswer } from './disturbance.fixture.ts';
import { createDocumentCookies, createStorage } from './storage.fixture.ts';

export const home = 'http://localhost:5173/sign-in';

/** Answers requests in the network's place. */
export type Network = (request: Request) => Promise<Response>;

/** `fetch` as it was before any browser. */
export const plainFetch = globalThis.fetch;

type Window = ReturnType<typeof createWindow>;
const current = new AsyncLocalStorage<Window>();

interface Shared {
  readonly cookies: Map<string, string>;
  readonly stored: Map<string, string>;
  readonly fetch: typeof fetch;
}

function createWindow({ cookies, stored, fetch }: Shared) {
  const itself = {
    document: createDocumentCookies(cookies),
    localStorage: createStorage(stored),
    sessionStorage: createStorage(),
    XMLHttpRequest: class {},
    ...createAddressBar(home),
    // The SDK puts its own in the place of this one.
    fetch,
  };
  return Object.assign(itself, { window: itself });
}

export interface Tab {
  /** What is done inside happens in this tab. */
  readonly run: <Value>(work: () => Value) => Value;
  readonly shown: readonly string[];
}

interface LoggedRequest {
  /** `PUT /auth/mfa/info`. */
  readonly call: string;
  readonly body: unknown;
  status: number;
}

/** As much of a browser as the vendor's SDK uses, in Node. Tabs share cookies and storage, and nothing else. */
export function openNodeBrowser(network: Network = plainFetch) {
  const log: LoggedRequest[] = [];
  let disturbance: Disturbance | undefined;

  const send = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.headers.set('origin', new URL(home).origin);
    const text = await request.clone().text();
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const entry: LoggedRequest = { call, body: text === '' ? undefined : JSON.parse(text), status: 0 };
    log.push(entry);
    request.signal.throwIfAborted();
    const response = await (disturbance === undefined ? network(request) : disturbedAnswer(disturbance));
    entry.status = response.status;
    return response;
  };

  const shared = { cookies: new Map<string, string>(), stored: new Map<string, string>(), fetch: send };
  return {
    ...shared,
    log,
    calls: () => log.map(({ call }) => call),
    openTab: (): Tab => {
      const window = createWindow(shared);
      return { run: (work) => current.run(window, work), shown: window.seen };
    },
    /** Disturbs every request until the function that comes back is called. */
    disturb: (next: Disturbance) => {
      disturbance = next;
      return () => {
        disturbance = undefined;
      };
    },
  };
}

export type NodeBrowser = ReturnType<typeof openNodeBrowser>;

// The SDK puts a class of its own in the place of `XMLHttpRequest`.
const ignore = () => {};

const names = ['document', 'localStorage', 'location', 'history', 'History', 'XMLHttpRequest'] as const;

/** Puts the browser's globals in place: inside a tab they are the tab's, outside there are none. */
export function installBrowserGlobals(): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  const put = (name: string, get: () => unknown) => {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { configurable: true, get, set: ignore });
  };
  for (const name of names) put(name, () => current.getStore()?.[name]);
  put('window', () => current.getStore());
  // The SDK complains aloud of the answers that tests disturb.
  const { console } = globalThis;
  const quiet = Object.assign(Object.create(console) as Console, { error: ignore, warn: ignore });
  put('console', () => (current.getStore() ? quiet : console));
  put('fetch', () => current.getStore()?.fetch ?? plainFetch);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
