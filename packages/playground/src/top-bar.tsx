import type { ReactElement, RefObject } from 'react';
import { useDemo } from './demo-context.ts';
import { optionsOf } from './drawer/options-of.ts';
import { Select } from './drawer/select.tsx';
import { backends } from './scenario/backends.ts';
import { labelOf, languageNames } from './scenario/languages.ts';
import { peopleOn } from './scenario/people.ts';
import { onBackend } from './scenario/setup.ts';

interface TopBarProps {
  readonly toggleRef: RefObject<HTMLButtonElement | null>;
  /** Who signs in. */
  readonly situationRef: RefObject<HTMLSelectElement | null>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What this is, who signs in where, and how the page looks. */
export function TopBar({ toggleRef, situationRef, isOpen, onToggle }: TopBarProps): ReactElement {
  const { setup, change } = useDemo();
  const { where } = backends[setup.backend];
  return (
    <header className="top-bar">
      <div className="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="m10 16.5 4 4 8-9" />
        </svg>
        <h1>mfa-flow</h1>
        <p className="muted">Sign-in with a second step, on {where}.</p>
      </div>
      <div className="situation">
        <Select
          label="Who signs in"
          value={setup.account}
          options={peopleOn(setup.backend).map(({ id, name, about }) => ({
            value: id,
            label: `${name}: ${about}`,
          }))}
          selectRef={situationRef}
          onChange={(account) => change({ account })}
        />
        <Select
          label="Backend"
          value={setup.backend}
          options={optionsOf(backends)}
          onChange={(backend) => change(onBackend(setup, backend))}
        />
        <Select
          label="Theme"
          value={setup.theme}
          options={[
            { value: 'system', label: 'System' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChange={(theme) => change({ theme })}
        />
        <Select
          label="Language"
          value={setup.language}
          options={languageNames.map((name) => ({ value: name, label: labelOf(name) }))}
          onChange={(language) => change({ language })}
        />
        <Select
          label="Direction"
          value={setup.dir}
          options={[
            { value: 'ltr', label: 'Left to right' },
            { value: 'rtl', label: 'Right to left' },
          ]}
          onChange={(dir) => change({ dir })}
        />
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
      </div>
    </header>
  );
}
