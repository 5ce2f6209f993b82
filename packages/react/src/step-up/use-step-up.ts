'use client';
import { useCallback, useEffect, useRef } from 'react';
import { purposeIn } from './purpose-in.ts';
import { StepUpCancelledError } from './step-up-cancelled-error.ts';
import { useStepUpProvision } from './step-up-context.ts';
import { usePresence } from './use-presence.ts';

export interface UseStepUpOptions {
  /** What the call does, as part of a sentence: `delete the workspace`. Names the button that makes it. */
  readonly purpose?: string | undefined;
  /**
   * `after`: asks once more after the proof, for what cannot be undone. Default: the press that gives the proof is the last
   * one.
   */
  readonly confirm?: 'after' | undefined;
}

/** What a call came to: a result, or what it threw. */
type Attempt<Result> = { readonly result: Result } | { readonly error: unknown };

async function attempt<Result>(call: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { result: await call() };
  } catch (error) {
    return { error };
  }
}

function settle<Result>(made: Attempt<Result>): Result {
  if ('error' in made) throw made.error;
  return made.result;
}

/** Whether the backend may ask for something in it. A `Response` may say it without anything being thrown. */
function refusalIn(made: Attempt<unknown>): { readonly error: unknown } | undefined {
  if ('error' in made) return made;
  // One that went well demands nothing, and its body is the host's to read.
  const isRefusal = typeof Response === 'function' && made.result instanceof Response && !made.result.ok;
  return isRefusal ? { error: made.result } : undefined;
}

/**
 * A call of the host's that the server may answer with a demand for fresh proof: then the dialog of `StepUpProvider` asks for
 * it, and the call is made once more. Still refused, its error is passed on, and nothing asks a second time. Cancelled, it
 * or its component gone from the page, it rejects with `StepUpCancelledError`. Every other error is passed on untouched.
 * @returns A function with the parameters and the result of `call`; the same one in every render.
 */
export function useStepUp<Parameters extends readonly unknown[], Result>(
  call: (...given: Parameters) => Promise<Result>,
  { purpose, confirm }: UseStepUpOptions = {},
): (...given: Parameters) => Promise<Result> {
  const provision = useStepUpProvision();
  const latest = useRef({ call, purpose, confirm, provision });
  useEffect(() => {
    latest.current = { call, purpose, confirm, provision };
  });
  const presence = usePresence();
  return useCallback(
    async (...given: Parameters) => {
      // As they were at the press: a later render may mean something else by them.
      const { call: made, purpose: wanted, confirm: asks, provision: asked } = latest.current;
      // From the press on: the component may leave while the first call is still running.
      const press = presence.begin();
      try {
        const first = await attempt(() => made(...given));
        const refusal = refusalIn(first);
        const demand = refusal && (await asked.demandIn(refusal.error));
        if (!demand) return settle(first);
        const proof = { demand, adapter: asked.adapter };
        const request = { proof, purpose: purposeIn(wanted), asksAfter: asks === 'after' };
        const answer = await asked.prove(request, press.signal);
        if (answer === 'cancelled' || press.signal.aborted) throw new StepUpCancelledError();
        return answer === 'proved' ? await made(...given) : settle(first);
      } finally {
        presence.end(press);
      }
    },
    [presence],
  );
}
