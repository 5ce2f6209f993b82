import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ProjectState } from '../project/project.ts';

/** A sign-in provider that knows everybody in the project, and signs in whoever presses a name. */
export function providerPage(project: ProjectState, http: Context): Response | Promise<Response> {
  const { kind = 'sessions', provider = '', success = '', failure = '' } = http.req.query();
  const back = (code: string) =>
    `/v1/account/${kind === 'tokens' ? 'tokens' : 'sessions'}/oauth2/callback/${encodeURIComponent(provider)}?` +
    new URLSearchParams({ project: project.id, code, success, failure }).toString();
  const people = project.users
    .all()
    .map((user) => html`<li><a href="${back(user.id)}">${user.email ?? user.id}</a></li>`);
  return http.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <title>Sign in with ${provider} (stand-in)</title>
        </head>
        <body>
          <h1>Sign in with ${provider}</h1>
          <p>A stand-in for a provider. Choose who you are:</p>
          <ul>
            ${people}
          </ul>
          <p><a href="${back('')}">Cancel</a></p>
        </body>
      </html>`,
  );
}
