import { addApp, dropFactor, nextAppId, putFactor, appsOf } from './account.ts';
import type { Account } from './account.ts';
import type { MemoryFactor } from './account-options.ts';
import { createSecret } from '../challenges/authenticator.ts';
import { createRecoveryCodes } from '../challenges/recovery-codes.ts';
import type { Settings } from '../settings.ts';

/** Gives an account a factor, as an administrator does. One that is there is set up anew. */
export type GiveFactor = (account: Account, factor: MemoryFactor) => void;

export function createGiveFactor(settings: Settings): GiveFactor {
  const { clock, random, selfService } = settings;
  return (account, factor) => {
    const listed = { ...('label' in factor && { label: factor.label }), addedAt: clock() };
    if (factor.kind === 'recoveryCode') {
      const codes = new Set(factor.codes ?? createRecoveryCodes(settings));
      return putFactor(account, { kind: 'recoveryCode', codes });
    }
    if (factor.kind === 'authenticator') {
      const secret = factor.secret ?? createSecret(random);
      const [before] = selfService.severalAuthenticators ? [] : appsOf(account);
      if (before !== undefined) dropFactor(account, 'authenticator');
      const id = before?.id ?? nextAppId(account);
      return addApp(account, { ...listed, kind: 'authenticator', id, secret, lastStep: undefined });
    }
    const address = account[factor.kind];
    if (address === undefined) {
      throw new Error(
        `The account "${account.id}" has the factor "${factor.kind}" and no ${factor.kind} to send a code to. Give the account \`${factor.kind}\`.`,
      );
    }
    putFactor(account, { ...listed, kind: factor.kind, address });
  };
}
