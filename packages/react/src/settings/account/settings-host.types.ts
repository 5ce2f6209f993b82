import type { MfaAdapter, Overview } from '@mfa-flow/contract';
import type { MfaHostProps } from '../../flow/mfa-provider.tsx';

/** Something in the account was changed, or may have been: read what you keep of it again. */
export type SettingsChange =
  | 'factorAdded'
  | 'factorRemoved'
  | 'factorRenamed'
  | 'turnedOn'
  | 'turnedOff'
  | 'recoveryCodesMade'
  | 'deviceForgotten'
  | 'otherSessionsEnded';

/** What a host may say of its settings page and of the guided set-up. */
export interface SettingsHostProps extends MfaHostProps {
  /** How somebody says that recovery codes are saved: by a tick, or by typing one of them. Default: `tick`. */
  readonly confirmCodesBy?: 'tick' | 'typeOne' | undefined;
  /**
   * Extends the session that is about to end by itself; the account is read again afterwards. Default: the warning only says
   * when it ends.
   */
  readonly onStaySignedIn?: (() => void | Promise<void>) | undefined;
  readonly onChanged?: ((change: SettingsChange) => void) | undefined;
  /** There is no session any more: sign the person in again. */
  readonly onSessionEnded?: (() => void) | undefined;
  /** The session needs its second step: show `<MfaFlow/>`. */
  readonly onSecondStepNeeded?: (() => void) | undefined;
}

/** The same, with the adapter, whose port `account` is needed. */
export interface SettingsHost extends SettingsHostProps {
  readonly adapter: MfaAdapter;
}

/** What everything that is shown of a task gets. */
export interface ShownTask {
  readonly host: SettingsHost;
  /** The account as the person saw it when they pressed. */
  readonly overview: Overview;
}
