import { whileActive } from '../shared/while-active.ts';
import type { FirstFactorSnapshot } from './first-factor.types.ts';

/** `redirecting`: the browser is on its way to a provider. */
export type FirstFactorPhase = 'ready' | 'submitting' | 'rechecking' | 'redirecting' | 'limited';

export function selectPhase(snapshot: FirstFactorSnapshot): FirstFactorPhase {
  if (snapshot.matches('limited')) return 'limited';
  if (snapshot.matches('rechecking')) return 'rechecking';
  if (snapshot.matches('redirecting') || snapshot.matches('redirected')) return 'redirecting';
  return snapshot.hasTag('busy') ? 'submitting' : 'ready';
}

export const selectIsSlow = (snapshot: FirstFactorSnapshot) => snapshot.hasTag('slow');
/** Not shown while the session is still being checked for whether the sign-in took effect (ERR-2). */
const shownFailure = (snapshot: FirstFactorSnapshot) =>
  selectPhase(snapshot) === 'ready' ? whileActive(snapshot, snapshot.context.failure) : undefined;
export const selectFailure = (snapshot: FirstFactorSnapshot) =>
  snapshot.context.providerId === undefined ? shownFailure(snapshot) : undefined;
/** Why going to a provider failed. */
export const selectProviderFailure = (snapshot: FirstFactorSnapshot) =>
  snapshot.context.providerId === undefined ? undefined : shownFailure(snapshot);
/** The provider that the browser is on its way to. */
export const selectRedirectingTo = (snapshot: FirstFactorSnapshot) =>
  selectPhase(snapshot) === 'redirecting' ? snapshot.context.providerId : undefined;
/** Sign-in by code was chosen, even if its chunk is still loading. */
export const selectIsByCode = (snapshot: FirstFactorSnapshot) => snapshot.matches('byCode');
export const selectProblem = ({ context }: FirstFactorSnapshot) => context.problem;
export const selectLimit = ({ context }: FirstFactorSnapshot) => context.limit;
export const selectIsLimitOver = (snapshot: FirstFactorSnapshot) => snapshot.matches({ limited: 'passed' });
/** The actor of sign-in by code, once that was chosen. */
export const selectByCodeActor = ({ context }: FirstFactorSnapshot) => context.byCode;
