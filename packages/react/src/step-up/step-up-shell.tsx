'use client';
import type { ReactElement, ReactNode } from 'react';
import { useHostOptions } from '../flow/use-host-options.ts';
import { BrokenScreen } from '../screens/shared/broken-screen.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { MfaShell } from '../shell/mfa-shell.tsx';
import type { Waiting } from '../shell/shell.types.ts';
import type { StepUpHostProps } from './step-up.types.ts';
import { useStepMessages, useStepUpMessages, type StepMessagesProps } from './use-step-up-messages.ts';

type StepUpShellProps = Omit<StepUpHostProps, 'adapter'> &
  StepMessagesProps & {
    /** Leaves, where a view of the host's cannot be shown. */
    readonly onLeave: () => void;
    readonly waiting?: Waiting | undefined;
    readonly children: ReactNode;
  };

/** Around every screen of fresh proof: leaving is no sign-out, and a view that throws takes nothing with it. */
export function StepUpShell({ onLeave, waiting, children, ...host }: StepUpShellProps): ReactElement {
  const { catalog, slots, theme } = host;
  const options = useHostOptions({ autoFocus: true, ...host });
  const messages = useStepMessages(host);
  const { heading } = useStepUpMessages(host);
  return (
    <MfaShell
      options={options}
      catalog={catalog}
      messages={messages}
      slots={slots}
      theme={theme}
      purpose={host.purpose === undefined ? undefined : heading(host.purpose)}
      waiting={waiting}
    >
      <Boundary fallback={(retry) => <BrokenScreen onRetry={retry} onExit={onLeave} />}>{children}</Boundary>
    </MfaShell>
  );
}
