'use client';
import {
  createContext,
  useContext,
  useInsertionEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { useShell } from '../../shell/shell-context.ts';
import { DevicesSection } from '../overview/devices-section.tsx';
import { FactorsSection } from '../overview/factors-section.tsx';
import { ProtectionSection } from '../overview/protection-section.tsx';
import { RecoveryCodesSection } from '../overview/recovery-codes-section.tsx';
import { SessionsSection } from '../overview/sessions-section.tsx';
import { useFocusOnAccount } from '../parts/use-kept-focus.ts';
import { StateNotice } from '../overview/state-notice.tsx';
import { useSettings } from './settings-context.ts';
import { useBrowserLayoutEffect } from '../../shell/use-browser-layout-effect.ts';

interface Arrangement {
  /** The section with the heading of the page, which also says what is wrong with what is shown, is there. */
  readonly hasProtection: boolean;
  /** It is the first one, so that the others are below its heading. Else all stand side by side. */
  readonly isUnderProtection: boolean;
}

const usual: Arrangement = { hasProtection: true, isUnderProtection: true };

const ArrangementContext = createContext<Arrangement>(usual);

/** What a section gets. */
function useSection() {
  const { isUnderProtection } = useContext(ArrangementContext);
  return { ...useSettings(), below: isUnderProtection ? (1 as const) : (0 as const) };
}

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
  const settings = useSection();
  return settings.overview || !settings.failure ? <FactorsSection {...settings} /> : null;
}

/** How many recovery codes are left, and making some. Inside `<MfaSettings>`. */
export function RecoveryCodes(): ReactElement | null {
  const settings = useSection();
  return settings.overview || !settings.failure ? <RecoveryCodesSection {...settings} /> : null;
}

/** Where else this account is signed in. Inside `<MfaSettings>`. */
export const Sessions = (): ReactElement | null => <SessionsSection {...useSection()} />;

/** The browsers that are remembered, and forgetting one. Inside `<MfaSettings>`. */
export const Devices = (): ReactElement | null => <DevicesSection {...useSection()} />;

const sections = '[data-mfa-part="section"]';

/** What the host has arranged, as it stands in the page: sections may be anywhere among what is the host's own. Undefined until then. */
function useArrangement(container: RefObject<HTMLElement | null>): Arrangement | undefined {
  const [arrangement, setArrangement] = useState<Arrangement>();
  useBrowserLayoutEffect(() => {
    const { hasProtection, isUnderProtection } = arrangement ?? {};
    const first = container.current?.querySelector(sections) ?? null;
    const protection = container.current?.querySelector(`${sections}[data-kind="protection"]`) ?? null;
    const found = {
      hasProtection: protection !== null,
      // With no section there is nothing to say about their order.
      isUnderProtection: first ? first === protection : (isUnderProtection ?? usual.isUnderProtection),
    };
    if (found.hasProtection !== hasProtection || found.isUnderProtection !== isUnderProtection)
      setArrangement(found);
  });
  return arrangement;
}

/**
 * Sections that the host arranges. Coming back to them, the focus starts at their first heading. Whatever is wrong is said by
 * `Protection`, and above all others where that is not among them.
 */
export function ArrangedSettings({ children }: { readonly children: ReactNode }): ReactElement {
  const { silence, screenArrived, screenShown } = useShell();
  const settings = useSettings();
  const { overview, failure, refreshing } = settings;
  const container = useRef<HTMLDivElement>(null);
  const [screen] = useState(() => ({}));
  const arrangement = useArrangement(container);
  const firstHeading = () => container.current?.querySelector<HTMLElement>('[tabindex="-1"]') ?? null;
  useFocusOnAccount(overview?.account.id, container, firstHeading);
  useInsertionEffect(() => silence(), [silence]);
  useBrowserLayoutEffect(() => screenShown(screen, 'settings'), [screenShown, screen]);
  const isArranged = arrangement !== undefined;
  useBrowserLayoutEffect(() => {
    // Another level is another element, which would lose the focus.
    if (!isArranged) return;
    const heading = container.current?.querySelector<HTMLElement>('[tabindex="-1"]') ?? null;
    screenArrived(screen, { heading, field: null, startsAt: 'heading', passing: false });
  }, [screenArrived, screen, isArranged]);
  return (
    <div data-mfa-part="settings" aria-busy={refreshing || (!overview && !failure)} ref={container}>
      <ArrangementContext.Provider value={arrangement ?? usual}>
        {arrangement?.hasProtection === false && <StateNotice {...settings} />}
        {children}
      </ArrangementContext.Provider>
    </div>
  );
}
