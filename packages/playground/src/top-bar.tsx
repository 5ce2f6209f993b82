import type { ReactElement, RefObject } from 'react';
import { useDemo } from './demo-context.ts';
import { backends } from './scenario/backends.ts';

interface TopBarProps {
  readonly toggleRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TopBar({ toggleRef, isOpen, onToggle }: TopBarProps): ReactElement {
  const { where } = backends[useDemo().setup.backend];
  return (
    <header className="top-bar">
      <div>
        <h1>mfa-flow</h1>
        <p className="muted">Sign-in with a second step, on {where}.</p>
      </div>
      <button
        type="button"
        className="button"
        ref={toggleRef}
        aria-expanded={isOpen}
        aria-controls="controls"
        onClick={onToggle}
      >
        Controls
      </button>
    </header>
  );
}
