/** @import { Check, Factor, Failure, MfaAdapter, Result } from '@mfa-flow/contract' */
import { failed, isAddressLike, succeeded, toHandle } from '@mfa-flow/contract';
import { createClient } from './client.js';

/** The one second step of this backend. */
const authenticator = /** @satisfies {Factor} */ ({
  id: 'totp',
  kind: 'authenticator',
  delivery: 'none',
  code: { alphabet: 'digits', length: 6 },
  can: { challenge: true, setUp: false },
  destinations: [],
});

/**
 * Makes an adapter for the example backend: a password, and an authenticator code for who has one.
 *
 * @param {typeof globalThis.fetch} fetch Sends a request with the cookies of the browser. In a browser: `window.fetch`.
 * @returns {MfaAdapter}
 */
export function createMyAdapter(fetch) {
  const client = createClient(fetch);

  return {
    session: {
      async check(_, { signal }) {
        const answer = await client.get('/session', signal);
        return answer.ok ? readSession(answer.value.body) : answer;
      },
      async signOut(_, { signal }) {
        return done(await client.post('/sign-out', {}, signal));
      },
    },

    firstFactor: {
      password: {
        identifier: 'email',
        async signIn({ identifier, password }, { signal }) {
          const answer = await client.post('/sign-in', { email: identifier, password }, signal);
          if (answer.ok && answer.value.status === 401) return failed({ code: 'wrong_credentials' });
          const result = done(answer);
          return result.ok ? succeeded({}) : result;
        },
      },
    },

    challenges: {
      async available({ demand }, { signal }) {
        const answer = await client.get('/session', signal);
        if (!answer.ok) return answer;
        const check = readSession(answer.value.body);
        if (!check.ok) return check;
        if (check.value.status === 'signedOut') return failed({ code: 'session_ended' });
        const counts = demand?.factorIds?.includes(authenticator.id) ?? true;
        return succeeded(hasAuthenticator(answer.value.body) && counts ? [authenticator] : []);
      },
      // The backend does not know of challenges: a code is simply sent to it, so there is nothing to start.
      async start({ factorId }) {
        if (factorId !== authenticator.id) return failed({ code: 'factor_gone' });
        return succeeded({ handle: toHandle('totp'), factorId, delivery: 'none' });
      },
      async resend() {
        return failed({ code: 'refused' });
      },
      async verify({ answer }, { signal }) {
        if (answer.kind !== 'code') return failed({ code: 'input_refused', field: 'code' });
        const result = done(await client.post('/totp', { code: answer.code }, signal));
        return result.ok ? succeeded({}) : result;
      },
    },
  };
}

/**
 * What the server says of the session. Whatever does not look like it is no answer, and never "signed in".
 *
 * @param {unknown} body
 * @returns {Result<Check>}
 */
function readSession(body) {
  const { user, missing } = fields(body);
  if (user === null) return succeeded({ status: 'signedOut' });
  const { id, name } = fields(user);
  if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(missing)) {
    return failed({ code: 'malformed' });
  }
  // People write their address where a name is asked for: then it is left out.
  const account = { id, ...(!isAddressLike(name) && { displayName: name }) };
  if (missing.length === 0) return succeeded({ status: 'complete', account });
  if (!missing.includes('totp')) return failed({ code: 'malformed' });
  return succeeded({ status: 'factorsRequired', factors: [authenticator] });
}

/** @param {unknown} body */
const hasAuthenticator = (body) => fields(fields(body)['user'])['hasTotp'] === true;

/**
 * What came of a request that changes something. The backend says `{ done: true }`, so that an empty answer or a page
 * of HTML is not taken for a success.
 *
 * @param {Result<{ status: number; body: unknown }>} answer
 * @returns {Result<undefined>}
 */
function done(answer) {
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (fields(body)['done'] === true) return succeeded();
  return failed(whyNot(status, fields(body)));
}

/**
 * The one place where this backend's refusals become failures of the contract.
 *
 * @param {number} status
 * @param {Record<string, unknown>} body
 * @returns {Failure}
 */
function whyNot(status, { retryAfterSeconds }) {
  if (status === 401) return { code: 'session_ended', raw: { status } };
  if (status === 422) return { code: 'wrong_code', raw: { status } };
  if (status === 429 && typeof retryAfterSeconds === 'number') {
    return { code: 'locked', retryAfterMs: 1000 * retryAfterSeconds, raw: { status } };
  }
  return { code: 'malformed', raw: { status } };
}

/**
 * The fields of an object; of anything else none.
 *
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
const fields = (value) => Object(value);
