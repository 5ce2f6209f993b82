import { differences } from './compare.fixture.ts';
import { expand } from './recording.fixture.ts';
import type { Step } from './recording.fixture.ts';
import type { Reply } from './send.fixture.ts';
import type { World } from './world.fixture.ts';

type Expected = Readonly<Record<string, string | undefined>>;

function expectedHeaders({ recording, now }: World, step: Step): Expected {
  const isPreflight = step.request.startsWith('OPTIONS');
  const isError = step.status >= 400;
  const origin = step.headers?.['origin'] ?? 'http://localhost';
  const usual: Expected = {
    ...(isPreflight ? recording.cors.preflight : recording.cors.call),
    'access-control-allow-origin': step.allowOrigin ?? origin,
    'content-type': step.status === 204 ? 'text/html' : 'application/json; charset=UTF-8',
    'cache-control': isError ? 'no-cache, no-store, must-revalidate' : undefined,
  };
  const bare = Object.fromEntries(Object.keys(usual).map((name) => [name, undefined]));
  if (recording.headersLeftOut && step.limit === undefined) return {};
  const rest = step.bare ? bare : usual;
  return {
    ...(recording.headersLeftOut ? {} : rest),
    'x-ratelimit-limit': step.limit?.toString(),
    'x-ratelimit-reset': step.limit === undefined ? undefined : `${(Math.floor(now() / 3.6e6) + 1) * 3600}`,
    ...(step.remaining === undefined ? {} : { 'x-ratelimit-remaining': `${step.remaining}` }),
    'x-appwrite-warning': undefined,
    ...step.answerHeaders,
  };
}

function checkHeaders(world: World, step: Step, { headers }: Reply): string[] {
  return Object.entries(expectedHeaders(world, step)).flatMap(([name, recorded]) => {
    const actual = headers.get(name);
    const isSame =
      recorded === undefined ? actual === null : actual !== null && world.names.matches(recorded, actual);
    return isSame ? [] : [`header ${name}: ${recorded} became ${actual}`];
  });
}

/** Both cookies and the header for browsers without cookies must carry the same value. */
function checkCookies({ recording, names }: World, { cookies }: Step, { headers }: Reply): string[] {
  const templates =
    cookies === undefined ? [] : cookies === 'clear' ? recording.cookies.clear : recording.cookies.signIn;
  const lines = headers.getSetCookie();
  const bound = (template: string) => template.replace('<session-cookie>', cookies ?? '');
  const isSame =
    lines.length === templates.length &&
    templates.every((template, index) =>
      names.matches(bound(template), decodeURIComponent(lines[index] ?? '')),
    );
  const fallback = headers.get('x-fallback-cookies');
  const recorded = cookies === 'clear' ? '[]' : cookies && `{"a_session_mfa":"${cookies}"}`;
  const isSameFallback = recorded === undefined ? fallback === null : names.matches(recorded, fallback ?? '');
  return [
    ...(isSame ? [] : [`set-cookie: ${JSON.stringify(templates)} became ${JSON.stringify(lines)}`]),
    ...(isSameFallback ? [] : [`x-fallback-cookies: ${recorded} became ${fallback}`]),
  ];
}

function checkMessage({ project, names }: World, { message }: Step): string[] {
  if (message === undefined) return [];
  const sent = project.outbox.messages.at(-1);
  if (sent === undefined) return ['message: none was sent'];
  const actual: Expected = { ...sent, atMs: undefined };
  // A code that is sent again may have the name of an earlier one.
  for (const recorded of [message['code'], message['text']])
    if (recorded !== undefined) names.forget(recorded);
  return Object.entries(message).flatMap(([field, recorded]) =>
    names.matches(recorded, actual[field] ?? '')
      ? []
      : [`message ${field}: ${recorded} became ${actual[field]}`],
  );
}

function checkBody(world: World, { answer }: Step, { text }: Reply): string[] {
  if (answer === undefined) return text === '' ? [] : [`body: should be empty, is ${text}`];
  const recorded = world.recording.bodies[answer] ?? null;
  const actual: unknown = JSON.parse(text);
  return differences(world.names, expand(world.recording, recorded), actual);
}

/** Everything in which an answer differs from the recorded one. */
export function checkStep(world: World, step: Step, reply: Reply): string[] {
  return [
    ...(reply.status === step.status ? [] : [`status: ${step.status} became ${reply.status} ${reply.text}`]),
    ...checkBody(world, step, reply),
    ...checkHeaders(world, step, reply),
    ...checkCookies(world, step, reply),
    ...checkMessage(world, step),
  ];
}
