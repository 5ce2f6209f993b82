'use client';
import type { Destination } from '@mfa-flow/contract';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { inBoth, placeInText } from '../../messages/describe-place.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { AddressForm } from '../shared/address-form.tsx';
import type { AddressEntryProps } from '../shared/address-entry.types.ts';
import { OtherFactor, type OtherFactorProps } from '../shared/other-factor.tsx';
import { useRejection } from '../shared/use-rejection.ts';
import { SendToKnownPlace } from './send-to-known-place.tsx';

export interface SetUpAddressViewProps extends AddressEntryProps, OtherFactorProps {
  /** An address that the backend has on file: then there is no field, and `onSubmit` gets an empty text. */
  readonly destination?: Destination | undefined;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  /** Something to know first, such as that the address in use stops working. */
  readonly notice?: string | undefined;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}

/** Asks where to send codes from now on. The next screen confirms it with a code. */
export function DefaultSetUpAddressView(props: SetUpAddressViewProps): ReactElement {
  const shell = useShell();
  const { messages, options } = shell;
  const screenMessages = useMessagesOnDemand('setUpAddress');
  const addressMessages = useMessagesOnDemand('address');
  const { kind, destination, onOtherFactor } = props;
  const inputRef = useRef<HTMLInputElement>(null);
  const rejection = useRejection(props.problem, props.failure);
  const place = destination && placeInText(shell, kind, destination);
  return (
    <ScreenFrame
      step="setUpAddress"
      title={screenMessages.heading[kind]}
      intro={
        place ? (
          <SpokenText text={inBoth(place, (to) => screenMessages.introKnown({ ...options, place: to }))} />
        ) : (
          screenMessages.intro({ ...options, kind })
        )
      }
      progress={props.progress}
      fieldRef={inputRef}
      startsAt={place ? 'heading' : 'field'}
      failed={rejection.occasion !== undefined}
      onBack={props.replacing ? undefined : onOtherFactor}
      onExit={props.onExit}
    >
      {props.notice && <Notice>{props.notice}</Notice>}
      {place ? (
        <SendToKnownPlace entry={props} place={place.shown} />
      ) : (
        <AddressForm
          entry={props}
          rejection={rejection}
          failureMessages={screenMessages.failures[kind]}
          sendText={addressMessages.sendMessage}
          inputRef={inputRef}
        />
      )}
      {onOtherFactor && (
        <div data-mfa-part="actions">
          <OtherFactor {...props} />
        </div>
      )}
      {kind === 'phone' && !onOtherFactor && <p data-mfa-part="hint">{messages.sentCode.weaker}</p>}
    </ScreenFrame>
  );
}

export const SetUpAddressView = replaceableView('setUpAddress', DefaultSetUpAddressView);
