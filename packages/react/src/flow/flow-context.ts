'use client';
import type { MfaFlowActor } from '@mfa-flow/machine';
import { createContext, useContext, type ComponentType } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { Drafts } from './drafts.ts';

/** `isLeaving`: the session that there is, is ended first. */
export type Restart = (input?: { readonly isLeaving: boolean }) => void;

/** What every screen works with. The actor, never a snapshot of it: screens select what they show. */
export interface Flow {
  readonly actor: MfaFlowActor;
  readonly drafts: Drafts;
  /** Screens for kinds of factors that only the host knows. */
  readonly customViews: ReadonlyMap<string, ComponentType<AuthenticatorViewProps>>;
  /** Begins another flow in the place of this one; absent where the host made it. */
  readonly restart?: Restart | undefined;
  /** A press on Continue at the end; absent where the host goes on by itself. */
  readonly onContinue?: (() => void) | undefined;
  /** Leads to the sign-in of the host. */
  readonly onSignIn?: (() => void) | undefined;
}

export const FlowContext = createContext<Flow | undefined>(undefined);

export function useFlow(): Flow {
  const flow = useContext(FlowContext);
  if (!flow) {
    throw new Error('Hooks of mfa-flow need <MfaFlowProvider> around them.');
  }
  return flow;
}
