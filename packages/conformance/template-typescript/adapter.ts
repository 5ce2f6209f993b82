import { failed, isAddressLike, succeeded, toHandle } from '@mfa-flow/contract';
import type { Check, Factor, Failure, MfaAdapter, Result } from '@mfa-flow/contract';
import { createClient } from './client.js';
import type { Answer } from './client.js';

/** The one second step of this backend. */
const authenticator: Factor = {
  id: 'totp',
  kind: 'authenticator',
  delivery: 'none',
  code: { alphabet: 'digits', length: 6 },
  can: { challenge: true, setUp: false },
  destinations: [],
};

/**
 * Makes an adapter for the example backend: a password, and an authenticator code for who has one. `fetch` sends a request
 * with the cookies of the browser. In a browser: `window.fetch`.
 */
export function createMyAdapter(fetch: typeof globalThis.fetch): MfaAdapter {
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

/** What the server says of the session. Whatever does not look like it is no answer, and never "signed in". */
function readSession(body: unknown): Result<Check> {
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

const hasAuthenticator = (body: unknown): boolean => fields(fields(body)['user'])['hasTotp'] === true;

/**
 * What came of a request that changes something. The backend says `{ done: true }`, so that an empty answer or a page
 * of HTML is not taken for a success.
 */
function done(answer: Answer): Result<undefined> {
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (fields(body)['done'] === true) return succeeded();
  return failed(whyNot(status, fields(body)));
}

/** The one place where this backend's refusals become failures of the contract. */
function whyNot(status: number, { retryAfterSeconds }: Record<string, unknown>): Failure {
  if (status === 401) return { code: 'session_ended', raw: { status } };
  if (status === 422) return { code: 'wrong_code', raw: { status } };
  if (status === 429 && typeof retryAfterSeconds === 'number') {
    return { code: 'locked', retryAfterMs: 1000 * retryAfterSeconds, raw: { status } };
  }
  return { code: 'malformed', raw: { status } };
}

/** The fields of an object; of anything else none. */
const fields = (value: unknown): Record<string, unknown> => Object(value);
