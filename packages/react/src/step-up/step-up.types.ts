import type { Account, Demand, MfaAdapter } from '@mfa-flow/contract';
import type { StepUpOptions } from '@mfa-flow/machine';
import type { StepUpMessages } from '../messages/step-up.types.ts';
import type { MfaShellProps } from '../shell/mfa-shell.tsx';
import type { HostOptions } from '../shell/shell.types.ts';
import type { MfaFlowProviderProps } from '../flow/mfa-flow-provider.tsx';

/** What a host may say of fresh proof, in whatever form it is shown. */
export interface StepUpHostProps
  extends
    HostOptions,
    Pick<MfaShellProps, 'catalog' | 'messages' | 'slots' | 'theme'>,
    Pick<MfaFlowProviderProps, 'customViews'>,
    Pick<StepUpOptions, 'ceremonies' | 'timeoutMs' | 'slowMs' | 'onDefect' | 'onMisconfigured'> {
  /** The backend. Create it once, outside of rendering. */
  readonly adapter: MfaAdapter;
  /** Single messages of fresh proof to replace. Keep its identity between renders. */
  readonly stepUpMessages?: Partial<StepUpMessages> | undefined;
}

export interface StepUpProps extends StepUpHostProps {
  /** What the backend asks for, as `session.demandIn` gave it. Default: any factor. */
  readonly demand?: Demand | undefined;
  /** What the proof is for, as part of a sentence: `delete the workspace`. */
  readonly purpose?: string | undefined;
  /** Whose session it is, where the page knows: proof is asked of nobody else. */
  readonly account?: Account | undefined;
  /** Proof was given. It grants nothing: make the call again, and let the server decide. */
  readonly onProved: () => void;
  /** The person went back. */
  readonly onCancelled: () => void;
  /** There is no such session any more, or it needs something else first: read it again. */
  readonly onSessionChanged?: (() => void) | undefined;
}
