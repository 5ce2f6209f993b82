import type { DevSuperTokens } from '../../src/index.ts';

type Body = Readonly<Record<string, unknown>>;

interface Reply {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

/** A browser in header mode: it keeps the tokens that the server gives, and sends them with every call. */
export interface Browser {
  /** `PUT /auth/mfa/info`, say. */
  readonly call: (request: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  readonly signUp: (email: string) => Promise<Reply>;
  readonly signIn: (email: string) => Promise<Reply>;
  readonly mfaInfo: () => Promise<Body>;
  /** The claim of the session's MFA as the browser sees it. */
  readonly claim: () => { readonly c: Readonly<Record<string, number>>; readonly v: boolean };
  readonly isSignedIn: () => boolean;
}

export const password = 'Passw0rd!x';

const parse = (text: string): Body => {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return { text };
  }
};

export function openBrowser({ url }: Pick<DevSuperTokens, 'url'>): Browser {
  const kept = new Map<string, string>();

  const keep = (headers: Headers): void => {
    for (const name of ['st-access-token', 'st-refresh-token', 'front-token', 'anti-csrf']) {
      const value = headers.get(name);
      if (value === '' || value === 'remove') kept.delete(name);
      else if (value !== null) kept.set(name, value);
    }
  };

  const call: Browser['call'] = async (request, body, headers = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const token = kept.get(path.endsWith('/session/refresh') ? 'st-refresh-token' : 'st-access-token');
    const response = await fetch(url + path, {
      method,
      headers: {
        origin: 'http://localhost:5173',
        rid: 'anti-csrf',
        'st-auth-mode': 'header',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    keep(response.headers);
    return { status: response.status, body: parse(await response.text()), headers: response.headers };
  };

  const withPassword = (path: string, email: string) =>
    call(`POST /auth/${path}`, {
      formFields: [
        { id: 'email', value: email },
        { id: 'password', value: password },
      ],
    });

  return {
    call,
    signUp: (email) => withPassword('signup', email),
    signIn: (email) => withPassword('signin', email),
    mfaInfo: async () => (await call('PUT /auth/mfa/info', {})).body,
    claim: () => {
      const front = Buffer.from(kept.get('front-token') ?? '', 'base64').toString();
      return JSON.parse(front).up['st-mfa'];
    },
    isSignedIn: () => kept.has('st-access-token'),
  };
}
