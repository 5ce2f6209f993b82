import { failed, succeeded } from '@mfa-flow/contract';
import type { Failure, Result } from '@mfa-flow/contract';
import type { Account } from '../accounts/account.ts';
import type { EnrollableFactor } from '../accounts/factor.ts';
import { listedFactors } from './listed-factors.ts';

const longest = 60;

const sameName = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();

/** The name as it is kept. `but`: the factor that may have it already. */
export function factorName(account: Account, label: string, but?: EnrollableFactor): Result<string, Failure> {
  const name = label.trim();
  const isTaken = listedFactors(account).some((each) => each !== but && sameName(each.label, name));
  // Counted as people count, so that an emoji is one.
  const isOdd = name === '' || Array.from(name).length > longest || /\p{Cc}/u.test(name);
  return isOdd || isTaken ? failed({ code: 'input_refused', field: 'label' }) : succeeded(name);
}
