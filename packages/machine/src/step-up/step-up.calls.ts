import type { Account, Check, Factor } from '@mfa-flow/contract';
import { challengeCalls } from '../challenge/challenge.calls.ts';
import type { ChallengeInput, CodeCalls, RecheckResult } from '../challenge/challenge.types.ts';
import { read } from '../shared/call.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { readFactors } from '../validation/factor.ts';
import type { StepUpContext } from './step-up.types.ts';

/** Reads which factors fresh proof can be given with. */
export const readAvailable = (
  { environment, demand }: Pick<StepUpContext, 'environment' | 'demand'>,
  signal: AbortSignal,
): Promise<Outcome<readonly Factor[]>> =>
  read(environment, readFactors, signal, async (options) => {
    const { available } = environment.adapter.challenges;
    const input = demand === undefined ? {} : { demand };
    // Without it nobody can be asked, so there is no factor for it.
    return available ? available(input, options) : { ok: true, value: [] };
  });

/** The session is complete all the time, and no read shows whether proof was given. */
function afterRecheck(outcome: Outcome<Check>, account: Account | undefined): RecheckResult {
  if (!outcome.ok) return outcome.failure.code === 'session_ended' ? 'sessionEnded' : 'stillAsked';
  const check = outcome.value;
  if (check.status === 'signedOut') return 'sessionEnded';
  if (account && check.account && check.account.id !== account.id) return 'changed';
  return check.status === 'complete' ? 'stillAsked' : 'changed';
}

/** The calls of a challenge in a session that is complete. */
export const stepUpCalls = (input: ChallengeInput): CodeCalls => ({
  ...challengeCalls(input),
  isAcceptedByChange: false,
  afterRecheck: (outcome) => afterRecheck(outcome, input.account),
});
