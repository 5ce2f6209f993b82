'use client';
import type { ReactElement, ReactNode } from 'react';
import { BrokenScreen } from '../../screens/shared/broken-screen.tsx';
import { Boundary } from '../../shell/boundary.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';

/**
 * Around what is shown, inside of what runs: a slot that throws takes neither a task nor codes that are shown once with it, and
 * "Try again" shows them.
 */
export function SettingsBoundary({ children }: { readonly children: ReactNode }): ReactElement {
  const { broken } = useSettingsMessages();
  return (
    <Boundary fallback={(retry) => <BrokenScreen heading={broken} onRetry={retry} />}>{children}</Boundary>
  );
}
