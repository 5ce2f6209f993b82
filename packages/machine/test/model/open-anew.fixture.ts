import type { Walk } from './walk.types.ts';

/** Another page, with nobody before it yet. */
export function openAnew(
  { world, person }: Walk,
  ...input: Parameters<Walk['world']['reload']>
): Promise<void> {
  Object.assign(person, { hasTyped: false, hasAccepted: false });
  return world.reload(...input);
}
