'use client';
import type { Destination } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { placeInText } from '../../messages/describe-place.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import type { LinkWaitProps } from '../shared/link-wait.types.ts';
import { WaitForLink } from '../shared/wait-for-link.tsx';
import { ConfirmEmail } from './confirm-email.tsx';
import type { ConfirmEmailProps } from './confirm-email.tsx';

export interface VerifyEmailViewProps extends LinkWaitProps {
  /** The masked place, where it is known. */
  readonly destination?: Destination | undefined;
  /** The person came by the link in the message: a press confirms, since mail scanners open links too. */
  readonly confirm?: ConfirmEmailProps | undefined;
  /** Ends the half-open session. */
  readonly onExit?: (() => void) | undefined;
}

/** The email address has to be confirmed by a link: before it was opened, and after. */
export function DefaultVerifyEmailView(props: VerifyEmailViewProps): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('verifyEmail');
  if (props.confirm) return <ConfirmEmail {...props} {...props.confirm} />;
  const place = placeInText(shell, 'email', props.destination);
  return <WaitForLink {...props} step="verifyEmail" screenMessages={screenMessages} place={place} />;
}
