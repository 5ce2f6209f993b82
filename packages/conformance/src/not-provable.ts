import type { Power } from './world.ts';

/** What is missing: something that the author of a world can add, or something that the backend does not have. */
export const notProvable = (lacks: readonly Power[]): string =>
  lacks.length === 0 ? 'not provable' : 'not provable yet';
