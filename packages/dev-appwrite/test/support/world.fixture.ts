import { onTestFinished } from 'vitest';
import { startDevAppwrite, totpCode } from '../../src/index.ts';
import type { DevAppwrite, PersonSeed, Project, ProjectOptions } from '../../src/index.ts';
import { openBrowser, password } from './browser.fixture.ts';
import type { Browser } from './browser.fixture.ts';

export const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const recoveryCodes = ['0a1b2c3d4e', '1a1b2c3d4e', '2a1b2c3d4e'];

/** The defaults for Ada. */
export const ada = (rest: Partial<PersonSeed> = {}): PersonSeed => ({
  id: 'ada',
  email: 'ada@example.com',
  password,
  ...rest,
});

export interface World {
  readonly server: DevAppwrite;
  readonly project: Project;
  readonly browser: Browser;
  /** Another one, in which nobody is signed in. */
  readonly openBrowser: () => Browser;
  /** What Ada's app shows, or shows some steps earlier or later. */
  readonly totp: (stepsAway?: number) => string;
  readonly latestCode: () => string;
}

/** A server with one project, closed when the test ends. Its clock stands still. */
export async function openWorld(options: ProjectOptions = {}): Promise<World> {
  const server = await startDevAppwrite({ clock: () => Date.UTC(2026, 5, 1, 12, 10) });
  onTestFinished(server.close);
  const project = server.createProject({ people: [ada()], ...options });
  return {
    server,
    project,
    browser: openBrowser(server, project),
    openBrowser: () => openBrowser(server, project),
    totp: (stepsAway = 0) => totpCode(secret, project.clock.now() + stepsAway * 30_000),
    latestCode: () => project.outbox.messages.at(-1)?.code ?? 'nothing arrived',
  };
}
