import type { Step } from './recording.fixture.ts';
import type { World } from './world.fixture.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const fillDeep = (world: World, value: unknown): unknown => {
  if (typeof value === 'string') return world.names.fill(value);
  if (Array.isArray(value)) return value.map((item: unknown) => fillDeep(world, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(world, item)]));
};

/** A browser keeps the legacy cookie only, and the SDK sends the other header from its own storage. */
const sessionHeaders = (world: World, cookie: string): Record<string, string> => ({
  cookie: `a_session_mfa_legacy=${encodeURIComponent(cookie)}`,
  'x-fallback-cookies': JSON.stringify({ [`a_session_${world.project.id}`]: cookie }),
});

function headersOf(world: World, step: Step, hasBody: boolean): Headers {
  const isPreflight = step.request.startsWith('OPTIONS');
  const headers = new Headers({ origin: 'http://localhost', 'user-agent': world.userAgent });
  if (!isPreflight) headers.set('x-appwrite-project', world.project.id);
  if (!isPreflight) headers.set('x-appwrite-response-format', world.recording.responseFormat);
  if (hasBody) headers.set('content-type', 'application/json');
  if (step.as !== undefined) {
    const cookies = sessionHeaders(world, world.names.fill(step.as));
    for (const [name, value] of Object.entries(cookies)) headers.set(name, value);
  }
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, name === 'cookie' ? fillCookie(world, value) : world.names.fill(value));
  }
  return headers;
}

/** A value is encoded in a cookie and nowhere else. */
function fillCookie(world: World, recorded: string): string {
  const [name, value = ''] = recorded.split(/=(.*)/s);
  return `${name}=${encodeURIComponent(world.names.fill(value))}`;
}

/** Makes the recorded request. */
export async function send(world: World, step: Step): Promise<Reply> {
  const [method = '', path = ''] = step.request.split(' ');
  const body =
    step.rawBody ?? (step.body === undefined ? undefined : JSON.stringify(fillDeep(world, step.body)));
  const response = await fetch(world.url + world.names.fill(path), {
    method,
    headers: headersOf(world, step, body !== undefined),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
