'use client';
import type { ReactElement } from 'react';
import { FactorIcon } from '../../parts/icons/factor-icon.tsx';
import { Row, SkeletonRow } from '../parts/row.tsx';
import { Section } from '../parts/section.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { Action } from './action.tsx';
import type { OverviewSectionProps } from './section.types.ts';

export interface RecoveryCodesSectionProps extends OverviewSectionProps {
  readonly onCreateCodes?: (() => void) | undefined;
  readonly onRegenerateCodes?: (() => void) | undefined;
  readonly onRevealCodes?: (() => void) | undefined;
}

/** At this number, new ones should be made (UX-17). */
const few = 2;

/** How many recovery codes are left. Nothing where the backend has none. */
export function RecoveryCodesSection(props: RecoveryCodesSectionProps): ReactElement | null {
  const messages = useSettingsMessages();
  const words = messages.recoveryCodes;
  const { overview, offline = false, headingLevel, below } = props;
  const { onCreateCodes, onRegenerateCodes, onRevealCodes } = props;
  const codes = overview?.recoveryCodes;
  if (overview && !codes) return null;
  const isNone = codes?.state === 'none';
  const left = isNone ? undefined : codes?.left;
  const isFew = left !== undefined && left <= few;
  const blockedBecause = offline ? messages.offlineAction : undefined;
  const kind = isFew ? ('primary' as const) : ('secondary' as const);
  const actions = [
    isNone && onCreateCodes && { text: words.create, act: onCreateCodes, kind: 'secondary' as const },
    !isNone && onRevealCodes && { text: words.reveal, act: onRevealCodes, kind: 'quiet' as const },
    !isNone && onRegenerateCodes && { text: words.regenerate, act: onRegenerateCodes, kind },
  ].filter((action) => typeof action === 'object');
  return (
    <Section
      name="recoveryCodes"
      title={words.heading}
      intro={words.intro}
      headingLevel={headingLevel}
      below={below}
    >
      <div data-mfa-part="panel">
        {!codes && <SkeletonRow />}
        {codes && (
          <div data-mfa-part="row" data-state={isFew ? 'few' : codes.state}>
            <Row
              icon={isNone || isFew ? <SettingsIcon name="warning" /> : <FactorIcon kind="recoveryCode" />}
              kind={isNone || isFew ? 'warning' : undefined}
              name={isNone ? words.none : left === undefined ? words.some : words.left(left)}
              note={isNone ? words.noneDetail : isFew ? words.few : words.someDetail}
              actions={
                actions.length > 0 &&
                actions.map(({ text, act, kind: buttonKind }) => (
                  <Action key={text} kind={buttonKind} onPress={act} blockedBecause={blockedBecause}>
                    {text}
                  </Action>
                ))
              }
            />
          </div>
        )}
      </div>
    </Section>
  );
}
