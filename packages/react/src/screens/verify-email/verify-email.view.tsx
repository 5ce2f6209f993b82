'use client';
import type { Destination } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { ConfirmEmail } from './confirm-email.tsx';
import type { ConfirmEmailProps } from './confirm-email.tsx';
import { WaitForLink } from './wait-for-link.tsx';

export interface VerifyEmailViewProps {
  /** The masked place, where it is known. */
  readonly destination?: Destination | undefined;
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
  /** The person came by the link in the message: a press confirms, since mail scanners open links too. */
  readonly confirm?: ConfirmEmailProps | undefined;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}

/** The email address has to be confirmed by a link: before it was opened, and after. */
export const DefaultVerifyEmailView = (props: VerifyEmailViewProps): ReactElement =>
  props.confirm ? <ConfirmEmail {...props} {...props.confirm} /> : <WaitForLink {...props} />;
