'use client';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { createContext, useContext, type ComponentType } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { Drafts } from './drafts.ts';

/** `isSigningOutFirst`: end the current session first. */
export type Restart = (input?: { readonly isSigningOutFirst: boolean }) => void;

/** Shared by all screens. Contains the actor, never a snapshot: screens select what they show. */
export interface Flow {
  readonly actor: MfaFlowActor;
  readonly drafts: Drafts;
  /** Screens for kinds of factors that only the host knows. */
  readonly customViews: ReadonlyMap<string, ComponentType<AuthenticatorViewProps>>;
  /** Replaces this flow by a new one; absent if the host created it. */
  readonly restart?: Restart | undefined;
  /** Called by Continue at the end; absent if the host navigates by itself. */
  readonly onContinue?: (() => void) | undefined;
  /** Opens the host's sign-in. */
  readonly onSignIn?: (() => void) | undefined;
}

export const FlowContext = createContext<Flow | undefined>(undefined);

export function useFlow(): Flow {
  const flow = useContext(FlowContext);
  if (!flow) {
    throw new Error('A screen of a flow was drawn outside of it.');
  }
  return flow;
}
