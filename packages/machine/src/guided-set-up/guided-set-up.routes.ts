import type { Overview } from '@mfa-flow/contract';
import { countingFactors } from '@mfa-flow/contract';

export type GuidedSetUpStep = 'add' | 'saveCodes' | 'keepCodes' | 'turnOn' | 'summary';

interface Progress {
  readonly overview: Overview;
  /** Undefined: nobody has said that they have any. */
  readonly codes: number | 'kept' | undefined;
  /** The backend can make recovery codes. */
  readonly canMakeCodes: boolean;
  readonly canTurnOn: boolean;
}

/**
 * What is due next (UX-14): a factor, then recovery codes that are known to be saved, then the switch. A step that the backend
 * does not have does not exist.
 */
export function nextStep({ overview, codes, canMakeCodes, canTurnOn }: Progress): GuidedSetUpStep {
  const { recoveryCodes, protectionOn } = overview;
  if (countingFactors(overview).length === 0) return 'add';
  if (recoveryCodes && codes === undefined) {
    if (recoveryCodes.state === 'some') return 'keepCodes';
    if (canMakeCodes) return 'saveCodes';
  }
  return protectionOn === false && canTurnOn ? 'turnOn' : 'summary';
}
