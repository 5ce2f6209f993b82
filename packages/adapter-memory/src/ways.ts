import type { Account } from './accounts.ts';
import { createSecret } from './authenticator.ts';
import type { MemoryFactor } from './options.ts';
import { createRecoveryCodes } from './recovery-codes.ts';
import type { Settings } from './settings.ts';

export interface AuthenticatorWay {
  readonly kind: 'authenticator';
  /** Base32. */
  readonly secret: string;
  /** The 30-second step of the last accepted code. */
  lastStep: number | undefined;
}

export interface SentWay {
  readonly kind: 'email' | 'phone';
  readonly address: string;
}

export interface RecoveryWay {
  readonly kind: 'recoveryCode';
  /** Those not yet used. */
  readonly codes: Set<string>;
}

/** A way to verify as the backend keeps it. Setting a way up again makes a new object: old challenges do not fit it. */
export type Way = AuthenticatorWay | SentWay | RecoveryWay;

export type WayKind = Way['kind'];

export const wayKinds: readonly WayKind[] = ['authenticator', 'phone', 'email', 'recoveryCode'];

export const isSent = (way: Way): way is SentWay => way.kind === 'email' || way.kind === 'phone';

/** The ways that work now: used-up recovery codes are no way. */
export const readyWays = (account: Account): readonly Way[] =>
  account.ways.filter((way) => way.kind !== 'recoveryCode' || way.codes.size > 0);

export type WayMaker = (account: Account, factor: MemoryFactor) => Way;

export function createWayMaker(settings: Settings): WayMaker {
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
