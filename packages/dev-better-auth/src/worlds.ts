import type { DevBetterAuth } from './dev-better-auth.ts';

/** Servers beside the first one: each has a clock, people and sessions of its own. */
export interface Worlds {
  readonly open: (hostname: string) => Promise<DevBetterAuth>;
  readonly close: () => Promise<void>;
}

/** More than anybody looks at. Whoever forgets to close theirs shall not fill the memory. */
const atMost = 16;

/** Opens servers with the function that is given; where there are too many, the oldest is closed. */
export function createWorlds(start: Worlds['open']): Worlds {
  const open: DevBetterAuth[] = [];
  return {
    open: async (hostname) => {
      const world = await start(hostname);
      open.push(world);
      if (open.length > atMost) await open.shift()?.close();
      return world;
    },
    close: async () => {
      await Promise.all(open.splice(0).map((world) => world.close()));
    },
  };
}
