import type { CodeFormat } from '@mfa-flow/contract';
import type { CodeProblem } from '../../messages/messages.types.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { AnswerChoice, RememberableProps } from '../shared/remember-device.tsx';
import type { CallPhase } from '../shared/call-phase.ts';

/** The props of all screens with a code field. */
export interface CodeEntryProps extends RememberableProps {
  /** The format of the code; sets keyboard, hint and guide marks. */
  readonly format: CodeFormat;
  /** Earlier input, after coming back to this step. */
  readonly defaultCode?: string | undefined;
  /** Called on every change, so that the text can be kept for coming back. Keep it out of React state. */
  readonly onEdit?: ((text: string) => void) | undefined;
  /** Default `ready`. */
  readonly phase?: Exclude<CallPhase, 'submitting'> | undefined;
  /** The code was right, and the next screen is on its way. Default false. */
  readonly accepted?: boolean | undefined;
  /** The call is slow: shows that, and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
  /** Why the last submit was not sent. Announced again at every submit. */
  readonly problem?: CodeProblem | undefined;
  /** Why the last submit failed. A new object each time, so that it is announced once for each. */
  readonly failure?: ShownFailure | undefined;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  /** The text in the field, and what was ticked beside it. */
  readonly onSubmit: (text: string, choice?: AnswerChoice) => void;
  /** Absent if there is no other factor. */
  readonly onOtherFactor?: (() => void) | undefined;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}
