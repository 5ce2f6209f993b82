import type { ShownFailure } from '../../messages/shown-failure.ts';

/** The props of all screens that wait for a link to be opened. */
export interface LinkWaitProps {
  /** The messages sent so far. Absent: nothing yet, a press sends the first. A new object for each message. */
  readonly sent?: { readonly times: number } | undefined;
  /** A message is being sent. Default false. */
  readonly sending?: boolean | undefined;
  /** Why sending failed. A new object each time. */
  readonly sendFailure?: ShownFailure | undefined;
  /** When another message can be requested (epoch ms). */
  readonly resendAt?: number | undefined;
  readonly onSend: () => void;
  /** "I have opened it": reads the session. */
  readonly onCheck: () => void;
  /** The session is being read. Default false. */
  readonly checking?: boolean | undefined;
  /** The check found the link unopened. A new object each time. */
  readonly notYet?: object | undefined;
  /** Why the check failed. A new object each time. */
  readonly failure?: ShownFailure | undefined;
  /** A call is slow: shows that, and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
}
