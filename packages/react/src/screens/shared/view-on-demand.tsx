'use client';
import { createElement } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { UnreachableView } from '../unreachable/unreachable.view.tsx';
import { useLoaded, type Source } from './use-loaded.ts';

interface LeavableProps {
  readonly onExit?: (() => void) | undefined;
}

/**
 * A view whose code and words are loaded when it is first shown, so that a sign-in which never gets there does not pay
 * for it. Loading that fails can be tried again in place, and left.
 */
export function viewOnDemand<Props extends LeavableProps>(load: Source<Props>['load']): ComponentType<Props> {
  const source: Source<Props> = { load };
  return function ViewOnDemand(props: Props): ReactElement {
    const { component, failure, retrying, retry } = useLoaded(source);
    if (component) return createElement(component, props);
    if (!failure) return <CheckFactorsView />;
    return (
      <UnreachableView
        what="screen"
        failure={failure}
        retrying={retrying}
        onRetry={retry}
        onExit={props.onExit}
      />
    );
  };
}
