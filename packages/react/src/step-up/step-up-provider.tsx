'use client';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { FlowDialog } from '../parts/dialog/dialog.tsx';
import { AskAfter } from './ask-after.tsx';
import { StepUp, useStepUpMessages } from './step-up.tsx';
import { StepUpContext, type Answer, type Request } from './step-up-context.ts';
import type { StepUpHostProps } from './step-up.types.ts';

export interface StepUpProviderProps extends StepUpHostProps {
  readonly children: ReactNode;
}

/** Holds the one dialog that asks for fresh proof. Put it near the root of the app. */
export function StepUpProvider({ children, ...host }: StepUpProviderProps): ReactElement {
  const { adapter } = host;
  const [open, setOpen] = useState<Request & { readonly id: number }>();
  const [isProved, setProved] = useState(false);
  const waiting = useRef<((answer: Answer) => void)[]>([]);
  const ids = useRef(0);
  const stepUpMessages = useStepUpMessages(host.stepUpMessages);

  const prove = useCallback(
    (request: Request) =>
      new Promise<Answer>((resolve) => {
        waiting.current.push(resolve);
        if (waiting.current.length > 1) return;
        ids.current += 1;
        setProved(false);
        setOpen({ ...request, id: ids.current });
      }),
    [],
  );
  const close = useCallback((answer: Answer) => {
    setOpen(undefined);
    for (const resolve of waiting.current.splice(0)) resolve(answer);
  }, []);
  useEffect(
    // Whoever still waits when the app goes away is told.
    () => () => {
      for (const resolve of waiting.current.splice(0)) resolve('cancelled');
    },
    [],
  );
  const provision = useMemo(() => ({ adapter, prove }), [adapter, prove]);

  return (
    <StepUpContext.Provider value={provision}>
      {children}
      {open && (
        <FlowDialog
          key={open.id}
          label={stepUpMessages.heading(open.purpose)}
          onCancel={() => close('cancelled')}
        >
          {isProved ? (
            <AskAfter
              host={host}
              messages={stepUpMessages}
              purpose={open.purpose}
              onConfirmed={() => close('proved')}
              onCancelled={() => close('cancelled')}
            />
          ) : (
            <StepUp
              {...host}
              demand={open.demand}
              purpose={open.purpose}
              onProved={() => (open.asksAfter ? setProved(true) : close('proved'))}
              onCancelled={() => close('cancelled')}
              onSessionChanged={() => close('changed')}
            />
          )}
        </FlowDialog>
      )}
    </StepUpContext.Provider>
  );
}
