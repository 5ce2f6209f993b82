'use client';
import { Component, type ContextType, type ReactNode } from 'react';
import { SlotsContext } from '../slots/slots-context.ts';
import { developmentWarning } from './development-warning.ts';

interface BoundaryProps {
  /** Shown instead, after something inside has thrown. `retry` renders it again. */
  readonly fallback: (retry: () => void, thrown: readonly unknown[]) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  /** In an array, since `undefined` can be thrown, too. Rethrow it, but never show it: it may contain user input. */
  readonly thrown?: readonly unknown[] | undefined;
}

/** An error boundary, so that an error in rendering doesn't take the page down. React has no hook for it, hence the class. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static override contextType = SlotsContext;
  declare readonly context: ContextType<typeof SlotsContext>;
  override state: BoundaryState = {};

  static getDerivedStateFromError = (error: unknown): BoundaryState => ({ thrown: [error] });

  readonly retry = (): void => this.setState({ thrown: undefined });

  override componentDidCatch(): void {
    const { broken } = this.context;
    for (const name of broken.keys()) broken.set(name, true);
    // React itself reports the error.
    developmentWarning(
      'slots',
      'A view or a part threw while rendering. See the error that React has reported.',
    );
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown ? this.props.fallback(this.retry, thrown) : this.props.children;
  }
}
