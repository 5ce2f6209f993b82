'use client';
import type { AddableFactor } from '@mfa-flow/contract';
import { addFactorSelectors, createAddFactor, type AddFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { createDrafts } from '../../flow/drafts.ts';
import { StepContext, type Step } from '../../flow/step-context.ts';
import { Enrolling } from '../../screens/set-up/enrol.screen.tsx';
import { ShellContext, useShell } from '../../shell/shell-context.ts';
import { Codes } from './codes.tsx';
import { Proof } from './proof.tsx';
import type { RunningProps } from './settings-task.types.ts';
import { useActor } from './use-actor.ts';

interface AddingFactorProps extends RunningProps {
  readonly factor: AddableFactor;
}

/** Adding a factor, from the press that began it to its end. */
export function AddingFactor(props: AddingFactorProps): ReactElement | null {
  const { host, overview, factor, onOver } = props;
  const [actor] = useState(() =>
    createAddFactor({
      ...host,
      factor,
      account: overview.account,
      customKinds: Object.keys(host.customViews ?? {}),
    }),
  );
  useActor(actor);
  const output = useSelector(actor, addFactorSelectors.selectOutput);
  const phase = useSelector(actor, addFactorSelectors.selectPhase);
  const latest = useRef(onOver);
  useEffect(() => {
    latest.current = onOver;
  });
  useEffect(() => {
    // Codes that came with it are shown before it is over.
    if (output && phase === 'over') latest.current(output.type === 'added' ? 'done' : output.type);
  }, [output, phase]);
  const enrolment = useSelector(actor, addFactorSelectors.selectEnrolmentActor);
  const stepUp = useSelector(actor, addFactorSelectors.selectStepUpActor);
  const codes = useSelector(actor, addFactorSelectors.selectCodes);
  const asksToLeave = useSelector(actor, addFactorSelectors.selectAsksToLeave);
  switch (phase) {
    case 'enrolling':
      return (
        <Surroundings actor={actor} host={host}>
          {enrolment && <Enrolling key={enrolment.sessionId} begun={enrolment} />}
        </Surroundings>
      );
    case 'proving':
      return stepUp ? <Proof key={stepUp.sessionId} host={host} actor={stepUp} /> : null;
    case 'showingCodes':
      return codes ? (
        <Codes
          host={host}
          overview={overview}
          codes={codes}
          asksToLeave={asksToLeave}
          onSaved={() => actor.send({ type: 'codes.saved' })}
          onLeave={() => actor.send({ type: asksToLeave ? 'leave.confirmed' : 'task.cancelled' })}
          onStay={() => actor.send({ type: 'leave.declined' })}
        />
      ) : null;
    case 'over':
      return null;
  }
}

interface SurroundingsProps extends Pick<RunningProps, 'host'> {
  readonly actor: AddFactorActor;
  readonly children: ReactNode;
}

/** The screens of an enrolment as they are while signing in, except that leaving signs nobody out. */
function Surroundings({ actor, host, children }: SurroundingsProps): ReactElement {
  const [drafts] = useState(createDrafts);
  const shell = useShell();
  const { customViews } = host;
  const inner = useMemo(() => {
    const { messages } = shell;
    const common = { ...messages.common, exit: messages.common.cancel };
    return { ...shell, messages: { ...messages, common } };
  }, [shell]);
  const step = useMemo<Step>(
    () => ({
      drafts,
      customViews: new Map(Object.entries(customViews ?? {})),
      progress: undefined,
      isReplacing: false,
      onOtherFactor: undefined,
      onRecovery: undefined,
      onExit: () => actor.send({ type: 'task.cancelled' }),
    }),
    [actor, drafts, customViews],
  );
  return (
    <ShellContext.Provider value={inner}>
      <StepContext.Provider value={step}>{children}</StepContext.Provider>
    </ShellContext.Provider>
  );
}
