'use client';
import type { MfaAdapter } from '@mfa-flow/contract';
import { createDemandReader } from '@mfa-flow/machine';
import { useCallback, useEffect, useRef } from 'react';
import { warnOfSetup } from '../shell/development-warning.ts';
import type { StepUpProvision } from './step-up-context.ts';
import type { StepUpHostProps } from './step-up.types.ts';

/** Recognises a demand of the adapter's. One reader for its life, which tells once what is wrong with it. */
export function useDemandIn(
  adapter: MfaAdapter,
  { timeoutMs, onDefect, onMisconfigured }: StepUpHostProps,
): StepUpProvision['demandIn'] {
  const latest = useRef({ timeoutMs, onDefect, onMisconfigured });
  useEffect(() => {
    latest.current = { timeoutMs, onDefect, onMisconfigured };
  });
  const reader = useRef<Pick<StepUpProvision, 'adapter' | 'demandIn'>>(undefined);
  return useCallback(
    (error) => {
      if (reader.current?.adapter === adapter) return reader.current.demandIn(error);
      const demandIn = createDemandReader({
        adapter,
        timeoutMs: latest.current.timeoutMs,
        onDefect: (defect) => latest.current.onDefect?.(defect),
        onMisconfigured: (fix) => (latest.current.onMisconfigured ?? warnOfSetup)(fix),
      });
      reader.current = { adapter, demandIn };
      return demandIn(error);
    },
    [adapter],
  );
}
