'use client';
import type { ReactElement } from 'react';
import { placeInText } from '../../messages/describe-place.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { WaitForLink } from '../shared/wait-for-link.tsx';
import { ConfirmEmail } from './confirm-email.tsx';
import type { VerifyEmailViewProps } from './verify-email.types.ts';

/** Email verification by link: before it was opened, and after. */
export function DefaultVerifyEmailView(props: VerifyEmailViewProps): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('verifyEmail');
  if (props.confirm) return <ConfirmEmail {...props} {...props.confirm} />;
  const place = placeInText(shell, 'email', props.destination);
  return <WaitForLink {...props} step="verifyEmail" screenMessages={screenMessages} place={place} />;
}

export const VerifyEmailView = replaceableView('verifyEmail', DefaultVerifyEmailView);
