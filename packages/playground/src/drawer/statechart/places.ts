import type { MfaFlowState } from '@mfa-flow/machine';

interface Place {
  readonly column: 0 | 1 | 2;
  readonly row: 0 | 1 | 2 | 3 | 4 | 5;
}

/** Laid out around the session check. Total: a new state does not compile before it has its place. */
export const places: Readonly<Record<MfaFlowState, Place>> = {
  firstFactor: { column: 0, row: 0 },
  returning: { column: 1, row: 0 },
  signedOut: { column: 2, row: 0 },
  verifyEmail: { column: 0, row: 1 },
  checkFactors: { column: 1, row: 1 },
  unreachable: { column: 2, row: 1 },
  chooseFactor: { column: 0, row: 2 },
  signingOut: { column: 1, row: 2 },
  denied: { column: 2, row: 2 },
  challenge: { column: 0, row: 3 },
  recovery: { column: 1, row: 3 },
  replaceFactor: { column: 2, row: 3 },
  otherAccount: { column: 0, row: 4 },
  enrol: { column: 1, row: 4 },
  done: { column: 2, row: 4 },
  saveCodes: { column: 1, row: 5 },
  renewingCodes: { column: 2, row: 5 },
};

export const cell = { width: 124, height: 52 };
export const box = { width: 104, height: 28 };

export const centreOf = ({ column, row }: Place) => ({
  x: (column + 0.5) * cell.width,
  y: (row + 0.5) * cell.height,
});
