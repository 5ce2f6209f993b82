import type { MfaAdapter } from '@mfa-flow/contract';
import type { TaskOptions } from '@mfa-flow/machine';
import type { MfaFlowProviderProps } from '../../flow/mfa-flow-provider.tsx';
import type { StepUpHostProps } from '../../step-up/step-up.types.ts';
import type { MfaShellProps } from '../../shell/mfa-shell.tsx';
import type { HostOptions } from '../../shell/shell.types.ts';

/** Something in the account was changed, or may have been: read what you keep of it anew. */
export type SettingsChange =
  | 'factorAdded'
  | 'factorRemoved'
  | 'factorRenamed'
  | 'turnedOn'
  | 'turnedOff'
  | 'recoveryCodesMade'
  | 'otherSessionsEnded';

export interface MfaSettingsProps
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
