import type { World } from '../world.ts';
import type { Mutant } from './mutant.ts';

/** The same world with broken adapters. */
export function brokenWorld(world: World, mutant: Mutant): World {
  const broken = mutant.inWorld();
  const { reopen, anotherBrowser } = world;
  return {
    ...world,
    adapter: broken(world.adapter),
    ...(reopen && { reopen: () => broken(reopen()) }),
    ...(anotherBrowser && { anotherBrowser: () => broken(anotherBrowser()) }),
  };
}
