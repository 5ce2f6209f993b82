'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import type { AddressEntryProps } from '../shared/address-entry.types.ts';
import { SlowCall } from '../shared/slow-call.tsx';

/** The address is on file: there is nothing to type, but sending still needs a press. */
export function SendToKnownPlace({
  entry,
  place,
}: {
  readonly entry: AddressEntryProps;
  /** As part of a sentence. */
  readonly place: string;
}): ReactElement {
  const shell = useShell();
  const screenMessages = useMessagesOnDemand('address');
  const { sending } = shell.messages.sentCode;
  const { phase = 'ready', slow = false, failure } = entry;
  const busy = phase !== 'ready';
  const button = useRef<HTMLButtonElement>(null);
  const text = failure && describeFailure(shell, failure, 'send', { place });
  useAnnouncement(failure, text, 'alert');
  useAnnouncementWhen(busy, sending);
  return (
    <div data-mfa-part="form" aria-busy={busy}>
      {text && <FailureMessage text={text} />}
      <Button
        kind="primary"
        buttonRef={button}
        busyText={busy ? sending : undefined}
        onPress={() => entry.onSubmit('')}
      >
        {screenMessages.send}
      </Button>
      {busy && slow && <SlowCall onCancel={entry.onCancelCall} focusAfter={button} />}
    </div>
  );
}
