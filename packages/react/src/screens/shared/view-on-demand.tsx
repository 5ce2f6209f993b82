'use client';
import type { ComponentType, ReactElement } from 'react';
import { LoadingScreen } from './loading-screen.tsx';
import { useLoaded, type Source } from './use-loaded.ts';

interface LeavableProps {
  readonly onExit?: (() => void) | undefined;
}

/**
 * A view that is loaded with its messages when first shown, so that sign-ins which never get there don't pay for it.
 * Loading has the limits of a call (ERR-34): it can be slow, fail, be retried in place, and be left.
 */
export function viewOnDemand<Props extends LeavableProps>(source: Source<Props>): ComponentType<Props> {
  return function ViewOnDemand(props: Props): ReactElement {
    return <LoadingScreen loading={useLoaded(source)} props={props} onExit={props.onExit} />;
  };
}
