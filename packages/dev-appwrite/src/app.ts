import { Hono } from 'hono';
import type { Context } from 'hono';
import { createApi } from './api.ts';
import { deleteWorkspace } from './host/workspaces.route.ts';
import { writeCors } from './protocol/cors.ts';
import { answerCall, answerPreflight, sendRefusal } from './protocol/pipeline.ts';
import { Refusal } from './protocol/refusal.ts';
import { refusalTexts } from './protocol/refusal-texts.ts';
import type { ProjectState } from './project/project.ts';
import type { Projects } from './project/projects.ts';
import { isLoopbackHost } from './stand-in/loopback.ts';
import { createStandInApp } from './stand-in/stand-in.app.ts';
import { serverVersions } from './versions.ts';

function sendUnknownProject(http: Context, projects: Projects): Response {
  const [status, message] = refusalTexts.project_not_found;
  writeCors(http, projects.console, false);
  return sendRefusal(http, projects.console, new Refusal('project_not_found', message, status));
}

/**
 * The whole server: Appwrite's API under `/v1`, the controls of the stand-in under `/stand-in`, and a server of an app under
 * `/host`.
 */
export function createApp(projects: Projects): Hono {
  const apis = new Map(serverVersions.map((version) => [version, createApi(version)]));
  const app = new Hono();

  // Other host names are refused, against DNS rebinding.
  app.use(async (http, next) =>
    isLoopbackHost(new URL(http.req.url).hostname) ? next() : http.text('', 403),
  );
  app.route('/stand-in', createStandInApp(projects));

  const projectOf = (http: Context): ProjectState | undefined => {
    const id = http.req.header('x-appwrite-project') ?? http.req.query('project');
    return id === undefined ? projects.console : projects.find(id);
  };

  app.options('/host/*', (http) => answerPreflight(http, projects.console));
  const [guarded] = deleteWorkspace.paths;
  app.on(deleteWorkspace.method, guarded, (http) => {
    const project = projectOf(http);
    return project ? answerCall(http, project, deleteWorkspace, guarded) : sendUnknownProject(http, projects);
  });

  app.options('/v1/*', (http) => answerPreflight(http, projects.console));
  app.all('/v1/*', async (http) => {
    const project = projectOf(http);
    const api = project && apis.get(project.version);
    if (project === undefined || api === undefined) return sendUnknownProject(http, projects);
    const response = await api.fetch(http.req.raw, { project });
    project.requests.add({ method: http.req.method, path: http.req.path, status: response.status });
    return response;
  });
  return app;
}
