'use client';
import { mfaFlowSelectors } from '@mfa-flow/machine';
import { useFlow } from '../../flow/flow-context.ts';
import { useSelector } from '@xstate/react';
import type { SignInNoticeKind } from './sign-in-notice.tsx';

/** Why the sign-in is shown (again). */
export function useSignInNotice(): SignInNoticeKind | undefined {
  const notice = useSelector(useFlow().actor, mfaFlowSelectors.selectNotice);
  return notice === 'factorGone' || notice === 'factorUnusable' ? undefined : notice;
}
