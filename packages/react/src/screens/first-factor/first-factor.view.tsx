'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { ScreenFrame } from '../../parts/screen-frame/screen-frame.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { useRejection } from '../shared/use-rejection.ts';
import { OtherSignIns } from './other-sign-ins.tsx';
import { PasswordForm } from './password-form.tsx';
import { SignInNotice } from './sign-in-notice.tsx';
import type { FirstFactorViewProps } from './first-factor.types.ts';

/** Identifier and password, and the other ways to sign in. */
export const FirstFactorView = replaceableView(
  'firstFactor',
  function DefaultFirstFactorView(props: FirstFactorViewProps): ReactElement {
    const { messages, options } = useShell();
    const { withPassword = true, notice } = props;
    const identifier = useRef<HTMLInputElement>(null);
    const rejection = useRejection(props.problem, props.failure);
    return (
      <ScreenFrame
        step="firstFactor"
        title={messages.signIn.heading(options)}
        fieldRef={identifier}
        failed={
          rejection.occasion !== undefined || props.providerFailure !== undefined || notice === 'returnFailed'
        }
      >
        {notice && <SignInNotice kind={notice} />}
        {withPassword && <PasswordForm entry={props} rejection={rejection} identifier={identifier} />}
        <OtherSignIns {...props} besideForm={withPassword} />
      </ScreenFrame>
    );
  },
);
