'use client';
import { useEffect, useInsertionEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ShownFailure } from '../../messages/shown-failure.ts';
import { Spinner } from '../../parts/spinner/spinner.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { replaceableView } from '../../slots/replaceable.tsx';
import { protectionOf } from '@mfa-flow/contract';
import { useFocusOnAccount, useKeptFocus } from '../parts/use-kept-focus.ts';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { FactorsSection } from './factors-section.tsx';
import type { FactorsSectionProps } from './factors-section.tsx';
import { ProtectionSection } from './protection-section.tsx';
import type { ProtectionSectionProps } from './protection-section.tsx';
import { RecoveryCodesSection } from './recovery-codes-section.tsx';
import type { RecoveryCodesSectionProps } from './recovery-codes-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import type { DevicesSectionProps } from './devices-section.tsx';
import { StateNotice } from './state-notice.tsx';
import { SessionsSection } from './sessions-section.tsx';
import type { SessionsSectionProps } from './sessions-section.tsx';
import { useBrowserLayoutEffect } from '../../shell/use-browser-layout-effect.ts';

export interface SettingsViewProps
  extends
    FactorsSectionProps,
    Pick<ProtectionSectionProps, 'onSetUp' | 'onTurnOn' | 'onTurnOff'>,
    RecoveryCodesSectionProps,
    SessionsSectionProps,
    DevicesSectionProps {
  readonly offline: boolean;
  /** Why the last read failed. A new object each time. What was read before stays shown. */
  readonly failure?: ShownFailure | undefined;
  /** It is being read again. */
  readonly refreshing: boolean;
  readonly onRetry: () => void;
}

/** Nothing is said about loading before: most reads are faster. */
const shortWaitMs = 300;

/** Everything about two-step verification on one page. */
export const SettingsView = replaceableView(
  'settings',
  function DefaultSettingsView(props: SettingsViewProps): ReactElement {
    const { messages: shellMessages, announce, withdraw, silence, screenArrived, screenShown } = useShell();
    const heading = useRef<HTMLHeadingElement>(null);
    const page = useRef<HTMLDivElement>(null);
    const [screen] = useState(() => ({}));
    // A whole section goes with the last factor, and with what was known of a session.
    useKeptFocus(page, heading);
    useFocusOnAccount(props.overview?.account.id, page, () => heading.current);
    // Coming back from a screen of its own, such as adding, the focus starts at the heading.
    useInsertionEffect(() => silence(), [silence]);
    useBrowserLayoutEffect(() => screenShown(screen, 'settings'), [screenShown, screen]);
    useBrowserLayoutEffect(() => {
      screenArrived(screen, {
        heading: heading.current,
        field: null,
        startsAt: 'heading',
        passing: false,
      });
    }, [screenArrived, screen]);
    const messages = useSettingsMessages();
    const { overview, failure, refreshing, offline, readAt } = props;
    const { loading } = shellMessages.common;
    const isLoading = !overview && !failure;
    const isEmpty = overview && protectionOf(overview) === 'nothing';
    useEffect(() => {
      if (!isLoading) return undefined;
      const timer = setTimeout(() => announce(loading, 'status'), shortWaitMs);
      return () => {
        clearTimeout(timer);
        withdraw(loading, 'status');
      };
    }, [announce, withdraw, isLoading, loading]);
    const section = { overview, offline, readAt, headingLevel: props.headingLevel };
    return (
      <div data-mfa-part="settings" aria-busy={isLoading || refreshing} ref={page}>
        <ProtectionSection
          {...props}
          headingRef={heading}
          bare={!overview && failure !== undefined}
          aside={
            refreshing &&
            overview && (
              <p data-mfa-part="freshness">
                <Spinner text={messages.updating} />
              </p>
            )
          }
          notice={<StateNotice {...props} />}
        />
        {(isLoading || (overview && !isEmpty)) && <FactorsSection {...props} {...section} />}
        {(isLoading || (overview && !isEmpty)) && <RecoveryCodesSection {...props} {...section} />}
        {overview && (!isEmpty || (overview.otherSessions ?? 0) > 0) && (
          <SessionsSection {...props} {...section} />
        )}
        <DevicesSection {...props} {...section} />
      </div>
    );
  },
);
