import type { Disturbance } from '@mfa-flow/conformance';
import { disturbedAnswer } from './disturbance.fixture.ts';

const home = 'http://localhost:5173';

interface LoggedRequest {
  /** `POST /two-factor/verify-totp`. */
  readonly call: string;
  readonly body: unknown;
  status: number;
}

let browsers = 0;

/** Each browser has an address of its own: the server counts calls by it. */
const addressOf = (count: number) => `10.0.${count >> 8}.${count & 255}`;

/** As much of a browser as the client uses, in Node: it keeps cookies and says where its pages are from. */
export function openNodeBrowser(network: typeof fetch = fetch, origin = home) {
  const address = addressOf((browsers += 1));
  const cookies = new Map<string, string>();
  const log: LoggedRequest[] = [];
  let disturbance: Disturbance | undefined;

  const keep = (line: string) => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (attributes.some((each) => /^max-age=0$/i.test(each))) cookies.delete(name);
    else cookies.set(name, pair.slice(at + 1));
  };

  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    request.headers.set('origin', origin);
    request.headers.set('x-forwarded-for', address);
    request.headers.set('cookie', Array.from(cookies, (pair) => pair.join('=')).join('; '));
    const text = await request.clone().text();
    const { pathname } = new URL(request.url);
    const entry: LoggedRequest = {
      call: `${request.method} ${pathname.replace('/api/auth', '')}`,
      body: text === '' ? undefined : JSON.parse(text),
      status: 0,
    };
    log.push(entry);
    request.signal.throwIfAborted();
    const response = await (disturbance === undefined ? network(request) : disturbedAnswer(disturbance));
    entry.status = response.status;
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  };

  return {
    cookies,
    log,
    fetch: send,
    calls: () => log.map(({ call }) => call),
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
