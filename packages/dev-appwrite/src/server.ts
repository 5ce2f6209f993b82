import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import type { ProjectOptions } from './project/options.ts';
import { toProject } from './project/project.ts';
import type { Project } from './project/project.ts';
import { createProjects } from './project/projects.ts';
import type { ServerVersion } from './versions.ts';

export interface DevAppwriteOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** The time in milliseconds since 1970, on which the clocks of the projects are based. Default: `Date.now`. */
  readonly clock?: () => number;
  /** What answers a call that names no project or an unknown one. Default: `1.8.1`. */
  readonly version?: ServerVersion;
}

/** A running server. */
export interface DevAppwrite {
  /** `http://localhost:<port>`; `127.0.0.1` works as well. */
  readonly url: string;
  /** What a client takes as its endpoint. */
  readonly endpoint: string;
  /** Isolated: what happens in one project is not seen in another. Throws if the id is taken. */
  readonly createProject: (options?: ProjectOptions) => Project;
  readonly close: () => Promise<void>;
}

/** Starts a stand-in for Appwrite on this machine only. Rejects if the port is taken. */
export async function startDevAppwrite(options: DevAppwriteOptions = {}): Promise<DevAppwrite> {
  const projects = createProjects(options.clock ?? Date.now, options.version ?? '1.8.1');
  const app = createApp(projects);
  const { server, port } = await listen((request) => app.fetch(request), options.port ?? 0);
  const url = `http://localhost:${port}`;
  return {
    url,
    endpoint: `${url}/v1`,
    createProject: (project = {}) => toProject(projects.create(project)),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        // Browsers keep connections open for longer than a test may run.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

const listen = (fetch: (request: Request) => Response | Promise<Response>, port: number) =>
  new Promise<{ server: ReturnType<typeof serve>; port: number }>((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (address: AddressInfo) =>
      resolve({ server, port: address.port }),
    );
    server.once('error', reject);
  });
