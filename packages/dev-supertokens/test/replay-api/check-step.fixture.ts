import { differences } from '../replay/compare.fixture.ts';
import { expand, isPart } from '../replay/recording.fixture.ts';
import { apiRecording } from './api-recording.fixture.ts';
import type { ApiStep } from './api-recording.fixture.ts';
import type { ApiWorld } from './api-world.fixture.ts';
import type { ApiReply } from './send.fixture.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const changed = (what: string, recorded: unknown, actual: unknown): string[] => [
  `${what}: ${JSON.stringify(recorded)} became ${JSON.stringify(actual)}`,
];

function checkText({ names }: ApiWorld, what: string, recorded: string | undefined, actual: string | null) {
  // A token that is made anew within a second is the same one again, and a second is soon over.
  if (recorded !== undefined && /^<access-token-\d+>$/.test(recorded)) names.forget(recorded);
  const isSame =
    recorded === undefined ? actual === null : actual !== null && names.matches(recorded, actual);
  return isSame ? [] : changed(what, recorded, actual);
}

const cookieLine = /^(\w+)=([^;]*); Path=([^;]+); Expires=[^;]+; HttpOnly; SameSite=Lax$/;
const cookiePaths: Readonly<Record<string, string>> = {
  sAccessToken: '/',
  sRefreshToken: '/auth/session/refresh',
};

function checkCookies(world: ApiWorld, { cookies = {} }: ApiStep, { headers }: ApiReply): string[] {
  const set = headers.getSetCookie().map((line) => cookieLine.exec(line) ?? [line]);
  const wrong = set.filter(([, name = '', , path]) => cookiePaths[name] !== path).map(([line]) => line);
  const values = new Map(set.map(([, name = '', value = '']) => [name, decodeURIComponent(value)]));
  return [
    ...wrong.flatMap((line) => changed('cookie', 'one of the SDK', line)),
    ...Object.keys(cookiePaths).flatMap((name) =>
      checkText(world, name, cookies[name], values.get(name) ?? null),
    ),
  ];
}

/** Claims that the core makes, and the issuer, are told with the rest. */
const coreClaims =
  'iat exp sub tId rsub sessionHandle refreshTokenHash1 parentRefreshTokenHash1 antiCsrfToken iss'.split(' ');

function checkFront({ names }: ApiWorld, { front }: ApiStep, { headers }: ApiReply): string[] {
  const actual = headers.get('front-token');
  if (front === undefined || front === 'remove')
    return actual === (front ?? null) ? [] : changed('front-token', front, actual);
  const frontToken = parse(Buffer.from(actual ?? '', 'base64').toString());
  if (!isPart(frontToken) || !isPart(frontToken['up'])) return changed('front-token', front, actual);
  const { up, ate } = frontToken;
  const own = Object.fromEntries(Object.entries(up).filter(([name]) => !coreClaims.includes(name)));
  const isConsistent = frontToken['uid'] === up['sub'] && ate === Number(up['exp']) * 1000;
  return [
    ...differences(names, front, own, 'front-token'),
    ...(isConsistent ? [] : changed('front-token', 'a consistent one', frontToken)),
  ];
}

const preflight: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
  'access-control-allow-headers': 'content-type,rid,fdi-version,anti-csrf,authorization,st-auth-mode',
};

function checkHeaders(world: ApiWorld, step: ApiStep, { headers }: ApiReply): string[] {
  const names = ['st-access-token', 'st-refresh-token', 'anti-csrf'];
  const exposed = [
    ...Object.keys(step.answerHeaders ?? {}),
    ...(step.front === undefined ? [] : ['front-token']),
  ];
  const actual = headers.get('access-control-expose-headers');
  const usual: Readonly<Record<string, string>> = {
    'access-control-allow-origin': 'http://localhost:<web-port>',
    'access-control-allow-credentials': 'true',
    ...(step.request.startsWith('OPTIONS') ? preflight : {}),
  };
  return [
    ...names.flatMap((name) => checkText(world, name, step.answerHeaders?.[name], headers.get(name))),
    ...Object.entries(usual).flatMap(([name, value]) => checkText(world, name, value, headers.get(name))),
    ...((actual?.split(', ') ?? []).toSorted().join() === exposed.toSorted().join()
      ? []
      : changed('exposed headers', exposed, actual)),
  ];
}

/** Everything in which an answer differs from the recorded one. */
export function checkStep(world: ApiWorld, step: ApiStep, reply: ApiReply): string[] {
  const status = step.status ?? 200;
  const recorded = step.answer === undefined ? '' : (apiRecording.answers[step.answer] ?? null);
  return [
    ...(reply.status === status ? [] : changed('status', status, reply.status)),
    ...differences(world.names, expand(apiRecording.users, recorded), parse(reply.text)),
    ...checkHeaders(world, step, reply),
    ...checkCookies(world, step, reply),
    ...checkFront(world, step, reply),
  ];
}
