'use client';
import { mfaFlowSelectors, type EnrolmentActor } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';

/** What is being set up; undefined in every other step, and while the step is being fetched. */
export function useEnrolActor(): EnrolmentActor | undefined {
  return useSelector(useFlow().actor, mfaFlowSelectors.selectEnrolActor);
}
