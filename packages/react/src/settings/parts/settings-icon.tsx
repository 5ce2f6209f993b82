'use client';
import type { ReactElement } from 'react';
import { Drawing } from '../../parts/icons/icon.tsx';

/** Drawn here, so that a sign-in does not carry them. */
const drawings = {
  add: 'M10 4v12M4 10h12',
  shieldOff: 'M10 2.75 4 5v4.6c0 3.6 2.4 6.3 6 7.65 3.6-1.35 6-4.05 6-7.65V5zM10 7v3.4M10 13v.1',
  shieldOpen: 'M10 2.75 4 5v4.6c0 3.6 2.4 6.3 6 7.65 3.6-1.35 6-4.05 6-7.65V5z',
  warning: 'M10 3.25 17.75 16.5H2.25zM10 8.25v3.5M10 14v.1',
  device: 'M4.75 4.25h10.5a1 1 0 0 1 1 1v7.5H3.75v-7.5a1 1 0 0 1 1-1zM2 15.75h16',
  copy: 'M8 7h7.25a1 1 0 0 1 1 1v7.75a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM4.25 12.75V4.5a1 1 0 0 1 1-1H13',
  download: 'M10 3.25v9.5M6 9l4 4 4-4M3.75 16.5h12.5',
  print:
    'M6 7V3.25h8V7M6 14H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-2M6 11.5h8v5.25H6z',
} as const;

export interface SettingsIconProps {
  readonly name: keyof typeof drawings;
}

/** A decorative icon beside a text that says the same. */
export const SettingsIcon = ({ name }: SettingsIconProps): ReactElement => <Drawing path={drawings[name]} />;
