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

/** The one tenant there is may be named in the path or not. */
const withoutTenant = (path: string): string => path.replace(/^\/public(?=\/)/, '');

async function answer(routes: CoreRoutes, request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://core');
  const method = request.method ?? 'GET';
  const route = routes[`${method} ${withoutTenant(pathname)}`];
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
  (routes: CoreRoutes): RequestListener =>
  (request, response) => {
    answer(routes, request).then(
      (body) => send(response, 200, 'application/json', JSON.stringify(body)),
      (error: unknown) => {
        const status = error instanceof CoreProblem ? error.status : 500;
        const text = error instanceof Error ? error.message : String(error);
        send(response, status, 'text/html', `${text}\n`);
      },
    );
  };
