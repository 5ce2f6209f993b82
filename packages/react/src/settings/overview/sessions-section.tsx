'use client';
import type { ReactElement } from 'react';
import { Row } from '../parts/row.tsx';
import { Section } from '../parts/section.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { Action } from './action.tsx';
import type { OverviewSectionProps } from './section.types.ts';

export interface SessionsSectionProps extends OverviewSectionProps {
  readonly onSignOutOthers?: (() => void) | undefined;
}

/** Where else this account is signed in. Nothing where that is not known and nothing can be done about it. */
export function SessionsSection(props: SessionsSectionProps): ReactElement | null {
  const messages = useSettingsMessages();
  const words = messages.sessions;
  const { overview, offline = false, headingLevel, below, onSignOutOthers } = props;
  const others = overview?.otherSessions;
  if (!overview || (others === undefined && !onSignOutOthers)) return null;
  const isAlone = others === 0;
  return (
    <Section name="sessions" title={words.heading} headingLevel={headingLevel} below={below}>
      <div data-mfa-part="panel">
        <div data-mfa-part="row">
          <Row
            icon={<SettingsIcon name="device" />}
            name={
              isAlone ? words.onlyHere : others === undefined ? words.othersUnknown : words.others(others)
            }
            note={isAlone ? undefined : words.detail}
            actions={
              onSignOutOthers &&
              !isAlone && (
                <Action
                  onPress={onSignOutOthers}
                  blockedBecause={offline ? messages.offlineAction : undefined}
                >
                  {words.signOutOthers}
                </Action>
              )
            }
          />
        </div>
      </div>
    </Section>
  );
}
