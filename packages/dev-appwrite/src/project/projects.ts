import type { ProjectOptions } from './options.ts';
import { createProjectState } from './project.ts';
import type { ProjectState } from './project.ts';
import type { ServerVersion } from '../versions.ts';

/** The projects of one server. */
export interface Projects {
  /** Throws if the id is taken. */
  readonly create: (options: ProjectOptions) => ProjectState;
  readonly find: (id: string) => ProjectState | undefined;
  readonly remove: (id: string) => boolean;
  /** Answers a call without a project header: the server's own console, which has no accounts. */
  readonly console: ProjectState;
}

export function createProjects(now: () => number, consoleVersion: ServerVersion): Projects {
  const rows = new Map<string, ProjectState>();
  return {
    create: (options) => {
      const project = createProjectState(options, now);
      if (project.id === 'console' || rows.has(project.id)) {
        throw new Error(`There is already a project "${project.id}": choose another id, or leave it out.`);
      }
      rows.set(project.id, project);
      return project;
    },
    find: (id) => rows.get(id),
    remove: (id) => rows.delete(id),
    console: createProjectState({ id: 'console', version: consoleVersion }, now),
  };
}
