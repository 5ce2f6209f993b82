import type { MfaFlowOutput } from '@mfa-flow/machine';

export interface AppProps {
  /** What the flow ended with: who is signed in. */
  readonly output: MfaFlowOutput;
  /** Counts how often somebody has come back by signing in again. */
  readonly visit: number;
  readonly onSignOut: () => void;
  /** The session is over, or needs something first. The app stays, so that people come back to where they were. */
  readonly onSignInAgain: () => void;
  readonly onOpenFlow: () => void;
  readonly onSomeoneElse: () => void;
}
