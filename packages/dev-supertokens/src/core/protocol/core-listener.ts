import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createCoreInput, isFields } from './core-input.ts';
import { CoreProblem } from './core-problem.ts';
import type { CoreRoutes } from './core-routes.ts';

async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  const body: unknown = text === '' ? {} : JSON.parse(text);
  return isFields(body) ? body : {};
}

/** By the id of each app what is answered there. */
export type CoreApps = ReadonlyMap<string, CoreRoutes>;

/** The app that is meant where a path names none. */
export const publicApp = 'public';

/** `/appid-w1/recipe/signin`: a call to the app `w1`. */
function appOf(path: string): { readonly appId: string; readonly rest: string } {
  const [, appId = publicApp, rest = path] = /^\/appid-([^/]+)(\/.*)$/.exec(path) ?? [];
  return { appId: appId.toLowerCase(), rest };
}

function routesOf(apps: CoreApps, appId: string): CoreRoutes {
  const routes = apps.get(appId);
  if (routes !== undefined) return routes;
  throw new CoreProblem(
    400,
    'AppId or tenantId not found => Tenant with the following connectionURIDomain, appId and tenantId ' +
      `combination not found: (, ${appId}, public)`,
  );
}

/** The one tenant there is may be named in the path or not. */
const withoutTenant = (path: string): string => path.replace(/^\/public(?=\/)/, '');

async function answer(apps: CoreApps, request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://core');
  const method = request.method ?? 'GET';
  const { appId, rest } = appOf(pathname);
  const route = routesOf(apps, appId)[`${method} ${withoutTenant(rest)}`];
  if (route === undefined) {
    // A true core has more to offer than the backend SDK asks for here.
    throw new CoreProblem(501, `The stand-in core does not know ${method} ${pathname}.`);
  }
  return route(
    method === 'GET'
      ? createCoreInput(Object.fromEntries(searchParams), 'query')
      : createCoreInput(await readBody(request), 'body'),
  );
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': `${type};charset=UTF-8` }).end(text);
}

/** Answers calls of a backend SDK over HTTP. */
export const createCoreListener =
  (apps: CoreApps): RequestListener =>
  (request, response) => {
    answer(apps, request).then(
      (body) => send(response, 200, 'application/json', JSON.stringify(body)),
      (error: unknown) => {
        const status = error instanceof CoreProblem ? error.status : 500;
        const text = error instanceof Error ? error.message : String(error);
        send(response, status, 'text/html', `${text}\n`);
      },
    );
  };
