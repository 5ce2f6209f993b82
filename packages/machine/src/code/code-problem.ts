/** Why a typed text is not a code. Shown to the user; the text stays in the field. */
export type CodeProblem =
  | 'empty'
  /** Digits only, but too few or too many. */
  | 'wrongLength'
  | 'notACode'
  /** Several different codes in one text. */
  | 'severalCodes'
  /** A security code where a recovery code is due. */
  | 'securityCode';

export type ReadCode =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly problem: CodeProblem };

export const problem = (kind: CodeProblem): ReadCode => ({ ok: false, problem: kind });
