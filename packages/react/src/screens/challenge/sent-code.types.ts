import type { Destination } from '@mfa-flow/contract';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import type { CodeEntryProps } from './code-entry.types.ts';
import type { OtherFactorProps } from '../shared/other-factor.tsx';

export interface SentCodeViewProps extends CodeEntryProps, OtherFactorProps {
  /** `email`, `phone`, or a kind of the host's own. */
  readonly kind: string;
  /** The masked destination, if known. */
  readonly destination?: Destination | undefined;
  /**
   * The messages sent so far in this step. Absent: nothing yet, a press sends the first.
   * A new object for each message, so that it is announced once for each. `lastsMs` only if the backend says so.
   */
  readonly sent?:
    | {
        readonly times: number;
        readonly lastsMs?: number | undefined;
        /** The codes of earlier messages don't work any more. Default false. */
        readonly newestOnly?: boolean | undefined;
      }
    | undefined;
  /** A message is being sent. Default false. */
  readonly sending?: boolean | undefined;
  /** Why sending failed. A new object each time. */
  readonly sendFailure?: ShownFailure | undefined;
  /** When another message can be requested (epoch ms). */
  readonly resendAt?: number | undefined;
  readonly onSend: () => void;
  /**
   * The whole address, if the user has just typed it: shown and announced instead of the masked destination. A number is
   * in groups.
   */
  readonly address?: string | undefined;
  /** Goes back to change the address. Absent if it is fixed. */
  readonly onChangeAddress?: (() => void) | undefined;
  /** The code completes a set-up, not a sign-in. Default false. */
  readonly settingUp?: boolean | undefined;
}
