import { putFactor } from '../accounts/account.ts';
import type { Account } from '../accounts/account.ts';
import { createRecoveryCodes } from '../challenges/recovery-codes.ts';
import type { Settings } from '../settings.ts';

/** The codes that were not used yet. */
export const codesOf = ({ factors }: Account): readonly string[] =>
  factors.flatMap((factor) => (factor.kind === 'recoveryCode' ? [...factor.codes] : []));

/** Once all are used it is as if there had never been any. */
export const hasCodes = (account: Account): boolean => codesOf(account).length > 0;

/** Makes a new set. The codes of the old one are worth nothing from then on. */
export function renewCodes(account: Account, settings: Settings): readonly string[] {
  const codes = createRecoveryCodes(settings);
  putFactor(account, { kind: 'recoveryCode', codes: new Set(codes) });
  return codes;
}
