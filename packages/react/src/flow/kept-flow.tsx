'use client';
import { enrolmentSelectors, mfaFlowSelectors, type MfaFlowSnapshot } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { areScreensLoaded, ScreensFileContext, screensFile } from '../screens/shared/screens-file.ts';
import { useLoaded } from '../screens/shared/use-loaded.ts';
import type { Waiting } from '../shell/shell.types.ts';
import { FlowContext, useFlow } from './flow-context.ts';
import { keepScreens } from './keep-screens.ts';
import { isOnDemand } from './screens.ts';
import { StepContext } from './step-context.ts';
import { useFlowStep } from './use-flow-step.ts';

interface KeptFlowProps {
  /** Another number forgets the screen before. */
  readonly restores: number;
  /** `waiting`: the screen before is shown still. */
  readonly children: (waiting: Waiting | undefined) => ReactNode;
}

/** The key is the screen. */
function isKeyToCome(snapshot: MfaFlowSnapshot): boolean {
  const enrolment = mfaFlowSelectors.selectEnrolActor(snapshot);
  return enrolment !== undefined && enrolmentSelectors.selectIsKeyToCome(enrolment.getSnapshot());
}

const isMissing = (snapshot: MfaFlowSnapshot) =>
  isOnDemand(mfaFlowSelectors.selectScreen(snapshot)) && !areScreensLoaded();

/**
 * Keeps each screen until the next one is there, so that the focus moves once and nothing collapses in between (A11Y-25,
 * UX-29). What can be loaded in the meantime is loaded.
 */
export function KeptFlow({ restores, children }: KeptFlowProps): ReactElement {
  const flow = useFlow();
  const { actor } = flow;
  const isPassing = useSelector(actor, mfaFlowSelectors.selectIsPassing);
  const enrolment = useSelector(actor, mfaFlowSelectors.selectEnrolActor);
  const isKeyMissing = useSelector(
    enrolment,
    (snapshot) => snapshot !== undefined && enrolmentSelectors.selectIsKeyToCome(snapshot),
  );
  const isFlowSlow = useSelector(actor, mfaFlowSelectors.selectIsSlow);
  const isKeySlow = useSelector(
    enrolment,
    (snapshot) => snapshot !== undefined && enrolmentSelectors.selectIsSlow(snapshot),
  );
  const isDue = useSelector(actor, isMissing);
  const file = useLoaded(screensFile, isDue);
  const hasFailed = file.failure !== undefined;
  const kept = useMemo(
    // The screen of a failed load is there, and a restored page begins anew.
    () => keepScreens(actor, (snapshot) => !isKeyToCome(snapshot) && (hasFailed || !isMissing(snapshot))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [actor, hasFailed, restores],
  );
  const shown = useMemo(() => ({ ...flow, actor: kept.actor }), [flow, kept]);
  const isFileMissing = isDue && !file.component && !hasFailed;
  const isKept = (isPassing || isKeyMissing || isFileMissing) && kept.hasScreen();
  const slow = isFlowSlow || isKeySlow || (isFileMissing && file.isSlow);
  const { cancel } = file;
  const waiting = useMemo<Waiting | undefined>(
    () =>
      isKept
        ? {
            slow,
            // Whatever it is that is waited for.
            onCancel: () => {
              cancel();
              actor.send({ type: 'call.cancelled' });
              enrolment?.send({ type: 'call.cancelled' });
            },
          }
        : undefined,
    [isKept, slow, actor, enrolment, cancel],
  );
  return (
    <ScreensFileContext.Provider value={file}>
      <FlowContext.Provider value={shown}>
        <StepContext.Provider value={useFlowStep(shown)}>{children(waiting)}</StepContext.Provider>
      </FlowContext.Provider>
    </ScreensFileContext.Provider>
  );
}
