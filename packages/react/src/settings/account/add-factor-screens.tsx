'use client';
import { countingFactors, type AddableFactor } from '@mfa-flow/contract';
import { addFactorSelectors, type AddFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo, useState, type ReactElement } from 'react';
import { createDrafts } from '../../flow/drafts.ts';
import { StepContext, type Step } from '../../flow/step-context.ts';
import { Stepper, type StepperProps } from '../../parts/stepper/stepper.tsx';
import { LoadingScreen } from '../../screens/shared/loading-screen.tsx';
import { useLastBefore } from '../../screens/shared/use-last-before.ts';
import type { Loading } from '../../screens/shared/use-loaded.ts';
import type { Shown } from '../../shell/use-kept.ts';
import { useWaiting } from '../../shell/use-waiting.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { CancelInsteadOfExit } from './cancel-instead-of-exit.tsx';
import { Codes } from './codes.tsx';
import { Proof } from './proof.tsx';
import { NamingFactor } from './naming-factor.tsx';
import type { ShownTask } from './settings-host.types.ts';

export interface AddFactorScreensProps extends ShownTask {
  readonly shown: Shown<AddFactorActor>;
  /** The file of the screens. */
  readonly file: Loading<object>;
  readonly factor: AddableFactor;
  readonly stepper?: StepperProps | undefined;
}

/** Whatever adding a factor has come to. */
export function AddFactorScreens(props: AddFactorScreensProps): ReactElement | null {
  const { host, overview, shown, file, factor, stepper } = props;
  const { actor, isKept, isSlow, cancel } = shown;
  const phase = useSelector(actor, addFactorSelectors.selectPhase);
  const isProving = phase === 'proving';
  // What the proof is for stays behind its dialog.
  const enrolment = useLastBefore(isProving, useSelector(actor, addFactorSelectors.selectEnrolmentActor));
  const stepUp = useSelector(actor, addFactorSelectors.selectStepUpActor);
  const saveCodes = useSelector(actor, addFactorSelectors.selectSaveCodesActor);
  const isLeaving = useSelector(actor, addFactorSelectors.selectIsLeaving);
  // What was typed is still there after fresh proof.
  const [drafts] = useState(createDrafts);
  const notice = useChangeNotice(props);
  const { customViews } = host;
  const step = useMemo<Step>(
    () => ({
      drafts,
      customViews: new Map(Object.entries(customViews ?? {})),
      progress: undefined,
      notice,
      isReplacing: factor.replaces !== undefined,
      onOtherFactor: undefined,
      onRecovery: undefined,
      onExit: () => actor.send({ type: 'task.cancelled' }),
    }),
    [actor, drafts, customViews, notice, factor],
  );
  useWaiting({ isWaiting: (isKept && !isProving) || isLeaving, slow: isSlow, onCancel: cancel });
  if (file.failure) return <LoadingScreen loading={file} props={none} onExit={step.onExit} />;
  if (phase === 'savingCodes') {
    const stepOfCodes = stepper && { ...stepper, name: 'saveCodes' as const };
    return saveCodes ? (
      <Codes host={host} overview={overview} actor={saveCodes} stepper={stepOfCodes} />
    ) : null;
  }
  return (
    <>
      {enrolment && (
        <CancelInsteadOfExit>
          <StepContext.Provider value={step}>
            {stepper && <Stepper {...stepper} />}
            <NamingFactor key={enrolment.sessionId} begun={enrolment} overview={overview} factor={factor} />
          </StepContext.Provider>
        </CancelInsteadOfExit>
      )}
      {isProving && stepUp && (
        <Proof
          key={stepUp.sessionId}
          host={host}
          actor={stepUp}
          waiting={isKept ? { slow: isSlow, onCancel: cancel } : undefined}
        />
      )}
    </>
  );
}

const none = {};

/** What a new address does to the one that counts now. */
function useChangeNotice({ factor, overview }: AddFactorScreensProps): string | undefined {
  const { changeAddress } = useSettingsMessages();
  const { replaces } = factor;
  if (!replaces || replaces.keepsOld) return undefined;
  const counting = countingFactors(overview);
  if (counting.every(({ id }) => id !== replaces.factorId)) return undefined;
  return counting.length === 1 ? changeAddress.isOnlyOne : changeAddress.stopsAtOnce;
}
