import type { Account } from './account.ts';
import type { MemoryFactor } from './account-options.ts';
import { createSecret } from '../challenges/authenticator.ts';
import { createRecoveryCodes } from '../challenges/recovery-codes.ts';
import type { Settings } from '../settings.ts';
import type { StoredFactor } from './factor.ts';

export type FactorMaker = (account: Account, factor: MemoryFactor) => StoredFactor;

export function createFactorMaker(settings: Settings): FactorMaker {
  return (account, factor) => {
    if (factor.kind === 'authenticator') {
      const secret = factor.secret ?? createSecret(settings.random);
      return { kind: 'authenticator', secret, lastStep: undefined };
    }
    if (factor.kind === 'recoveryCode') {
      return { kind: 'recoveryCode', codes: new Set(factor.codes ?? createRecoveryCodes(settings)) };
    }
    const address = account[factor.kind];
    if (address === undefined) {
      throw new Error(
        `The account "${account.id}" has the factor "${factor.kind}" and no ${factor.kind} to send a code to. Give the account \`${factor.kind}\`.`,
      );
    }
    return { kind: factor.kind, address };
  };
}
