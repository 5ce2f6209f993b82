'use client';
import type { ReactElement, ReactNode } from 'react';
import { MfaSettings, type MfaSettingsProps } from '../settings/account/mfa-settings.tsx';
import { Headless } from './headless.tsx';

export type MfaSettingsProviderProps = Omit<MfaSettingsProps, 'children'> & { readonly children: ReactNode };

/** Settings without their screens: draw them with `useMfaSettings`. Takes the props of `MfaSettings`. */
export const MfaSettingsProvider = ({ children, ...settings }: MfaSettingsProviderProps): ReactElement => (
  <Headless kind="settings" running={<MfaSettings {...settings} />}>
    {children}
  </Headless>
);
