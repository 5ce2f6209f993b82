'use client';
import type { StepUpActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { FlowDialog } from '../../parts/dialog/flow-dialog.tsx';
import type { Waiting } from '../../shell/shell.types.ts';
import { StepUpFlow } from '../../step-up/step-up.tsx';
import { useStepUpMessages } from '../../step-up/use-step-up-messages.ts';
import type { SettingsHost } from './settings-host.types.ts';

interface ProofProps {
  readonly host: SettingsHost;
  readonly actor: StepUpActor;
  /** Proof was given, and what follows is not there yet. */
  readonly waiting?: Waiting | undefined;
}

/** Fresh proof that a task needs. It comes back to the question (SEC-12). */
export function Proof({ host, actor, waiting }: ProofProps): ReactElement {
  const { heading } = useStepUpMessages(host);
  const cancel = () => (waiting ? waiting.onCancel() : actor.send({ type: 'stepUp.cancelled' }));
  return (
    <FlowDialog label={heading(undefined)} theme={host.theme} onCancel={cancel}>
      <StepUpFlow {...host} actor={actor} waiting={waiting} staysAtEnd />
    </FlowDialog>
  );
}
