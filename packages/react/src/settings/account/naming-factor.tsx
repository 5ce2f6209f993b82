'use client';
import { enrolmentSelectors, redact, type EnrolmentActor } from '@mfa-flow/machine';
import type { AddableFactor, Overview } from '@mfa-flow/contract';
import { useSelector } from '@xstate/react';
import { useEffect, useState, type ReactElement } from 'react';
import { useStep } from '../../flow/step-context.ts';
import { fromScreensFile } from '../../screens/shared/screens-file.ts';
import { viewOnDemand } from '../../screens/shared/view-on-demand.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { nameOfFactor } from '../name-of-factor.ts';
import { freeName } from '../names/free-name.ts';
import { NameFactorView } from '../set-up/name-factor.view.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

interface NamingFactorProps {
  readonly begun: EnrolmentActor;
  readonly overview: Overview;
  readonly factor: AddableFactor;
}

const draft = 'name';

/** Comes with the screens of sign-in, which show the same. */
const Enrolling = viewOnDemand(fromScreensFile((file) => file.Enrolling));

/** What is being set up: its name first, where that is asked for. */
export function NamingFactor(props: NamingFactorProps): ReactElement {
  const { onExit } = useStep();
  const isNaming = useIsNaming(props.begun);
  return isNaming ? <Name {...props} /> : <Enrolling begun={props.begun} onExit={onExit} />;
}

/** From the question to the end of the call that its press makes: a refused name is said where it was typed. */
function useIsNaming(begun: EnrolmentActor): boolean {
  const asksName = useSelector(begun, enrolmentSelectors.selectAsksName);
  const phase = useSelector(begun, enrolmentSelectors.selectPhase);
  const isOver = useSelector(begun, enrolmentSelectors.selectIsEnded);
  const [wasNaming, setWasNaming] = useState(false);
  const isNaming = phase === 'asking' ? asksName : (phase === 'beginning' || isOver) && wasNaming;
  // Not while rendering: React 18 would lose the subscriptions of the selectors above.
  useEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- as said above
    setWasNaming(isNaming);
  }, [isNaming]);
  return isNaming;
}

function Name({ begun, overview, factor: { kind } }: NamingFactorProps): ReactElement {
  const shell = useShell();
  const settings = useSettingsMessages();
  const { drafts, onExit } = useStep();
  const given = useSelector(begun, enrolmentSelectors.selectLabel);
  const words = nameOfFactor(shell, settings, { kind });
  return (
    <NameFactorView
      kind={kind}
      suggested={drafts.read(draft) ?? given ?? freeName(settings, overview, { kind, words })}
      busy={useSelector(begun, enrolmentSelectors.selectPhase) === 'beginning'}
      slow={useSelector(begun, enrolmentSelectors.selectIsSlow)}
      failure={useSelector(begun, enrolmentSelectors.selectFailure)}
      passwordNeeded={useSelector(begun, enrolmentSelectors.selectIsPasswordNeeded)}
      onEdit={(text) => drafts.write(draft, text)}
      onSubmit={(label, password) =>
        begun.send({
          type: 'begin.requested',
          label,
          ...(password !== undefined && { password: redact(password) }),
        })
      }
      onStopWaiting={() => begun.send({ type: 'call.cancelled' })}
      onCancel={onExit}
    />
  );
}
