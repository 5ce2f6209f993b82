import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Session } from '../model/session.ts';
import type { User } from '../model/user.ts';
import type { ProjectState } from '../project/project.ts';
import { cookieName } from './cookies.ts';
import { readJwt } from './jwt.ts';

export type Credentials =
  | { readonly kind: 'guest' }
  | { readonly kind: 'key' }
  | { readonly kind: 'session'; readonly user: User; readonly session: Session }
  /** The session behind a JWT is not loaded: what needs it fails, and MFA is not required. */
  | { readonly kind: 'jwt'; readonly user: User };

const decode = (encoded: string | undefined): { id: string; secret: string } | undefined => {
  try {
    const value: unknown = JSON.parse(atob(encoded ?? ''));
    if (typeof value !== 'object' || value === null || !('id' in value) || !('secret' in value))
      return undefined;
    const { id, secret } = value;
    return typeof id === 'string' && typeof secret === 'string' ? { id, secret } : undefined;
  } catch {
    return undefined;
  }
};

const fallbackCookie = (http: Context, name: string): string | undefined => {
  try {
    const cookies: unknown = JSON.parse(http.req.header('x-fallback-cookies') ?? '');
    const value: unknown =
      typeof cookies === 'object' && cookies !== null ? Reflect.get(cookies, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Whose call it is: the key first, a JWT next, then the first session that is found in the server's order. */
export async function readCredentials(http: Context, project: ProjectState): Promise<Credentials> {
  if (http.req.header('x-appwrite-key') === project.key) return { kind: 'key' };

  const jwt = http.req.header('x-appwrite-jwt');
  if (jwt !== undefined && jwt !== '') return { kind: 'jwt', user: await readJwt(project, jwt) };

  const name = cookieName(project);
  const found =
    decode(getCookie(http, name) ?? getCookie(http, `${name}_legacy`)) ??
    decode(http.req.header('x-appwrite-session')) ??
    decode(fallbackCookie(http, name));
  const session = found && project.users.bySession(found.id, found.secret, project.clock.now());
  return session === undefined ? { kind: 'guest' } : { kind: 'session', ...session };
}
