import { fieldOf } from './field-of.ts';
import type { Read } from './run.ts';

/** How the session began: the first factor in its claim; later ones are appended. */
export const readFirstFactor: Read<string> = (payload) => {
  const completed = fieldOf(fieldOf(payload, 'st-mfa'), 'c');
  return typeof completed === 'object' && completed !== null ? Object.keys(completed)[0] : undefined;
};
