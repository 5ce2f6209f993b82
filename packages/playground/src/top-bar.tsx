import type { ReactElement, RefObject } from 'react';

interface TopBarProps {
  readonly toggleRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function TopBar({ toggleRef, isOpen, onToggle }: TopBarProps): ReactElement {
  return (
    <header className="top-bar">
      <div>
        <h1>mfa-flow</h1>
        <p className="muted">Sign-in with a second step, on a backend that lives in this page.</p>
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
