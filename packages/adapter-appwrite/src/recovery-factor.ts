import { serverVersionIn } from './server-version.ts';

/** The server's name for the recovery code factor. It differs by version, and the wrong one fails silently. */
export type RecoveryFactor = 'recoveryCode' | 'recoverycode';

export interface RecoveryFactorName {
  /** The name to start with. */
  readonly now: () => RecoveryFactor;
  /** The other name, if it may be the right one after `tried` was refused. */
  readonly otherThan: (tried: string) => RecoveryFactor | undefined;
  /** This one has worked. */
  readonly learn: (name: RecoveryFactor) => void;
  /** Every error contains the server's version. */
  readonly notice: (error: unknown) => void;
}

const nameAt = (version: number): RecoveryFactor =>
  version >= 10_505 && version < 10_900 ? 'recoverycode' : 'recoveryCode';

export const isRecoveryFactor = (name: string) => name === 'recoveryCode' || name === 'recoverycode';

export function createRecoveryFactorName(given: RecoveryFactor | 'auto'): RecoveryFactorName {
  let known = given === 'auto' ? undefined : given;
  return {
    // While unknown, the name that every SDK lists.
    now: () => known ?? 'recoverycode',
    otherThan: (tried) => {
      if (!isRecoveryFactor(tried) || known === tried) return undefined;
      return known ?? (tried === 'recoverycode' ? 'recoveryCode' : 'recoverycode');
    },
    learn: (name) => {
      known = name;
    },
    notice: (error) => {
      const version = known === undefined ? serverVersionIn(error) : undefined;
      if (version !== undefined) known = nameAt(version);
    },
  };
}
