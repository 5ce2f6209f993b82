import type { Walk } from './walk.types.ts';

/** A new page, on which nobody is signed in yet. */
export function openAnew(
  { world, person }: Walk,
  ...input: Parameters<Walk['world']['reload']>
): Promise<void> {
  Object.assign(person, { hasTyped: false, hasAccepted: false });
  return world.reload(...input);
}
