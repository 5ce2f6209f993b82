'use client';
import type { ReactElement } from 'react';
import type { SettingsMessages } from '../../messages/settings.types.ts';
import { useSaveCodesMessages } from '../../shell/use-save-codes-messages.ts';

export interface StepperProps {
  readonly step: number;
  readonly of: number;
  /** What this step is called. */
  readonly name: keyof SettingsMessages['guided']['names'];
}

/** Where a guided set-up stands: bars, and the same in words. */
export function Stepper({ step, of, name }: StepperProps): ReactElement {
  const { guided } = useSaveCodesMessages();
  const bars = Array.from({ length: of }, (_, place) => place + 1);
  return (
    <div data-mfa-part="stepper">
      <div data-mfa-part="stepper-bars" aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar} data-state={bar <= step ? 'done' : 'ahead'} />
        ))}
      </div>
      <p data-mfa-part="progress">{guided.step({ step, of, name: guided.names[name] })}</p>
    </div>
  );
}
