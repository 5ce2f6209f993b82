'use client';
import type { Destination } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { placeInText, typedInText } from '../../messages/describe-place.ts';
import { Button } from '../../parts/button/button.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import type { LinkWaitProps } from '../shared/link-wait.types.ts';
import { OtherFactor } from '../shared/other-factor.tsx';
import { WaitForLink } from '../shared/wait-for-link.tsx';

export interface SignInLinkViewProps extends LinkWaitProps {
  /** The whole address that the user has just typed. */
  readonly address?: string | undefined;
  /** The masked destination, if the address is not known. */
  readonly destination?: Destination | undefined;
  /** Goes back to change the address. */
  readonly onChangeAddress?: (() => void) | undefined;
  /** Absent where there is no other way to sign in. */
  readonly onOtherFactor?: (() => void) | undefined;
  readonly onExit?: never;
}

/** Sign-in with a link in an email. Opening it in this browser signs in; there is no code to enter. */
export function DefaultSignInLinkView(props: SignInLinkViewProps): ReactElement {
  const shell = useShell();
  const { messages } = shell;
  const screenMessages = useMessagesOnDemand('signInLink');
  const { address, destination, onChangeAddress, onOtherFactor } = props;
  const place = address === undefined ? placeInText(shell, 'email', destination) : typedInText(address);
  return (
    <WaitForLink
      {...props}
      step="signInLink"
      screenMessages={screenMessages}
      place={place}
      onBack={onChangeAddress ?? onOtherFactor}
    >
      <OtherFactor onOtherFactor={onOtherFactor} />
      {onChangeAddress && (
        <Button kind="quiet" onPress={onChangeAddress}>
          {messages.sentCode.change.email}
        </Button>
      )}
    </WaitForLink>
  );
}

export const SignInLinkView = replaceableView('signInLink', DefaultSignInLinkView);
