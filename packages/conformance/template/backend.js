// A small authentication backend: what you have already, in your case. It speaks HTTP and keeps everything in memory.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';

const minute = 60_000;

/** @typedef {{ id: string; email: string; name: string; password: string; totpKey: Buffer | undefined; blocked: boolean }} Account */
/** @typedef {{ account: Account; proven: boolean }} Session */

export function createBackend() {
  let now = Date.now();
  /** @type {Account[]} */
  const accounts = [];
  /** @type {Map<string, Session>} */
  const sessions = new Map();
  /** @type {Map<string, { wrong: number; until: number }>} */
  const tries = new Map();

  /** Counts a wrong answer; too many lock for a quarter of an hour. @param {string} key @param {number} most */
  function wrongFor(key, most) {
    const wrong = (tries.get(key)?.wrong ?? 0) + 1;
    tries.set(key, wrong < most ? { wrong, until: 0 } : { wrong: 0, until: now + 15 * minute });
  }

  /** @param {string} key */
  function locked(key) {
    const waitMs = (tries.get(key)?.until ?? 0) - now;
    return waitMs > 0 ? json(429, { retryAfterSeconds: Math.ceil(waitMs / 1000) }) : undefined;
  }

  /** @param {Record<string, unknown>} body */
  function signIn({ email, password }) {
    const key = `password of ${String(email)}`;
    const wait = locked(key);
    if (wait !== undefined) return wait;
    const account = accounts.find((each) => each.email === email);
    if (account === undefined || account.blocked || account.password !== password) {
      wrongFor(key, 10);
      return json(401, {});
    }
    tries.delete(key);
    const id = randomUUID();
    sessions.set(id, { account, proven: account.totpKey === undefined });
    return json(200, { done: true }, `session=${id}`);
  }

  /** @param {Session} session @param {Record<string, unknown>} body */
  function verify({ account }, { code }) {
    const key = `code of ${account.id}`;
    const wait = locked(key);
    if (wait !== undefined) return { wait };
    const right = account.totpKey !== undefined && code === totp(account.totpKey, now);
    if (right) tries.delete(key);
    else wrongFor(key, 5);
    return { right };
  }

  return {
    /** What the server does with a request. @param {Request} request @returns {Promise<Response>} */
    async handle(request) {
      const path = new URL(request.url).pathname;
      const cookie = request.headers.get('cookie')?.replace('session=', '') ?? '';
      const session = sessions.get(cookie);
      const body = request.method === 'POST' ? Object(await request.json()) : {};

      if (path === '/session') return json(200, standing(session));
      if (path === '/sign-in') return signIn(body);
      if (path === '/sign-out') {
        sessions.delete(cookie);
        return json(200, { done: true });
      }
      if (path !== '/totp' || session === undefined) return json(401, {});
      const { wait, right } = verify(session, body);
      if (wait !== undefined) return wait;
      if (!right) return json(422, {});
      session.proven = true;
      return json(200, { done: true });
    },

    /** @param {{ email: string; name: string; password: string; withTotp: boolean; blocked: boolean }} wanted */
    addAccount({ withTotp, ...rest }) {
      const account = { id: randomUUID(), totpKey: withTotp ? randomBytes(20) : undefined, ...rest };
      accounts.push(account);
      return { codeNow: () => (account.totpKey === undefined ? '' : totp(account.totpKey, now)) };
    },

    /** @param {string} email */
    endSessions(email) {
      for (const [id, { account }] of sessions) if (account.email === email) sessions.delete(id);
    },

    /** @param {number} ms */
    passTime(ms) {
      now += ms;
    },
  };
}

/** @param {Session | undefined} session */
function standing(session) {
  if (session === undefined) return { user: null, missing: [] };
  const { account, proven } = session;
  const user = { id: account.id, name: account.name, hasTotp: account.totpKey !== undefined };
  return { user, missing: proven ? [] : ['totp'] };
}

/** @param {number} status @param {object} body @param {string} [cookie] */
function json(status, body, cookie) {
  return Response.json(body, { status, ...(cookie && { headers: { 'set-cookie': cookie } }) });
}

/** RFC 6238: six digits for each 30 seconds. @param {Buffer} key @param {number} now */
function totp(key, now) {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const hash = createHmac('sha1', key).update(step).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
