'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useMessagesOnDemand } from '../../shell/use-messages-on-demand.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { AddressForm } from '../shared/address-form.tsx';
import type { AddressEntryProps } from '../shared/address-entry.types.ts';
import { useRejection } from '../shared/use-rejection.ts';
import { OtherSignIns } from './other-sign-ins.tsx';
import type { OtherSignInsProps } from './other-sign-ins.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import type { SignInNoticeKind } from './sign-in-notice.tsx';

export interface SignInByCodeViewProps extends AddressEntryProps, OtherSignInsProps {
  /** Why the sign-in is shown (again). */
  readonly notice?: SignInNoticeKind | undefined;
  readonly onExit?: never;
}

/** Sign-in without a password: asks where to send the code or link. The next screen says what to do with it. */
export function DefaultSignInByCodeView(props: SignInByCodeViewProps): ReactElement {
  const { messages, options } = useShell();
  const screenMessages = useMessagesOnDemand('signInByCode');
  const { send, sendLink } = useMessagesOnDemand('address');
  const { kind, notice } = props;
  const isLink = props.linkKinds?.includes(kind) ?? false;
  const inputRef = useRef<HTMLInputElement>(null);
  const rejection = useRejection(props.problem, props.failure);
  return (
    <ScreenFrame
      // A new frame, so that the focus goes to the new field.
      key={kind}
      step="signInByCode"
      title={messages.signIn.heading(options)}
      intro={isLink ? screenMessages.introLink : screenMessages.intro[kind]}
      fieldRef={inputRef}
      startsAt="field"
      failed={
        rejection.occasion !== undefined || props.providerFailure !== undefined || notice === 'returnFailed'
      }
    >
      {notice && <SignInNotice kind={notice} />}
      <AddressForm
        entry={props}
        rejection={rejection}
        failureMessages={screenMessages.failures[kind]}
        sendText={isLink ? sendLink : send}
        inputRef={inputRef}
      />
      <OtherSignIns {...props} besideForm />
    </ScreenFrame>
  );
}

export const SignInByCodeView = replaceableView('signInByCode', DefaultSignInByCodeView);
