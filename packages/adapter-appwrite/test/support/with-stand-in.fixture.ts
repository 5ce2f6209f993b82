import { afterAll, beforeAll } from 'vitest';
import { startStandIn } from './stand-in.fixture.ts';
import { withBrowserGlobals } from './with-browser-globals.fixture.ts';

export type StandIn = Pick<Awaited<ReturnType<typeof startStandIn>>, 'openProject'>;

/** For a test file that uses the SDK on the stand-in server: both are there while it runs. */
export function withStandIn(): StandIn {
  withBrowserGlobals();
  let running: Awaited<ReturnType<typeof startStandIn>> | undefined;
  beforeAll(async () => {
    running = await startStandIn();
  });
  afterAll(() => running?.close());
  return {
    openProject: (project) => {
      if (running === undefined) throw new Error('The stand-in runs inside tests only.');
      return running.openProject(project);
    },
  };
}
