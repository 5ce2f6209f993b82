'use client';
import type { ReactElement } from 'react';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { useShell } from '../../shell/shell-context.ts';
import { replaceablePart } from '../../slots/replaceable.tsx';
import { Button } from '../button/button.tsx';
import { SpokenText } from '../spoken-text/spoken-text.tsx';

export interface AccountLineProps {
  /** Whether the user is signed in already, rather than signing in. Default false. */
  readonly isSignedIn?: boolean | undefined;
}

/** The account that is signing in, and "not you?" (UX-26). Renders nothing if the backend does not say. */
export const AccountLine = replaceablePart(
  'AccountLine',
  function DefaultAccountLine({ isSignedIn = false }: AccountLineProps): ReactElement | null {
    const shell = useShell();
    const { common } = shell.messages;
    const { account, typedIdentifier, onNotYou } = shell.owner ?? {};
    const name = nameOfAccount(shell, account, typedIdentifier);
    if (!name) return null;
    const sentence = isSignedIn ? common.signedInAs : common.signingInAs;
    return (
      <p data-mfa-part="account">
        <span data-mfa-part="account-name">
          <SpokenText text={{ shown: name.shown, spoken: sentence(name.spoken) }} />
        </span>
        {onNotYou && (
          <Button kind="quiet" onPress={onNotYou}>
            {common.notYou}
          </Button>
        )}
      </p>
    );
  },
);
