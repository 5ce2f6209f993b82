'use client';
import type { RememberedDevice } from '@mfa-flow/contract';
import type { ReactElement } from 'react';
import { useDates } from '../../shell/use-dates.ts';
import { useShell } from '../../shell/shell-context.ts';
import { Row } from '../parts/row.tsx';
import { Section } from '../parts/section.tsx';
import { SettingsIcon } from '../parts/settings-icon.tsx';
import { useSettingsMessages } from '../use-settings-messages.ts';
import { Action } from './action.tsx';
import type { OverviewSectionProps } from './section.types.ts';
import { useReadAt } from './use-read-at.ts';

export interface DevicesSectionProps extends OverviewSectionProps {
  readonly onForgetDevice?: ((device: RememberedDevice) => void) | undefined;
}

/** The browsers that are remembered. Nothing where there are none. */
export function DevicesSection(props: DevicesSectionProps): ReactElement | null {
  const words = useSettingsMessages().devices;
  const { overview, headingLevel, below } = props;
  const readAt = useReadAt(overview, props.readAt);
  const { numbered } = useSettingsMessages().factors;
  const devices = overview?.rememberedDevices ?? [];
  if (devices.length === 0) return null;
  const nameOf = ({ name }: RememberedDevice) => name ?? words.unnamed;
  /** Those that are called the same are told apart by a number. */
  const nameIn = (device: RememberedDevice) => {
    const name = nameOf(device);
    const namesakes = devices.filter((each) => nameOf(each) === name);
    return namesakes.length > 1 ? numbered({ name, number: namesakes.indexOf(device) + 1 }) : name;
  };
  return (
    <Section
      name="devices"
      title={words.heading}
      intro={words.intro}
      headingLevel={headingLevel}
      below={below}
    >
      <div data-mfa-part="panel">
        {/* Safari drops the list semantics of a list without bullets unless they are spelled out. */}
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <ul data-mfa-part="rows" role="list">
          {devices.map((device) => (
            <DeviceRow key={device.id} {...props} device={device} name={nameIn(device)} readAt={readAt} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

interface DeviceRowProps extends Pick<DevicesSectionProps, 'offline' | 'onForgetDevice'> {
  readonly device: RememberedDevice;
  readonly name: string;
  readonly readAt: number;
}

function DeviceRow(props: DeviceRowProps): ReactElement {
  const { device, name, readAt, offline = false, onForgetDevice } = props;
  const { format } = useShell();
  const messages = useSettingsMessages();
  const words = messages.devices;
  const { since } = useDates();
  const { isThisOne = false, lastsMs, usedAgoMs } = device;
  const used = usedAgoMs === undefined ? undefined : since(readAt - usedAgoMs);
  const details = [
    used && messages.factors.used(used),
    lastsMs !== undefined && words.lasts(format.duration(lastsMs)),
  ].filter(Boolean);
  return (
    <li data-mfa-part="row">
      <Row
        icon={<SettingsIcon name="device" />}
        name={name}
        badge={isThisOne ? words.thisOne : undefined}
        details={details}
        actions={
          onForgetDevice && (
            <Action
              kind="quiet"
              label={`${words.forget} ${words.named({ name, isThisOne })}`}
              onPress={() => onForgetDevice(device)}
              blockedBecause={offline ? messages.offlineAction : undefined}
            >
              {words.forget}
            </Action>
          )
        }
      />
    </li>
  );
}
