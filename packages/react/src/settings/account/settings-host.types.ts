import type { MfaAdapter, Overview } from '@mfa-flow/contract';
import type { TaskOptions } from '@mfa-flow/machine';
import type { MfaFlowProviderProps } from '../../flow/mfa-flow-provider.tsx';
import type { MfaShellProps } from '../../shell/mfa-shell.tsx';
import type { HostOptions } from '../../shell/shell.types.ts';
import type { StepUpHostProps } from '../../step-up/step-up.types.ts';

/** Something in the account was changed, or may have been: read what you keep of it again. */
export type SettingsChange =
  | 'factorAdded'
  | 'factorRemoved'
  | 'factorRenamed'
  | 'turnedOn'
  | 'turnedOff'
  | 'recoveryCodesMade'
  | 'otherSessionsEnded';

/** What a host may say of its settings page and of the guided set-up. */
export interface SettingsHostProps
  extends
    HostOptions,
    Pick<MfaShellProps, 'catalog' | 'messages' | 'slots' | 'theme'>,
    Pick<MfaFlowProviderProps, 'customViews'>,
    Pick<StepUpHostProps, 'stepUpMessages'>,
    Pick<
      TaskOptions,
      'ceremonies' | 'timeoutMs' | 'slowMs' | 'defaultCountry' | 'onDefect' | 'onMisconfigured'
    > {
  /** The backend; its port `account` is needed. Create it once, outside of rendering. */
  readonly adapter: MfaAdapter;
  /** How somebody says that recovery codes are saved: by a tick, or by typing one of them. Default: `tick`. */
  readonly confirmCodesBy?: 'tick' | 'typeOne' | undefined;
  readonly onChanged?: ((change: SettingsChange) => void) | undefined;
  /** There is no session any more: sign the person in again. */
  readonly onSessionEnded?: (() => void) | undefined;
  /** The session needs its second step: show `<MfaFlow/>`. */
  readonly onSecondStepNeeded?: (() => void) | undefined;
}

/** What everything that is shown of a task gets. */
export interface ShownTask {
  readonly host: SettingsHostProps;
  /** The account as the person saw it when they pressed. */
  readonly overview: Overview;
}
