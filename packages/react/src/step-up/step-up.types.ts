import type { Account, Demand } from '@mfa-flow/contract';
import type { MfaHostProps } from '../flow/mfa-provider.tsx';

/** What a host may say of fresh proof, in whatever form it is shown. */
export type StepUpHostProps = Omit<MfaHostProps, 'defaultCountry'>;

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
