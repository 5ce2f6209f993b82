'use client';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { Button } from '../../parts/button/button.tsx';
import { Icon } from '../../parts/icons/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { inBoth } from '../../messages/describe-place.ts';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { useShell } from '../../shell/shell-context.ts';
import type { ShownAccount } from '../../shell/shell.types.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import { replaceableView } from '../../slots/replaceable.tsx';

export interface OtherAccountViewProps {
  /** The owner of the session that was found; undefined if the backend does not say. */
  readonly account?: ShownAccount | undefined;
  /** Continues with that session. */
  readonly onContinue: () => void;
  /** Ends that session, and signs in again. */
  readonly onSignOut: () => void;
}

/** The session in this browser belongs to someone other than the user who is signing in, or may. */
export const OtherAccountView = replaceableView(
  'otherAccount',
  function DefaultOtherAccountView({ account, onContinue, onSignOut }: OtherAccountViewProps): ReactElement {
    const shell = useShell();
    const { otherAccount } = shell.messages;
    const name = nameOfAccount(shell, account);
    const text = name ? inBoth(name, otherAccount.text) : undefined;
    const occasion = useMemo(() => ({ account }), [account]);
    useAnnouncement(occasion, text?.spoken ?? otherAccount.textUnknown, 'alert');
    return (
      <ScreenFrame
        step="otherAccount"
        icon={<Icon name="person" />}
        title={otherAccount.heading}
        intro={text ? <SpokenText text={text} /> : otherAccount.textUnknown}
      >
        <div data-mfa-part="actions">
          <Button kind="primary" onPress={onSignOut}>
            {otherAccount.signOut}
          </Button>
          <Button onPress={onContinue}>
            {name ? (
              <SpokenText text={inBoth(name, otherAccount.continueAs)} />
            ) : (
              otherAccount.continueUnknown
            )}
          </Button>
        </div>
      </ScreenFrame>
    );
  },
);
