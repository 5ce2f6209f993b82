import { Hono } from 'hono';
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import type { User } from '../model/user.ts';
import { chanceNames } from '../project/chances.ts';
import type { Clock } from '../project/clock.ts';
import type { ProjectState } from '../project/project.ts';
import type { Projects } from '../project/projects.ts';
import { loopbackOrigin } from './loopback.ts';
import { holdingsOf, removeFactor } from './people.ts';
import { providerPage } from './provider-page.ts';
import { readProjectOptions } from './read-project-options.ts';

const readJson = async (http: Context): Promise<unknown> => http.req.json<unknown>().catch(() => undefined);

/** `{ advanceMs }` or `{ nowMs }`, in milliseconds. */
function moveClock({ advance, set }: Clock, body: unknown): boolean {
  const [[name, ms] = [], ...more] = Object.entries(body ?? {}) as [string, unknown][];
  if (typeof ms !== 'number' || !Number.isFinite(ms) || more.length > 0) return false;
  if (name === 'advanceMs') advance(ms);
  else if (name === 'nowMs') set(ms);
  else return false;
  return true;
}

/** The controls of the stand-in. Nothing here exists on a real server. */
export function createStandInApp(projects: Projects): Hono {
  const app = new Hono();
  app.use(cors({ origin: loopbackOrigin, allowMethods: ['GET', 'POST', 'DELETE'] }));

  const on = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    handle: (project: ProjectState, http: Context) => Response | Promise<Response>,
  ) =>
    app.on(method, `/projects/:id${path}`, (http) => {
      const project = projects.find(http.req.param('id') ?? '');
      return project === undefined
        ? http.json({ problem: 'There is no such project.' }, 404)
        : handle(project, http);
    });

  app.get('/', (http) => http.json({ standIn: 'appwrite' }));
  app.post('/projects', async (http) => {
    const options = readProjectOptions(await readJson(http));
    if (options === undefined)
      return http.json({ problem: 'The body is not the options of a project.' }, 400);
    if (options.id !== undefined && projects.find(options.id)) {
      return http.json({ problem: 'There is already a project with this id.' }, 409);
    }
    const { id, key } = projects.create(options);
    return http.json({ projectId: id, key }, 201);
  });

  on('DELETE', '', (project, http) => {
    projects.remove(project.id);
    return http.body(null, 204);
  });
  on('GET', '/outbox', ({ mailroom }, http) => {
    const to = http.req.query('to');
    return http.json({ messages: to === undefined ? mailroom.messages : mailroom.to(to) });
  });
  on('POST', '/clock', async ({ clock }, http) => {
    if (!moveClock(clock, await readJson(http)))
      return http.json({ problem: 'The body is neither { advanceMs: number } nor { nowMs: number }.' }, 400);
    return http.json({ nowMs: clock.now() });
  });
  on('POST', '/chances/:chance', ({ chances }, http) => {
    const chance = chanceNames.find((name) => name === http.req.param('chance'));
    if (chance === undefined) return http.json({ problem: 'There is no such chance.' }, 404);
    chances.next(chance);
    return http.body(null, 204);
  });
  on('GET', '/requests', ({ requests }, http) => http.json({ requests: requests.entries }));
  on('DELETE', '/requests', ({ requests }, http) => {
    requests.clear();
    return http.body(null, 204);
  });

  const onPerson = (
    method: 'GET' | 'DELETE',
    path: string,
    handle: (user: User, http: Context) => Response,
  ) =>
    on(method, `/people/:userId${path}`, ({ users }, http) => {
      const user = users.byId(http.req.param('userId') ?? '');
      return user === undefined
        ? http.json({ problem: 'There is no such person.' }, 404)
        : handle(user, http);
    });

  onPerson('GET', '', (user, http) => http.json(holdingsOf(user)));
  onPerson('DELETE', '/sessions', (user, http) => {
    user.sessions = [];
    return http.body(null, 204);
  });
  onPerson('DELETE', '/factors/:kind', (user, http) =>
    removeFactor(user, http.req.param('kind') ?? '')
      ? http.body(null, 204)
      : http.json({ problem: 'There is no such factor.' }, 404),
  );

  app.get('/oauth2', (http) => {
    const project = projects.find(http.req.query('project') ?? '');
    return project === undefined ? http.notFound() : providerPage(project, http);
  });
  return app;
}
