'use client';
import { enrolmentSelectors, mfaFlowSelectors, type MfaFlowSnapshot } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useCallback, useMemo, type ReactElement, type ReactNode } from 'react';
import { areScreensLoaded, ScreensFileContext, screensFile } from '../screens/shared/screens-file.ts';
import { useLoaded } from '../screens/shared/use-loaded.ts';
import type { Waiting } from '../shell/shell.types.ts';
import { useKept } from '../shell/use-kept.ts';
import { FlowContext, useFlow } from './flow-context.ts';
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
  const isDue = useSelector(flow.actor, isMissing);
  const file = useLoaded(screensFile, isDue);
  const hasFailed = file.failure !== undefined;
  const isThere = useCallback(
    // The screen of a failed load is there, and a restored page begins anew.
    (snapshot: MfaFlowSnapshot) =>
      !mfaFlowSelectors.selectIsPassing(snapshot) &&
      !isKeyToCome(snapshot) &&
      (hasFailed || !isMissing(snapshot)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [hasFailed, restores],
  );
  const { actor, isKept, isSlow, cancel } = useKept(flow.actor, isThere);
  const shown = useMemo(() => ({ ...flow, actor }), [flow, actor]);
  const isFileMissing = isDue && !file.component && !hasFailed;
  const slow = isSlow || (isFileMissing && file.isSlow);
  const { cancel: cancelFile } = file;
  const waiting = useMemo<Waiting | undefined>(
    () =>
      isKept
        ? {
            slow,
            // Whatever it is that is waited for.
            onCancel: () => {
              cancelFile();
              cancel();
            },
          }
        : undefined,
    [isKept, slow, cancel, cancelFile],
  );
  return (
    <ScreensFileContext.Provider value={file}>
      <FlowContext.Provider value={shown}>
        <StepContext.Provider value={useFlowStep(shown)}>{children(waiting)}</StepContext.Provider>
      </FlowContext.Provider>
    </ScreensFileContext.Provider>
  );
}
