'use client';
import { callHost, readHost, type MfaFlowActor } from '@mfa-flow/machine';
import { useMemo, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import { FlowContext, type Flow, type Restart } from './flow-context.ts';
import { useDrafts } from './use-drafts.ts';
import { useHostCallbacks, type HostCallbacks } from './use-host-callbacks.ts';
import { usePageReturns } from './use-page-returns.ts';

export interface MfaFlowProviderProps extends HostCallbacks {
  /** A flow that is started elsewhere: by `useMfaFlow`, or by the host. */
  readonly actor: MfaFlowActor;
  readonly customViews?: Readonly<Record<string, ComponentType<AuthenticatorViewProps>>> | undefined;
  readonly onContinue?: (() => void) | undefined;
  /** Begins another flow in the place of this one. */
  readonly restart?: Restart | undefined;
  /** The number grows when the browser brings the page back out of its cache: use it as a key, so that fields empty. */
  readonly children: (restores: number) => ReactNode;
}

const noViews: NonNullable<MfaFlowProviderProps['customViews']> = {};

/** Everything of a flow that draws nothing: for screens of the host's own, with the hooks of each step. */
export function MfaFlowProvider(props: MfaFlowProviderProps): ReactElement {
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
  return <FlowContext.Provider value={flow}>{children(restores)}</FlowContext.Provider>;
}
