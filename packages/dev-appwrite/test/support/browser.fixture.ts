import type { DevAppwrite, Project } from '../../src/index.ts';

interface Reply {
  readonly status: number;
  /** The error's type, if it is one. */
  readonly type: unknown;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** A browser that blocks cookies: it keeps what the server asks it to keep, and sends that with every call. */
export interface Browser {
  readonly call: (request: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  readonly signIn: (id?: string) => Promise<Reply>;
  /** Begins and completes a challenge. */
  readonly verify: (factor: string, answer: () => string) => Promise<Reply>;
}

export const password = 'Passw0rd!234';

const parse = (text: string): Record<string, unknown> => {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
};

export function openBrowser(server: DevAppwrite, project: Project): Browser {
  let fallback: string | undefined;

  const call: Browser['call'] = async (request, body, headers = {}) => {
    const [method = '', path = ''] = request.split(' ');
    const response = await fetch(server.endpoint + path, {
      method,
      headers: {
        'x-appwrite-project': project.id,
        ...(fallback === undefined ? {} : { 'x-fallback-cookies': fallback }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    fallback = response.headers.get('x-fallback-cookies') ?? fallback;
    const parsed = parse(await response.text());
    return { status: response.status, type: parsed['type'], body: parsed, headers: response.headers };
  };

  return {
    call,
    signIn: (id = 'ada') => call('POST /account/sessions/email', { email: `${id}@example.com`, password }),
    verify: async (factor, answer) => {
      const { body } = await call('POST /account/mfa/challenge', { factor });
      return call('PUT /account/mfa/challenge', { challengeId: body['$id'], otp: answer() });
    },
  };
}
