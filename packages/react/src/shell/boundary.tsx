'use client';
import { Component, type ContextType, type ReactNode } from 'react';
import { SlotsContext } from '../slots/slots-context.ts';
import { developmentWarning } from './development-warning.ts';

interface BoundaryProps {
  /** Shown instead, once something inside has thrown. `retry` shows it again. */
  readonly fallback: (retry: () => void, thrown: readonly unknown[]) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  /** In a list, since `undefined` can be thrown, too. To be thrown on; never to be shown: it may hold what was typed. */
  readonly thrown?: readonly unknown[] | undefined;
}

/** Keeps what is thrown while rendering from taking the page down. React has no function for it, hence the class. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static override contextType = SlotsContext;
  declare readonly context: ContextType<typeof SlotsContext>;
  override state: BoundaryState = {};

  static getDerivedStateFromError = (error: unknown): BoundaryState => ({ thrown: [error] });

  readonly retry = (): void => this.setState({ thrown: undefined });

  override componentDidCatch(): void {
    const { broken } = this.context;
    for (const name of broken.keys()) broken.set(name, true);
    // The error itself is left to React's own report.
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
