import type { TaskOptions } from '@mfa-flow/machine';
import type { SettingsHostProps } from './settings-host.types.ts';

/** What every machine of settings takes from the host. */
export const taskOptions = (host: SettingsHostProps): Omit<TaskOptions, 'task'> => {
  const { adapter, ceremonies, timeoutMs, slowMs, defaultCountry, onDefect, onMisconfigured, customViews } =
    host;
  return {
    adapter,
    ceremonies,
    timeoutMs,
    slowMs,
    defaultCountry,
    onDefect,
    onMisconfigured,
    customKinds: Object.keys(customViews ?? {}),
  };
};
