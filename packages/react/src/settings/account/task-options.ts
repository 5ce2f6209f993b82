import { warnOfSetup } from '../../shell/development-warning.ts';
import type { TaskOptions } from '@mfa-flow/machine';
import type { SettingsHost } from './settings-host.types.ts';

/** What every machine of settings takes from the host. */
export const taskOptions = (host: SettingsHost): Omit<TaskOptions, 'task'> => {
  const {
    adapter,
    ceremonies,
    attestation,
    timeoutMs,
    slowMs,
    defaultCountry,
    onDefect,
    onMisconfigured,
    customViews,
  } = host;
  return {
    adapter,
    ceremonies,
    attestation,
    timeoutMs,
    slowMs,
    defaultCountry,
    onDefect,
    onMisconfigured: onMisconfigured ?? warnOfSetup,
    customKinds: Object.keys(customViews ?? {}),
  };
};
