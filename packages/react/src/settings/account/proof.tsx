'use client';
import type { StepUpActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { FlowDialog } from '../../parts/dialog/flow-dialog.tsx';
import { StepUpFlow } from '../../step-up/step-up.tsx';
import { useStepUpMessages } from '../../step-up/use-step-up-messages.ts';
import type { SettingsHost } from './settings-host.types.ts';

interface ProofProps {
  readonly host: SettingsHost;
  readonly actor: StepUpActor;
}

/** Fresh proof that a task needs. It comes back to the question (SEC-12). */
export function Proof({ host, actor }: ProofProps): ReactElement {
  const { heading } = useStepUpMessages(host.stepUpMessages);
  return (
    <FlowDialog label={heading(undefined)} onCancel={() => actor.send({ type: 'stepUp.cancelled' })}>
      <StepUpFlow {...host} actor={actor} />
    </FlowDialog>
  );
}
