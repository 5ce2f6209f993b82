'use client';
import type { Demand, MfaAdapter } from '@mfa-flow/contract';
import { createContext, useContext } from 'react';

export interface Proof {
  readonly demand: Demand;
  /** Of the press: the one in whose session it is demanded. */
  readonly adapter: MfaAdapter;
}

export interface Request {
  readonly proof: Proof;
  readonly purpose: string | undefined;
  /** Asks once more after the proof, whose press makes the call. */
  readonly asksAfter: boolean;
}

/** `changed`: the session is another, or gone; the call keeps its first error. */
export type Answer = 'proved' | 'cancelled' | 'changed';

export interface StepUpProvision {
  readonly adapter: MfaAdapter;
  /** What the backend asks for, in what a call has thrown. Never rejects, and takes no longer than a call may. */
  readonly demandIn: (error: unknown) => Promise<Demand | undefined>;
  /** Opens the one dialog, or joins it where it is open already. Aborted, the call is cancelled, and the dialog closes. */
  readonly prove: (request: Request, signal: AbortSignal) => Promise<Answer>;
}

export const StepUpContext = createContext<StepUpProvision | undefined>(undefined);

export function useStepUpProvision(): StepUpProvision {
  const provision = useContext(StepUpContext);
  if (!provision) throw new Error('useStepUp needs <StepUpProvider> around it.');
  return provision;
}
