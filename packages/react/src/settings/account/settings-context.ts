'use client';
import { createContext, useContext } from 'react';
import type { SettingsViewProps } from '../overview/settings.view.tsx';

/** What the sections inside `<MfaSettings>` show, and what their buttons do. */
export const SettingsContext = createContext<SettingsViewProps | undefined>(undefined);

export function useSettings(): SettingsViewProps {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('The sections of settings need <MfaSettings> around them.');
  return settings;
}
