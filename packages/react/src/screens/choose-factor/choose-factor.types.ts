import type { Factor } from '@mfa-flow/contract';

export interface ChooseFactorViewProps {
  /** The factors that can be used now, in the order to show them. A factor with several destinations becomes several entries. */
  readonly factors: readonly Factor[];
  /** The factors that can be set up now, in the order to show them, after those that are ready. Default none. */
  readonly setUps?: readonly Factor[] | undefined;
  readonly onSetUp?: ((factorId: string) => void) | undefined;
  /** When blocked factors can be used again (epoch ms), by factor id. They stay in the list. */
  readonly waits?: ReadonlyMap<string, number> | undefined;
  /** Why the list is shown again. */
  readonly notice?: 'factorGone' | 'factorUnusable' | undefined;
  readonly progress?: { readonly step: number; readonly of: number } | undefined;
  /** `destinationId` only if the factor has several destinations. */
  readonly onChoose: (factorId: string, destinationId?: string) => void;
  /** Ends the pending session. */
  readonly onExit?: (() => void) | undefined;
}
