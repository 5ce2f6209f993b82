import type { BackendOptions } from '../backend/backend-options.ts';
import type { DevSuperTokens } from '../dev-supertokens.ts';

/** How a world may differ from the server that it is opened at. */
export type WorldOptions = Pick<BackendOptions, 'appName' | 'verifyEmailPath'>;

type Open = (hostname: string, options: WorldOptions) => Promise<DevSuperTokens>;

/** Servers beside the first one: each has a clock, people and sessions of its own. */
export interface Worlds {
  readonly open: Open;
  readonly close: () => Promise<void>;
}

/** More than anybody looks at. Whoever forgets to close theirs shall not fill the memory. */
const atMost = 16;

/** Opens servers with the function that is given; where there are too many, the oldest is closed. */
export function createWorlds(start: Open): Worlds {
  const open: DevSuperTokens[] = [];
  return {
    open: async (hostname, options) => {
      const world = await start(hostname, options);
      open.push(world);
      if (open.length > atMost) await open.shift()?.close();
      return world;
    },
    close: async () => {
      await Promise.all(open.splice(0).map((world) => world.close()));
    },
  };
}
