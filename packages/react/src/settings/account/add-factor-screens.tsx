'use client';
import { countingFactors, type AddableFactor } from '@mfa-flow/contract';
import { addFactorSelectors, type AddFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { createDrafts } from '../../flow/drafts.ts';
import { StepContext, type Step } from '../../flow/step-context.ts';
import { SlowCall } from '../../parts/slow-call/slow-call.tsx';
import { Stepper, type StepperProps } from '../../parts/stepper/stepper.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { CancelInsteadOfExit } from './cancel-instead-of-exit.tsx';
import { Codes } from './codes.tsx';
import { Proof } from './proof.tsx';
import { NamingFactor } from './naming-factor.tsx';
import type { ShownTask } from './settings-host.types.ts';

interface AddFactorScreensProps extends ShownTask {
  readonly actor: AddFactorActor;
  readonly factor: AddableFactor;
  readonly stepper?: StepperProps | undefined;
}

/** Whatever adding a factor has come to. */
export function AddFactorScreens(props: AddFactorScreensProps): ReactElement | null {
  const { host, overview, actor, factor, stepper } = props;
  const phase = useSelector(actor, addFactorSelectors.selectPhase);
  const enrolment = useSelector(actor, addFactorSelectors.selectEnrolmentActor);
  const stepUp = useSelector(actor, addFactorSelectors.selectStepUpActor);
  const saveCodes = useSelector(actor, addFactorSelectors.selectSaveCodesActor);
  const isSlow = useSelector(actor, addFactorSelectors.selectIsSlow);
  // What was typed is still there after fresh proof.
  const [drafts] = useState(createDrafts);
  const notice = useChangeNotice(props);
  const nowhere = useRef<HTMLElement>(null);
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
  switch (phase) {
    case 'enrolling':
      return (
        <CancelInsteadOfExit>
          <StepContext.Provider value={step}>
            {stepper && <Stepper {...stepper} />}
            {enrolment && (
              <NamingFactor key={enrolment.sessionId} begun={enrolment} overview={overview} factor={factor} />
            )}
            {isSlow && (
              <SlowCall onCancel={() => actor.send({ type: 'call.cancelled' })} focusAfter={nowhere} />
            )}
          </StepContext.Provider>
        </CancelInsteadOfExit>
      );
    case 'proving':
      return stepUp ? <Proof key={stepUp.sessionId} host={host} actor={stepUp} /> : null;
    case 'savingCodes':
      return saveCodes ? (
        <Codes
          host={host}
          overview={overview}
          actor={saveCodes}
          stepper={stepper && { ...stepper, name: 'saveCodes' }}
        />
      ) : null;
    case 'ended':
      return null;
  }
}

/** What a new address does to the one that counts now. */
function useChangeNotice({ factor, overview }: AddFactorScreensProps): string | undefined {
  const { changeAddress } = useSettingsMessages();
  const { replaces } = factor;
  if (!replaces || replaces.keepsOld) return undefined;
  const counting = countingFactors(overview);
  if (counting.every(({ id }) => id !== replaces.factorId)) return undefined;
  return counting.length === 1 ? changeAddress.isOnlyOne : changeAddress.stopsAtOnce;
}
