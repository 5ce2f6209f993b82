'use client';
import { callHost, readHost, type MfaFlowActor } from '@mfa-flow/machine';
import { useMemo, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import { FlowContext, type Flow, type Restart } from './flow-context.ts';
import { StepContext } from './step-context.ts';
import { useDrafts } from './use-drafts.ts';
import { useFlowStep } from './use-flow-step.ts';
import { useHostCallbacks, type HostCallbacks } from './use-host-callbacks.ts';
import { usePageReturns } from './use-page-returns.ts';

export interface FlowProviderProps extends HostCallbacks {
  /** A running flow, from `useMfaFlow` or started by the host. */
  readonly actor: MfaFlowActor;
  readonly customViews?: Readonly<Record<string, ComponentType<AuthenticatorViewProps>>> | undefined;
  readonly onContinue?: (() => void) | undefined;
  /** Replaces this flow by a new one. */
  readonly restart?: Restart | undefined;
  /** The number grows when the page is restored from the back/forward cache: use it as a key, so that fields are emptied. */
  readonly children: (restores: number) => ReactNode;
}

const noViews: NonNullable<FlowProviderProps['customViews']> = {};

/** A flow and what its screens share. */
export function FlowProvider(props: FlowProviderProps): ReactElement {
  const { actor, customViews = noViews, onContinue, onSignInNeeded, restart, children } = props;
  const drafts = useDrafts(actor);
  const restores = usePageReturns(actor, drafts);
  useHostCallbacks(actor, props);
  const flow = useMemo<Flow>(
    () => ({
      actor,
      restart,
      drafts,
      customViews: new Map(readHost('customViews', [], () => Object.entries(customViews ?? {}))),
      onContinue: onContinue && (() => void callHost('onContinue', onContinue)),
      onSignIn: onSignInNeeded && (() => void callHost('onSignInNeeded', onSignInNeeded)),
    }),
    [actor, restart, drafts, customViews, onContinue, onSignInNeeded],
  );
  return (
    <FlowContext.Provider value={flow}>
      <StepContext.Provider value={useFlowStep(flow)}>{children(restores)}</StepContext.Provider>
    </FlowContext.Provider>
  );
}
