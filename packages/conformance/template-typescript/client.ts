import { failed, succeeded } from '@mfa-flow/contract';
import type { Result } from '@mfa-flow/contract';

export type Answer = Result<{ readonly status: number; readonly body: unknown }>;

/** Requests whose expected failures are values. Where a vendor has a client library, it takes this place. */
export function createClient(fetch: typeof globalThis.fetch) {
  return {
    get: (path: string, signal: AbortSignal) => send(fetch, path, { signal }),
    post: (path: string, body: object, signal: AbortSignal) =>
      send(fetch, path, { method: 'POST', body: JSON.stringify(body), signal }),
  };
}

async function send(fetch: typeof globalThis.fetch, path: string, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    return failed({ code: 'offline' });
  }
  const { status } = response;
  if (status >= 500) return failed({ code: 'server', raw: { status } });
  try {
    const body: unknown = await response.json();
    return succeeded({ status, body });
  } catch {
    return failed({ code: 'malformed', raw: { status } });
  }
}
