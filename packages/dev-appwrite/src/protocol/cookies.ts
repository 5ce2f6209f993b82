import type { Context } from 'hono';
import type { Session } from '../model/session.ts';
import type { ProjectState } from '../project/project.ts';
import type { CookieChange } from './answer.ts';

export const cookieName = (project: ProjectState): string => `a_session_${project.id}`;

/** Base64 of `{ id, secret }`, `id` being the user's. */
export const encodeSession = (session: Session): string =>
  btoa(JSON.stringify({ id: session.userId, secret: session.secret }));

const httpDate = (ms: number): string => {
  const [weekday, date, month, year, time] = new Date(ms).toUTCString().split(' ');
  return `${weekday} ${date}-${month}-${year} ${time} GMT`;
};

/**
 * The newer cookie is `SameSite=None` without `Secure`, which Chromium refuses over http; the legacy one is for that.
 * The header is for browsers that block both.
 */
export function writeSessionCookies(
  http: Context,
  project: ProjectState,
  change: CookieChange,
  now: number,
): void {
  const { httpOnly, sameSite } = project.behaviour.cookieSpelling;
  const name = cookieName(project);
  const value = change === 'clear' ? 'deleted' : encodeURIComponent(encodeSession(change.signIn));
  const maxAge = change === 'clear' ? 0 : Math.round((change.signIn.expireAtMs - now) / 1000);
  const expires = change === 'clear' ? 1000 : change.signIn.expireAtMs;
  const attributes = `expires=${httpDate(expires)}; Max-Age=${maxAge}; path=/; ${httpOnly}`;
  http.header('set-cookie', `${name}_legacy=${value}; ${attributes}`, { append: true });
  http.header('set-cookie', `${name}=${value}; ${attributes}; ${sameSite}`, { append: true });
  http.header(
    'x-fallback-cookies',
    change === 'clear' ? '[]' : JSON.stringify({ [name]: encodeSession(change.signIn) }),
  );
}
