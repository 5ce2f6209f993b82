import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { MfaShell } from '../../src/shell/mfa-shell.tsx';
import type { MfaShellProps } from '../../src/shell/mfa-shell.types.ts';
import { hear } from './hear.fixture.ts';

export interface Shown extends RenderResult {
  readonly user: UserEvent;
  /** Renders other props, or another screen, in the same flow. */
  readonly show: (view: ReactElement) => void;
  readonly part: (name: string) => HTMLElement;
  /** Everything that was said in a region, in order. */
  readonly said: (region: 'status' | 'alert') => readonly string[];
}

/** Renders a view as it stands in a flow, and listens to its live regions. */
export function renderInShell(view: ReactElement, shell: Omit<MfaShellProps, 'children'> = {}): Shown {
  const inShell = (content: ReactElement) => <MfaShell {...shell}>{content}</MfaShell>;
  const user = userEvent.setup();
  const heard = { status: new Array<string>(), alert: new Array<string>() };
  const container = document.body.appendChild(document.createElement('div'));
  hear(container, ({ region, text }) => heard[region].push(text));
  const result = render(inShell(view), { container });
  return {
    ...result,
    user,
    show: (next) => result.rerender(inShell(next)),
    part(name) {
      const found = container.querySelector<HTMLElement>(`[data-mfa-part="${name}"]`);
      if (!found) throw new Error(`There is no part "${name}".`);
      return found;
    },
    said: (region) => heard[region],
  };
}
