import type { Context } from 'hono';
import type { ProjectState } from '../project/project.ts';
import type { Answer } from './answer.ts';
import { readBody } from './body.ts';
import { writeSessionCookies } from './cookies.ts';
import { refuseForeignOrigin, writeCors } from './cors.ts';
import { readCredentials } from './credentials.ts';
import { createParams } from './params.ts';
import { Refusal } from './refusal.ts';
import { warnOfNewerClient } from './response-format.ts';
import type { Route } from './route.ts';
import { noteSeen, runRoute } from './run-route.ts';

const jsonType = 'application/json; charset=UTF-8';

export function sendRefusal(http: Context, project: ProjectState, refusal: Refusal): Response {
  const { message, status, type } = refusal;
  http.header('cache-control', 'no-cache, no-store, must-revalidate');
  const body = JSON.stringify({ message, code: status, type, version: project.version });
  return http.body(body, status, { 'content-type': jsonType });
}

/** Fails before CORS headers and the error type are set. */
const sendCollapse = (project: ProjectState): Response =>
  new Response(JSON.stringify({ message: 'Error: Server Error', code: 500, version: project.version }), {
    status: 500,
    headers: { 'content-type': 'text/html' },
  });

function sendAnswer(http: Context, project: ProjectState, answer: Answer): Response {
  if (answer.cookies !== undefined) writeSessionCookies(http, project, answer.cookies, project.clock.now());
  if (answer.kind === 'json')
    return http.body(JSON.stringify(answer.body), answer.status, { 'content-type': jsonType });
  if (answer.kind === 'redirect') return http.redirect(answer.to, 301);
  return http.body(null, 204, { 'content-type': 'text/html' });
}

export function answerPreflight(http: Context, project: ProjectState): Response {
  writeCors(http, project, true);
  return http.body(null, 204, { 'content-type': 'text/html' });
}

/** Answers a call of the account API as the project's version does. */
export async function answerCall(
  http: Context,
  project: ProjectState,
  route: Route | undefined,
  name: string,
): Promise<Response> {
  const body = http.req.method === 'GET' ? http.req.query() : await readBody(http.req);
  if (body === undefined) return sendCollapse(project);
  writeCors(http, project, false);
  try {
    refuseForeignOrigin(http, project);
    warnOfNewerClient(http, project.version);
    const credentials = await readCredentials(http, project);
    const user = 'user' in credentials ? credentials.user : undefined;
    const now = project.clock.now();
    const call = {
      project,
      now,
      http,
      params: createParams({ ...body, ...http.req.param() }, project),
      user,
      session: credentials.kind === 'session' ? credentials.session : undefined,
      byKey: credentials.kind === 'key',
      seenNow: noteSeen(user, now),
    };
    return sendAnswer(http, project, await runRoute(route, credentials, call, name));
  } catch (error) {
    if (error instanceof Refusal) return sendRefusal(http, project, error);
    throw error;
  }
}
