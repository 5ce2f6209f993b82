'use client';
import { useInsertionEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { FactorsSection } from '../overview/factors-section.tsx';
import { ProtectionSection } from '../overview/protection-section.tsx';
import { RecoveryCodesSection } from '../overview/recovery-codes-section.tsx';
import { SessionsSection } from '../overview/sessions-section.tsx';
import { StateNotice } from '../overview/state-notice.tsx';
import { useSettings } from './settings-context.ts';
import { useBrowserLayoutEffect } from '../../shell/use-browser-layout-effect.ts';

/** Whether the account is protected, the switch, and what is wrong with what is shown. Inside `<MfaSettings>`. */
export function Protection(): ReactElement {
  const settings = useSettings();
  return (
    <ProtectionSection
      {...settings}
      bare={!settings.overview && settings.failure !== undefined}
      notice={<StateNotice {...settings} />}
    />
  );
}

/** All factors, and adding one. Inside `<MfaSettings>`. */
export function Factors(): ReactElement | null {
  const settings = useSettings();
  return settings.overview || !settings.failure ? <FactorsSection {...settings} /> : null;
}

/** How many recovery codes are left, and making some. Inside `<MfaSettings>`. */
export function RecoveryCodes(): ReactElement | null {
  const settings = useSettings();
  return settings.overview || !settings.failure ? <RecoveryCodesSection {...settings} /> : null;
}

/** Where else this account is signed in. Inside `<MfaSettings>`. */
export const Sessions = (): ReactElement | null => <SessionsSection {...useSettings()} />;

/** Sections that the host arranges. Coming back to them, the focus starts at their first heading. */
export function ArrangedSettings({ children }: { readonly children: ReactNode }): ReactElement {
  const { silence, screenArrived, screenShown } = useShell();
  const { overview, failure, refreshing } = useSettings();
  const container = useRef<HTMLDivElement>(null);
  const [screen] = useState(() => ({}));
  useInsertionEffect(() => silence(), [silence]);
  useBrowserLayoutEffect(() => screenShown(screen, 'settings'), [screenShown, screen]);
  useBrowserLayoutEffect(() => {
    const heading = container.current?.querySelector<HTMLElement>('[tabindex="-1"]') ?? null;
    screenArrived(screen, { heading, field: null, startsAt: 'heading', passing: false });
  }, [screenArrived, screen]);
  return (
    <div data-mfa-part="settings" aria-busy={refreshing || (!overview && !failure)} ref={container}>
      {children}
    </div>
  );
}
