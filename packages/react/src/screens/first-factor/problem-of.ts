import type { ShownFailure } from '../../messages/shown-failure.ts';

/** Why a sign-in was not sent. */
export type SignInProblem = 'identifierMissing' | 'passwordMissing';

export interface Fault {
  /** The field that the error belongs to. */
  readonly field?: 'identifier' | 'password';
  /** Whether to empty the password: a rejected one is not kept. */
  readonly clearsPassword?: boolean;
}

/** Which field is at fault. A refusal never reveals whether the account exists, so it is always the password. */
export function problemOf(problem: SignInProblem | undefined, failure: ShownFailure | undefined): Fault {
  if (problem) return { field: problem === 'passwordMissing' ? 'password' : 'identifier' };
  if (failure?.code === 'wrong_credentials' || failure?.code === 'refused') {
    return { field: 'password', clearsPassword: true };
  }
  if (failure?.code !== 'input_refused') return {};
  return { field: failure.field === 'password' ? 'password' : 'identifier' };
}
