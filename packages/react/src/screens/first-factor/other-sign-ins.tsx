'use client';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Button } from '../../parts/button/button.tsx';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement, useAnnouncementWhen } from '../../shell/use-announcement.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';

/** The ways to sign in beside the one whose form is shown. */
export interface OtherSignInsProps {
  /** Identity providers, in the order to show them. */
  readonly providers?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly onProvider?: ((providerId: string) => void) | undefined;
  /** The provider that the browser is on its way to. */
  readonly redirectingTo?: string | undefined;
  /** Why going there failed. A new object each time. */
  readonly providerFailure?: ShownFailure | undefined;
  /** The kinds of address that a code can go to instead. */
  readonly codeKinds?: readonly ('email' | 'phone')[] | undefined;
  /** Those to which a link is sent, as far as known. Default: none. */
  readonly linkKinds?: readonly ('email' | 'phone')[] | undefined;
  readonly onCode?: ((kind: 'email' | 'phone') => void) | undefined;
  /** Goes back to the password. Absent if that is shown or not offered. */
  readonly onPassword?: (() => void) | undefined;
}

interface BesideFormProps extends OtherSignInsProps {
  /** Whether there is a form above. */
  readonly besideForm: boolean;
  readonly slow?: boolean | undefined;
  readonly onCancelCall?: (() => void) | undefined;
}

/** One button for each other way to sign in. Nothing is sent, and the browser goes nowhere, before a press. */
export function OtherSignIns(props: BesideFormProps): ReactElement | null {
  const shell = useShell();
  const { signIn } = shell.messages;
  const { providers = [], codeKinds = [], onPassword, redirectingTo, providerFailure } = props;
  const pressed = useRef<HTMLButtonElement>(null);
  const target = providers.find(({ id }) => id === redirectingTo);
  const text = providerFailure && describeFailure(shell, providerFailure);
  useAnnouncement(providerFailure, text, 'alert');
  useAnnouncementWhen(target !== undefined, target ? signIn.redirectingTo(target) : '');
  if (providers.length + codeKinds.length === 0 && !onPassword) return null;
  return (
    <div data-mfa-part="actions">
      {props.besideForm && <p data-mfa-part="or">{signIn.or}</p>}
      {text && <FailureMessage text={text} />}
      {onPassword && <Button onPress={onPassword}>{signIn.byPassword}</Button>}
      {codeKinds.map((kind) => (
        <Button key={kind} onPress={() => props.onCode?.(kind)}>
          {props.linkKinds?.includes(kind) ? signIn.byLink : signIn.byCode[kind]}
        </Button>
      ))}
      {providers.map((provider) => (
        <Button
          key={provider.id}
          {...(provider === target && { buttonRef: pressed })}
          busyText={provider === target ? signIn.redirectingTo(provider) : undefined}
          onPress={() => props.onProvider?.(provider.id)}
        >
          {signIn.byProvider(provider)}
        </Button>
      ))}
      {target && props.slow && <SlowCall onCancel={props.onCancelCall} focusAfter={pressed} />}
    </div>
  );
}
