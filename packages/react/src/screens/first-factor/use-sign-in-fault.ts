'use client';
import { describeFailure } from '../../messages/describe-failure.ts';
import type { IdentifierKind } from '../../messages/message-parts.types.ts';
import { useShell } from '../../shell/shell-context.ts';
import { useAnnouncement } from '../../shell/use-announcement.ts';
import type { Rejection } from '../shared/use-rejection.ts';
import { problemOf } from './problem-of.ts';
import type { Fault, SignInProblem } from './problem-of.ts';

interface SignInFault extends Fault {
  /** What to say about it. */
  readonly text: string | undefined;
}

/** Finds message and field for a rejected sign-in, and announces it once. */
export function useSignInFault(
  { problem, failure, occasion }: Rejection<SignInProblem>,
  identifierKind: IdentifierKind,
): SignInFault {
  const shell = useShell();
  const { signIn } = shell.messages;
  const missing = {
    identifierMissing: signIn.identifierMissing[identifierKind],
    passwordMissing: signIn.passwordMissing,
  };
  const text = problem
    ? missing[problem]
    : failure && describeFailure(shell, failure, 'signIn', { identifierKind });
  useAnnouncement(occasion, text, 'alert');
  return { ...problemOf(problem, failure), text };
}
