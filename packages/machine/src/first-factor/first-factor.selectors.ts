import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { firstFactorMachine } from './first-factor.machine.ts';

export type FirstFactorActor = ActorRefFrom<typeof firstFactorMachine>;
export type FirstFactorSnapshot = SnapshotFrom<typeof firstFactorMachine>;

/** `leaving`: the browser is on its way to a provider. */
export type FirstFactorPhase = 'ready' | 'submitting' | 'rereading' | 'leaving' | 'limited';

export function selectPhase(snapshot: FirstFactorSnapshot): FirstFactorPhase {
  if (snapshot.matches('limited')) return 'limited';
  if (snapshot.matches('rereading')) return 'rereading';
  if (snapshot.matches('departing') || snapshot.matches('departed')) return 'leaving';
  return snapshot.hasTag('busy') ? 'submitting' : 'ready';
}

export const selectIsSlow = (snapshot: FirstFactorSnapshot) => snapshot.hasTag('slow');
/** Not told while the session is still being asked whether the sign-in took effect (ERR-2). */
export const selectFailure = (snapshot: FirstFactorSnapshot) =>
  selectPhase(snapshot) === 'rereading' ? undefined : snapshot.context.failure;
export const selectProblem = ({ context }: FirstFactorSnapshot) => context.problem;
export const selectLimit = ({ context }: FirstFactorSnapshot) => context.limit;
export const selectIsLimitOver = (snapshot: FirstFactorSnapshot) => snapshot.matches({ limited: 'passed' });
/** Signing in with a code, once that was chosen. */
export const selectByCodeActor = ({ context }: FirstFactorSnapshot) => context.byCode;
