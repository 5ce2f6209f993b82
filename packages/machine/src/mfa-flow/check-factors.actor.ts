import type { Check } from '@mfa-flow/contract';
import { fromPromise } from 'xstate';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { failRead, readSession } from '../shared/session-read.ts';
import { areStepsLoaded, loadSteps } from '../steps/load-steps.ts';

const isChallengeDue = (outcome: Outcome<Check>) =>
  outcome.ok &&
  outcome.value.status === 'factorsRequired' &&
  outcome.value.factors.some(({ can }) => can.challenge);

/**
 * Reads what the session still needs. Where that is a second step, its code is there when this ends; without it the
 * person can try again in place, as after any read that failed.
 */
export const checkFactorsActor = fromPromise<Outcome<Check>, { readonly environment: Environment }>(
  async ({ input: { environment }, signal }) => {
    const outcome = await readSession(environment, signal);
    if (!isChallengeDue(outcome) || areStepsLoaded()) return outcome;
    try {
      await loadSteps();
      return outcome;
    } catch {
      // Nothing but the network comes between a page and its own files.
      return failRead(outcome, { code: 'offline' });
    }
  },
);
