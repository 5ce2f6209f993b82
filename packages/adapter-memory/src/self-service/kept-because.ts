import type { AccountFactor } from '@mfa-flow/contract';
import type { Settings } from '../settings.ts';
import { appsOf } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import type { EnrollableFactor } from '../accounts/factor.ts';
import { demandsFactor } from '../accounts/policy.ts';
import { requirementOf } from '../accounts/requirement.ts';

/** Why the person cannot take this factor away; undefined: they can. */
export function keptBecause(
  account: Account,
  { kind }: EnrollableFactor,
  { enrolment, selfService }: Settings,
): AccountFactor['keptBecause'] {
  // Nobody could set it up again; and an address on file is there to be changed.
  if (!enrolment.includes(kind)) return 'unsupported';
  if (kind !== 'authenticator' && selfService.addresses === 'onFile') return 'unsupported';
  const others = kind === 'authenticator' && appsOf(account).length > 1;
  if (!selfService.keepsRequired || others || !demandsFactor(account.policy)) return undefined;
  return isMetWithout(account, kind) ? undefined : 'required';
}

/** Whether the policy could still be met with what is left, without setting anything up. */
function isMetWithout({ factors, policy }: Account, kind: EnrollableFactor['kind']): boolean {
  const ready = factors
    .map((factor) => factor.kind)
    .filter((each) => each !== kind && each !== 'recoveryCode');
  if (policy === 'none') return true;
  if ('anyOf' in policy) return ready.length > 0;
  return requirementOf({ steps: policy.steps }, { ready, used: [], first: 'password' }).is !== 'impossible';
}
