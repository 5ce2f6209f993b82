/** @import { Result } from '@mfa-flow/contract' */
import { failed, succeeded } from '@mfa-flow/contract';

/** @typedef {Result<{ status: number; body: unknown }>} Answer */

/**
 * Requests whose expected failures are values. Where a vendor has a client library, it takes this place.
 *
 * @param {typeof globalThis.fetch} fetch
 */
export function createClient(fetch) {
  return {
    /** @type {(path: string, signal: AbortSignal) => Promise<Answer>} */
    get: (path, signal) => send(fetch, path, { signal }),

    /** @type {(path: string, body: object, signal: AbortSignal) => Promise<Answer>} */
    post: (path, body, signal) => send(fetch, path, { method: 'POST', body: JSON.stringify(body), signal }),
  };
}

/**
 * @param {typeof globalThis.fetch} fetch
 * @param {string} path
 * @param {RequestInit} init
 * @returns {Promise<Answer>}
 */
async function send(fetch, path, init) {
  let response;
  try {
    response = await fetch(path, init);
  } catch {
    return failed({ code: 'offline' });
  }
  const { status } = response;
  if (status >= 500) return failed({ code: 'server', raw: { status } });
  try {
    /** @type {unknown} */
    const body = await response.json();
    return succeeded({ status, body });
  } catch {
    return failed({ code: 'malformed', raw: { status } });
  }
}
