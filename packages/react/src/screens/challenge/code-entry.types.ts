import type { CodeFormat } from '@mfa-flow/contract';
import type { CodeProblem } from '../../messages/messages.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CallPhase } from '../shared/call-phase.ts';

/** What every screen with a code field is given. */
export interface CodeEntryProps {
  /** What a code looks like; sets keyboard, hint and guide marks. */
  readonly format: CodeFormat;
  /** What was typed before, after coming back to this step. */
  readonly defaultCode?: string | undefined;
  /** Told every change, so that the text can be kept for coming back. Keep it out of React state. */
  readonly onEdit?: ((text: string) => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'submitting'> | undefined;
  /** The call lasts unusually long: says so and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Counted anew at every submit. */
  readonly problem?: CodeProblem | undefined;
  /** Why the last submit failed. Every occurrence is a new object: it is announced once for each. */
  readonly failure?: ShownFailure | undefined;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  /** The text as it stands in the field. */
  readonly onSubmit: (text: string) => void;
  /** Absent where there is no other factor. */
  readonly onOtherFactor?: (() => void) | undefined;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}
