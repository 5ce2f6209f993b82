'use client';
import {
  callHost,
  mfaFlowSelectors,
  type MfaFlowActor,
  type MfaFlowEmitted,
  type MfaFlowOutput,
} from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useEffect, useRef } from 'react';
import { developmentWarning } from '../shell/development-warning.ts';
import { tellSignedIn } from './signed-in.ts';

export interface HostCallbacks {
  /** The server says that the user is signed in. Called once per flow. */
  readonly onDone?: ((output: MfaFlowOutput) => void) | undefined;
  /** There is no session, and the adapter can't sign in: the host has to. */
  readonly onSignInNeeded?: (() => void) | undefined;
  /** The user has signed out. */
  readonly onSignedOut?: (() => void) | undefined;
  /** Events for logs and metrics: kinds, counts and failure codes; never an address or a secret. */
  readonly onEvent?: ((event: MfaFlowEmitted) => void) | undefined;
}

/** Actors whose end was reported to the host: remounts and Strict Mode report nothing twice. */
const reported = new WeakSet<MfaFlowActor>();

function report(event: MfaFlowEmitted, callbacks: HostCallbacks): void {
  callHost('onEvent', () => callbacks.onEvent?.(event));
  if (event.type === 'signIn.needed') callHost('onSignInNeeded', () => callbacks.onSignInNeeded?.());
  if (event.type === 'signed.out') callHost('onSignedOut', () => callbacks.onSignedOut?.());
  if (event.type === 'factor.unusable') {
    developmentWarning(
      'factor',
      'The backend answered "misconfigured" for this factor, so it is no longer offered. ' +
        'Check that it is switched on and can deliver.',
      event.kind,
    );
  }
}

/** Always calls the latest callbacks, so hosts need not keep their identity. */
export function useHostCallbacks(actor: MfaFlowActor, callbacks: HostCallbacks): void {
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => {
    const subscription = actor.on('*', (event) => report(event, latest.current));
    return () => subscription.unsubscribe();
  }, [actor]);
  const finished = useSelector(actor, mfaFlowSelectors.selectFinished);
  useEffect(() => {
    if (!finished || reported.has(actor)) return;
    reported.add(actor);
    tellSignedIn();
    callHost('onDone', () => latest.current.onDone?.(finished));
  }, [actor, finished]);
}
