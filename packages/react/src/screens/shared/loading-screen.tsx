'use client';
import { createElement, type ReactElement } from 'react';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { UnreachableView } from '../unreachable/unreachable.view.tsx';
import type { Loading } from './use-loaded.ts';

export interface LoadingScreenProps<Props extends object> {
  readonly loading: Loading<Props>;
  readonly props: Props;
  /** Ends the half-open session. */
  readonly onExit: (() => void) | undefined;
  /** Beside loading the screen again. */
  readonly onRetry?: (() => void) | undefined;
}

/** A component that is loaded when it is first shown: the wait for it, and what is left to do when it does not come. */
export function LoadingScreen<Props extends object>(given: LoadingScreenProps<Props>): ReactElement {
  const { loading, props, onExit, onRetry } = given;
  const { component, failure, isSlow, retrying, retry, cancel } = loading;
  if (component) return createElement(component, props);
  if (!failure) return <CheckFactorsView slow={isSlow} onCancelCall={cancel} />;
  return (
    <UnreachableView
      what="screen"
      failure={failure}
      retrying={retrying}
      onRetry={() => {
        retry();
        onRetry?.();
      }}
      onExit={onExit}
    />
  );
}
