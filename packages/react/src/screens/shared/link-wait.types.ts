import type { ShownFailure } from '../../messages/shown-failure.ts';

/** What every screen is given that waits for a link to be opened. */
export interface LinkWaitProps {
  /** The messages sent so far. Absent: nothing yet, a press sends the first. A new object for each message. */
  readonly sent?: { readonly times: number } | undefined;
  /** A message is being sent. Default false. */
  readonly sending?: boolean | undefined;
  /** Why sending failed. A new object for each time. */
  readonly sendFailure?: ShownFailure | undefined;
  /** The moment (epoch ms) from which another message can be asked for. */
  readonly resendAt?: number | undefined;
  readonly onSend: () => void;
  /** "I have opened it": asks the server. */
  readonly onCheck: () => void;
  /** The server is being asked. Default false. */
  readonly checking?: boolean | undefined;
  /** The person said so, and the server did not agree. A new object for each time. */
  readonly notYet?: object | undefined;
  /** Why the server could not be asked. A new object for each time. */
  readonly failure?: ShownFailure | undefined;
  /** A call lasts unusually long: says so and offers `onCancelCall`. */
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
}
