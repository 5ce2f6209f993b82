'use client';
import { createContext, useContext, type ComponentType } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { Drafts } from './drafts.ts';

/** What surrounds a challenge or an enrolment: the sign-in, fresh proof, or a task in settings. */
export interface Step {
  readonly drafts: Drafts;
  /** Screens for kinds of factors that only the host knows. */
  readonly customViews: ReadonlyMap<string, ComponentType<AuthenticatorViewProps>>;
  readonly progress: { readonly step: number; readonly of: number } | undefined;
  /** Something to know before an address is typed. */
  readonly notice?: string | undefined;
  /** A lost factor is being replaced. */
  readonly isReplacing: boolean;
  /** "Use another method"; absent where there is none. */
  readonly onOtherFactor: (() => void) | undefined;
  /** To the recovery code, where it is offered beside another factor. */
  readonly onRecovery: (() => void) | undefined;
  readonly onExit: () => void;
}

export const StepContext = createContext<Step | undefined>(undefined);

export function useStep(): Step {
  const step = useContext(StepContext);
  if (!step) throw new Error('A screen of a flow was drawn outside of it.');
  return step;
}
