'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { FailureMessage } from '../../parts/failure-message/failure-message.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';

/** Why the sign-in is shown (again). */
export type SignInNoticeKind =
  'sessionEnded' | 'tooManyAttempts' | 'signedOut' | 'returnFailed' | 'emailVerified';

const alerts: readonly SignInNoticeKind[] = ['sessionEnded', 'tooManyAttempts', 'returnFailed'];

const isAlert = (kind: SignInNoticeKind) => alerts.includes(kind);

/** Shows, and announces once, why the sign-in is shown. */
export function SignInNotice({ kind }: { readonly kind: SignInNoticeKind }): ReactElement {
  const { signIn } = useShell().messages;
  const occasion = useMemo(() => ({ kind }), [kind]);
  useAnnouncement(occasion, signIn[kind], isAlert(kind) ? 'alert' : 'status');
  return kind === 'returnFailed' ? <FailureMessage text={signIn[kind]} /> : <Notice>{signIn[kind]}</Notice>;
}
