'use client';
import { createElement, type ReactElement } from 'react';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { UnreachableView } from '../unreachable/unreachable.view.tsx';
import type { Loading } from './use-loaded.ts';

export interface LoadingScreenProps<Props extends object> {
  readonly loading: Loading<Props>;
  readonly props: Props;
  /** Ends the pending session. */
  readonly onExit: (() => void) | undefined;
  /** Beside loading the screen again. */
  readonly onRetry?: (() => void) | undefined;
}

/** Shown while a component is loading, and if that fails. */
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
