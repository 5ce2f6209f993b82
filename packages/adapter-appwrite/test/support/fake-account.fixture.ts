import { openNodeBrowser } from './node-browser.fixture.ts';
import { sdks } from './sdks.fixture.ts';
import type { Sdk } from './sdks.fixture.ts';
import { withinBrowser } from './within-browser.fixture.ts';
import { createAppwriteAdapter } from '../../src/index.ts';
import type { AppwriteAdapterOptions } from '../../src/index.ts';

/** `GET /account` and so on: without the version of the API, as the vendor's reference writes it. */
export type Routes = Readonly<Record<string, Answer | readonly Answer[]>>;

/** A JSON body, with status 200 unless it is an error with a `code`; or a response, or a thrown network error. */
export type Answer = object | (() => Response);

const toResponse = (answer: Answer): Response => {
  if (typeof answer === 'function') return answer();
  const status = 'code' in answer && typeof answer.code === 'number' ? answer.code : 200;
  return Response.json(answer, { status });
};

/** An adapter on a real SDK whose server is the routes: several answers to one route come one after the other. */
export async function withRoutes(
  routes: Routes,
  options: Partial<Omit<AppwriteAdapterOptions, 'account'>> = {},
  sdk: Sdk = sdks['27'],
) {
  const bodies: unknown[] = [];
  const asked = new Map<string, number>();
  const browser = openNodeBrowser(async (request) => {
    const route = `${request.method} ${new URL(request.url).pathname.replace('/v1', '')}`;
    bodies.push({ route, body: request.method === 'GET' ? undefined : await request.json() });
    const answers = routes[route];
    if (answers === undefined) throw new Error(`No route for ${route}`);
    const times = asked.get(route) ?? 0;
    asked.set(route, times + 1);
    const answer = Array.isArray(answers) ? (answers[times] as Answer | undefined) : (answers as Answer);
    if (answer === undefined) throw new Error(`No ${times + 1}th answer for ${route}`);
    return toResponse(answer);
  });
  const createAccount = await sdk.load();
  const account = createAccount({ endpoint: 'http://localhost/v1', id: 'test' });
  const given = { ...options, account } as AppwriteAdapterOptions; // tests put together what they need
  return { adapter: withinBrowser(browser, createAppwriteAdapter(given)), browser, account, bodies };
}

export const pending = {
  message: 'More factors are required to complete the sign in process.',
  code: 401,
  type: 'user_more_factors_required',
  version: '1.8.1',
};

export const invalidToken = { ...pending, message: 'Invalid token.', type: 'user_invalid_token' };
export const guest = { ...pending, message: 'No scope.', type: 'general_unauthorized_scope' };

export const user = {
  $id: 'ada',
  name: 'Ada',
  email: 'ada@example.com',
  phone: '+12065550101',
  emailVerification: true,
  phoneVerification: true,
  mfa: true,
};
export const session = { $id: 'session-1', userId: 'ada', factors: ['password'] };
export const challenge = { $id: 'challenge-1', userId: 'ada', expire: '2026-11-21T22:53:00.833+00:00' };
