import type { MfaAdapter } from '@mfa-flow/contract';
import type { MfaFlowActor, MfaFlowInput } from '@mfa-flow/machine';
import type { ComponentType } from 'react';
import type { AuthenticatorViewProps } from '../screens/challenge/authenticator.view.tsx';
import type { MfaShellProps } from '../shell/mfa-shell.types.ts';
import type { HostOptions } from '../shell/shell.types.ts';
import type { HostCallbacks } from './use-host-callbacks.ts';

interface SharedProps
  extends
    HostOptions,
    HostCallbacks,
    Pick<MfaShellProps, 'catalog' | 'messages' | 'slots' | 'theme' | 'layout'> {
  /**
   * Screens for kinds of factors that only this backend has, by kind. Factors without a screen are not offered.
   * Read once, when the flow is created.
   */
  readonly customViews?: Readonly<Record<string, ComponentType<AuthenticatorViewProps>>> | undefined;
  /** Shows "Continue" at the end. Leave it out if `onDone` navigates by itself. */
  readonly onContinue?: (() => void) | undefined;
}

/** Read once, when the flow is created: change the component's `key` to start again. */
export interface OwnedFlowProps
  extends
    SharedProps,
    Pick<
      MfaFlowInput,
      | 'storage'
      | 'lastUsed'
      | 'ceremonies'
      | 'timeoutMs'
      | 'slowMs'
      | 'defaultCountry'
      | 'returned'
      | 'attestation'
      | 'rememberDevice'
      | 'returnTo'
      | 'navigate'
      | 'onDefect'
      | 'onMisconfigured'
    > {
  /** The backend. Create it once, outside of rendering. Default: that of `MfaProvider`. */
  readonly adapter?: MfaAdapter | undefined;
  readonly actor?: never;
}

export interface BorrowedFlowProps extends SharedProps {
  /** A flow that the host created and started; the component only shows it. */
  readonly actor: MfaFlowActor;
  readonly adapter?: never;
}

export type MfaFlowProps = OwnedFlowProps | BorrowedFlowProps;
