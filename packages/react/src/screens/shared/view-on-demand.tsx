'use client';
import type { ComponentType, ReactElement } from 'react';
import { LoadingScreen } from './loading-screen.tsx';
import { useLoaded, type Source } from './use-loaded.ts';

interface LeavableProps {
  readonly onExit?: (() => void) | undefined;
}

/**
 * A view whose code and words are loaded when it is first shown, so that a sign-in which never gets there does not pay
 * for it. Loading has the limits of a call (ERR-34): it can be slow, fail, be tried again in place, and left.
 */
export function viewOnDemand<Props extends LeavableProps>(source: Source<Props>): ComponentType<Props> {
  return function ViewOnDemand(props: Props): ReactElement {
    return <LoadingScreen loading={useLoaded(source)} props={props} onExit={props.onExit} />;
  };
}
