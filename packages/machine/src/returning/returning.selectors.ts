import type { ReturningSnapshot } from './returning.types.ts';

/** A press is asked for, or the sign-in is being finished. */
export const selectSituation = (snapshot: ReturningSnapshot): 'asking' | 'completing' =>
  snapshot.matches('asking') ? 'asking' : 'completing';
export const selectIsSlow = (snapshot: ReturningSnapshot) => snapshot.hasTag('slow');
/** Why the last try failed; not told while the session is still being asked whether it did. */
export const selectFailure = (snapshot: ReturningSnapshot) =>
  snapshot.matches('asking') ? snapshot.context.failure : undefined;
