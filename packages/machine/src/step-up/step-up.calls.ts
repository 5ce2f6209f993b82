import {
  succeeded,
  type Account,
  type Check,
  type Factor,
  type Result,
  type Verified,
} from '@mfa-flow/contract';
import { challengeCalls } from '../challenge/challenge.calls.ts';
import type { ChallengeInput, CodeCalls, RecheckResult } from '../challenge/challenge.types.ts';
import { read } from '../shared/call.ts';
import type { Environment } from '../shared/environment.ts';
import type { Outcome } from '../shared/flow-failure.ts';
import { forOwner, isAnotherAccount, requireOwner } from '../shared/owner.ts';
import { readSession } from '../shared/session-read.ts';
import { readFactors } from '../validation/factor.ts';
import type { StepUpContext } from './step-up.types.ts';

type Asked = Pick<StepUpContext, 'environment' | 'demand' | 'account'>;

/** Who can give fresh proof, and with which factors. */
export interface Available {
  readonly account: Account;
  /** Undefined, if the adapter cannot say. */
  readonly factors: readonly Factor[] | undefined;
}

/** A flow reads again after each press, and whenever it is shown anew. */
const told = new WeakSet<Environment>();

function tellOnce(environment: Environment): void {
  if (told.has(environment)) return;
  told.add(environment);
  environment.onMisconfigured(
    'Give the adapter `challenges.available`: without it nobody can give fresh proof here.',
  );
}

async function readAvailableFactors(
  { environment, demand }: Asked,
  signal: AbortSignal,
): Promise<Outcome<Available['factors']>> {
  const { challenges } = environment.adapter;
  if (typeof challenges.available !== 'function') {
    tellOnce(environment);
    return { ok: true, value: undefined };
  }
  const { available } = challenges;
  const input = demand === undefined ? {} : { demand };
  return read(environment, readFactors, signal, async (options) => available(input, options));
}

/**
 * Reads which factors fresh proof can be given with, and whose they are: another tab may have signed somebody else in
 * (SEC-36).
 */
export async function readAvailable(asked: Asked, signal: AbortSignal): Promise<Outcome<Available>> {
  const [session, factors] = await Promise.all([
    readSession(asked.environment, signal),
    readAvailableFactors(asked, signal),
  ]);
  if (!session.ok) return session;
  const owner = requireOwner(session.value, asked.account);
  if (!owner.ok) return owner;
  return factors.ok ? { ok: true, value: { account: owner.value, factors: factors.value } } : factors;
}

/** The session is complete all the time, and no read shows whether proof was given. */
function afterRecheck(outcome: Outcome<Check>, account: Account | undefined): RecheckResult {
  if (!outcome.ok) return outcome.failure.code === 'session_ended' ? 'sessionEnded' : 'stillAsked';
  const check = outcome.value;
  if (check.status === 'signedOut') return 'sessionEnded';
  if (isAnotherAccount(account, check.account)) return 'changed';
  return check.status === 'complete' ? 'stillAsked' : 'changed';
}

/** Verified already: the answer to an earlier attempt was lost, and no read shows it (ERR-19). */
const orVerified = (verified: Result<Verified>): Result<Verified> =>
  !verified.ok && verified.failure.code === 'conflict' ? succeeded({}) : verified;

/** The calls of a challenge in a session that is complete. */
export const stepUpCalls = (input: ChallengeInput): CodeCalls => ({
  ...challengeCalls(input, async (verify, options) =>
    orVerified(await forOwner(input.environment, input.account, options, verify)),
  ),
  isAcceptedByChange: false,
  afterRecheck: (outcome) => afterRecheck(outcome, input.account),
});
