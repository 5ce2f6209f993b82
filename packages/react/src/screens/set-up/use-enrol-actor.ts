'use client';
import { mfaFlowSelectors, type EnrolmentActor } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';

/** The enrolment in progress; undefined in all other steps, and while the step is loading. */
export function useEnrolActor(): EnrolmentActor | undefined {
  return useSelector(useFlow().actor, mfaFlowSelectors.selectEnrolActor);
}
