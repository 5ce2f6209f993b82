import type { ReturningSnapshot } from './returning.types.ts';

/** Waiting for a press, or finishing the sign-in. */
export const selectSituation = (snapshot: ReturningSnapshot): 'asking' | 'completing' =>
  snapshot.matches('asking') ? 'asking' : 'completing';
export const selectIsSlow = (snapshot: ReturningSnapshot) => snapshot.hasTag('slow');
/** Why the last attempt failed; undefined while the session is still being checked for whether it did. */
export const selectFailure = (snapshot: ReturningSnapshot) =>
  snapshot.matches('asking') ? snapshot.context.failure : undefined;
