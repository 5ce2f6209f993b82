'use client';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { inBoth } from '../../messages/describe-place.ts';
import { nameOfAccount } from '../../messages/name-of-account.ts';
import { Icon } from '../../parts/icons/icon.tsx';
import { SpokenText } from '../../parts/spoken-text/spoken-text.tsx';
import { useShell } from '../../shell/shell-context.ts';
import { Heading } from '../../parts/screen-frame/heading.tsx';
import { Row, SkeletonRow } from '../parts/row.tsx';
import { Section } from '../parts/section.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { countingFactors, protectionOf } from '@mfa-flow/contract';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { Action } from './action.tsx';
import type { OverviewSectionProps } from './section.types.ts';

export interface ProtectionSectionProps extends OverviewSectionProps {
  /** Leads into set-up, where nothing is set up yet. */
  readonly onSetUp?: (() => void) | undefined;
  readonly onTurnOn?: (() => void) | undefined;
  readonly onTurnOff?: (() => void) | undefined;
  readonly headingRef?: RefObject<HTMLHeadingElement | null>;
  /** Beside the heading. */
  readonly aside?: ReactNode;
  /** Between the heading and the panel. */
  readonly notice?: ReactNode;
  /** Leaves the panel out, where nothing is known. */
  readonly bare?: boolean;
}

/** Whether the account is protected now, in words, and the switch. Its heading is that of the whole page. */
export function ProtectionSection(props: ProtectionSectionProps): ReactElement {
  const messages = useSettingsMessages();
  const { headingLevel, headingRef, aside, notice, bare = false } = props;
  // Another tab may have signed somebody else in: whose settings these are is always said (SEC-36).
  const account = nameOfAccount(useShell(), props.overview?.account);
  return (
    <Section
      name="protection"
      title={messages.heading}
      below={0}
      headingLevel={headingLevel}
      {...(headingRef && { headingRef })}
      aside={aside}
    >
      {!props.overview && !bare && <span data-mfa-part="skeleton" data-kind="account" aria-hidden="true" />}
      {account && (
        <p data-mfa-part="section-intro">
          <SpokenText text={inBoth(account, messages.account)} />
        </p>
      )}
      {notice}
      {!bare && <Panel {...props} />}
    </Section>
  );
}

function Panel(props: ProtectionSectionProps): ReactElement {
  const messages = useSettingsMessages();
  const { overview, offline = false, headingLevel, onSetUp, onTurnOn, onTurnOff } = props;
  const words = messages.protection;
  const blockedBecause = offline ? messages.offlineAction : undefined;
  if (!overview) {
    return (
      <div data-mfa-part="panel">
        <SkeletonRow />
      </div>
    );
  }
  const protection = protectionOf(overview);
  if (protection === 'nothing') {
    const { heading, text, setUp } = messages.nothingSetUp;
    return (
      <div data-mfa-part="panel">
        <div data-mfa-part="empty">
          <span data-mfa-part="screen-icon">
            <SettingsIcon name="shieldOpen" />
          </span>
          <Heading kind="section-title" level={headingLevel} below={1}>
            {heading}
          </Heading>
          <p data-mfa-part="section-intro">{text}</p>
          {onSetUp && (
            <Action kind="primary" onPress={onSetUp} blockedBecause={blockedBecause}>
              {setUp}
            </Action>
          )}
        </div>
      </div>
    );
  }
  const isOn = protection === 'on';
  // What is on without a switch cannot be turned off by one; what is switched on and protects nobody can.
  const canTurnOff = overview.protectionOn === true && onTurnOff;
  const isReady = countingFactors(overview).length > 0;
  const canTurnOn = protection === 'off' && overview.protectionOn === false && isReady && onTurnOn;
  // Turned on, what is not verified would protect nobody (UX-14).
  const canSetUp = protection === 'off' && !isReady && onSetUp;
  return (
    <div data-mfa-part="panel">
      <div data-mfa-part="row" data-state={protection}>
        <Row
          icon={isOn ? <Icon name="shield" /> : <SettingsIcon name="shieldOff" />}
          kind={isOn ? 'good' : 'warning'}
          name={words[protection]}
          note={words[`${protection}Detail`]}
          actions={
            (canTurnOn || canTurnOff || canSetUp) && (
              <>
                {canSetUp && (
                  <Action kind="primary" onPress={canSetUp} blockedBecause={blockedBecause}>
                    {messages.nothingSetUp.setUp}
                  </Action>
                )}
                {canTurnOff && (
                  <Action
                    label={`${words.turnOff} ${words.turnWhat}`}
                    onPress={canTurnOff}
                    blockedBecause={blockedBecause}
                  >
                    {words.turnOff}
                  </Action>
                )}
                {canTurnOn && (
                  <Action
                    kind="primary"
                    label={`${words.turnOn} ${words.turnWhat}`}
                    onPress={canTurnOn}
                    blockedBecause={blockedBecause}
                  >
                    {words.turnOn}
                  </Action>
                )}
              </>
            )
          }
        />
      </div>
    </div>
  );
}
