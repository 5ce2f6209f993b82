import type { Context } from 'hono';
import type { ProjectState } from '../project/project.ts';
import { refuse } from './refusal.ts';

const allowedHeaders = (devKey: boolean, preflight: boolean) =>
  [
    'Origin, Cookie, Set-Cookie, X-Requested-With, Content-Type, Access-Control-Allow-Origin',
    'Access-Control-Request-Headers, Accept, X-Appwrite-Project, X-Appwrite-Key',
    ...(devKey ? ['X-Appwrite-Dev-Key'] : []),
    'X-Appwrite-Locale, X-Appwrite-Mode, X-Appwrite-JWT, X-Appwrite-Response-Format, X-Appwrite-Timeout',
    'X-SDK-Version, X-SDK-Name, X-SDK-Language, X-SDK-Platform, X-SDK-GraphQL, X-Appwrite-ID',
    'X-Appwrite-Timestamp, Content-Range, Range, Cache-Control, Expires, Pragma',
    ...(preflight ? ['X-Appwrite-Session, X-Fallback-Cookies'] : []),
    'X-Forwarded-For, X-Forwarded-User-Agent',
  ].join(', ');

const parse = (origin: string): URL | undefined => (URL.canParse(origin) ? new URL(origin) : undefined);

/** A page that is not registered gets an origin that does not match its own, so its browser keeps the answer from it. */
function allowedOrigin(project: ProjectState, origin: string): string {
  const page = parse(origin);
  if (page === undefined) return 'http://localhost';
  const host = project.platforms.includes(page.hostname) ? page.hostname : 'localhost';
  return `${page.protocol}//${host}${page.port === '' ? '' : `:${page.port}`}`;
}

export function writeCors(http: Context, project: ProjectState, preflight: boolean): void {
  const origin = http.req.header('origin') ?? '';
  http.header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
  http.header('access-control-allow-headers', allowedHeaders(project.behaviour.devKeyHeader, preflight));
  http.header('access-control-expose-headers', 'X-Appwrite-Session, X-Fallback-Cookies');
  http.header('access-control-allow-origin', preflight ? origin : allowedOrigin(project, origin));
  http.header('access-control-allow-credentials', 'true');
}

/** Only writes are refused to a page that is not registered; it may read, and its browser keeps the answer from it. */
export function refuseForeignOrigin(http: Context, project: ProjectState): void {
  const host = parse(http.req.header('origin') ?? '')?.hostname;
  if (http.req.method === 'GET' || host === undefined || project.platforms.includes(host)) return;
  refuse('general_unknown_origin', {
    message: `Invalid Origin. Register your new client (${host}) as a new Web platform on your project console dashboard`,
  });
}
