'use client';
import { Component, type ReactNode } from 'react';
import { developmentWarning } from './development-warning.ts';

interface BoundaryProps {
  /** Shown instead, once something inside has thrown. `retry` shows it again. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly isBroken: boolean;
}

/** Keeps what is thrown while rendering from taking the page down. React has no function for it, hence the class. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { isBroken: false };

  // The error itself is left to React's own report: its text may hold what was typed.
  static getDerivedStateFromError = (): BoundaryState => ({ isBroken: true });

  readonly retry = (): void => this.setState({ isBroken: false });

  override componentDidCatch(): void {
    developmentWarning(
      'slots',
      'A view or a part threw while rendering. See the error that React has reported.',
    );
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback(this.retry) : this.props.children;
  }
}
