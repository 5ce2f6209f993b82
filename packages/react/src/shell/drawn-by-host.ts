'use client';
import { createContext, type ComponentType, type ReactNode } from 'react';
import type { MfaShellProps } from './mfa-shell.types.ts';

interface DrawnByHost {
  /** Stands for the frame, and draws nothing. */
  readonly Shell: ComponentType<MfaShellProps>;
  /** Stands for a dialog around a flow of its own. */
  readonly Dialog: ComponentType<{ readonly children: ReactNode }>;
}

/** Set where a host draws the screens itself. A context, so that nobody else pays for it. */
export const DrawnByHostContext = createContext<DrawnByHost | undefined>(undefined);
