'use client';
import { stepUpSelectors } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { requiredAdapter, useHostProps } from '../flow/mfa-provider.tsx';
import { FlowDialog } from '../parts/dialog/flow-dialog.tsx';
import { StepUpProvedView } from './step-up-proved.view.tsx';
import { StepUpSessionChangedView } from './step-up-session-changed.view.tsx';
import { StepUpShell } from './step-up-shell.tsx';
import { StepUpFlow, useStepUpOutput } from './step-up.tsx';
import { useDemandIn } from './use-demand-in.ts';
import { useStepUpActor } from './use-step-up-actor.ts';
import { StepUpContext, type Answer, type Proof, type Request } from './step-up-context.ts';
import type { StepUpHostProps, StepUpProps } from './step-up.types.ts';
import { useStepUpMessages } from './use-step-up-messages.ts';

export interface StepUpProviderProps extends StepUpHostProps {
  /** Who is signed in, where the page knows: proof is asked of nobody else. Default: whoever a read names. */
  readonly account?: StepUpProps['account'];
  readonly children: ReactNode;
}

type Resolve = (answer: Answer) => void;

/** A call that waits for proof. */
interface Waiting {
  readonly request: Request;
  readonly resolve: Resolve;
}

interface Open {
  readonly id: number;
  readonly proof: Proof;
  /** The calls that the one proof is for: never none. */
  readonly callers: readonly Waiting[];
}

/** The provider may have been given another adapter since, in whose session this proof counts for nothing. */
const isSameProof = (one: Proof, other: Proof): boolean =>
  one.adapter === other.adapter &&
  JSON.stringify(one.demand.factorIds) === JSON.stringify(other.demand.factorIds);

/** What is asked for all who still wait: two purposes have no common name, and the question of the one is that of both. */
function askedIn({ callers }: Open): Pick<Request, 'purpose' | 'asksAfter'> {
  const [purpose, ...others] = new Set(callers.map(({ request }) => request.purpose));
  return {
    purpose: others.length > 0 ? undefined : purpose,
    asksAfter: callers.some(({ request }) => request.asksAfter),
  };
}

/** Holds the one dialog that asks for fresh proof. Put it near the root of the app. */
export function StepUpProvider({ children, account, ...given }: StepUpProviderProps): ReactElement {
  const host = useHostProps(given);
  const adapter = requiredAdapter(host, 'StepUpProvider');
  const [open, setOpen] = useState<Open>();
  const current = useRef<Open>(undefined);
  const next = useRef<Waiting[]>([]);
  const ids = useRef(0);
  const isGone = useRef(false);

  /** What is shown follows what holds: `current`. */
  const show = useCallback(() => setOpen(current.current), []);
  const begin = useCallback((caller: Waiting) => {
    ids.current += 1;
    current.current = { id: ids.current, proof: caller.request.proof, callers: [caller] };
  }, []);
  /** Nobody waits for this proof any more: the next one has its turn. */
  const goOn = useCallback(() => {
    current.current = undefined;
    const following = next.current.shift();
    if (following) begin(following);
  }, [begin]);
  /** Whoever asked has left the page: nobody is asked for them any more. */
  const forget = useCallback(
    (resolve: Resolve) => {
      next.current = next.current.filter((each) => each.resolve !== resolve);
      const opened = current.current;
      if (opened?.callers.some((each) => each.resolve === resolve)) {
        const callers = opened.callers.filter((each) => each.resolve !== resolve);
        if (callers.length > 0) current.current = { ...opened, callers };
        else goOn();
        // React is in an insertion effect, which must not set state: the dialog follows as soon as it may.
        queueMicrotask(show);
      }
      resolve('cancelled');
    },
    [show, goOn],
  );
  const prove = useCallback(
    (request: Request, signal: AbortSignal) =>
      new Promise<Answer>((resolve) => {
        const opened = current.current;
        if (isGone.current || signal.aborted) return resolve('cancelled');
        signal.addEventListener('abort', () => forget(resolve), { once: true });
        const caller = { request, resolve };
        if (!opened) begin(caller);
        else if (isSameProof(opened.proof, request.proof))
          current.current = { ...opened, callers: [...opened.callers, caller] };
        else next.current.push(caller);
        show();
      }),
    [begin, show, forget],
  );
  const close = useCallback(
    (id: number, answer: Answer) => {
      const opened = current.current;
      // It may be shown for a moment after whoever asked has left: it does not answer for the next one.
      if (opened?.id !== id) return;
      goOn();
      show();
      for (const { resolve } of opened.callers) resolve(answer);
    },
    [goOn, show],
  );
  const cancelAll = useCallback(() => {
    for (const { resolve } of current.current?.callers ?? []) resolve('cancelled');
    for (const { resolve } of next.current.splice(0)) resolve('cancelled');
    current.current = undefined;
    show();
  }, [show]);
  useEffect(() => {
    isGone.current = false;
    return () => {
      // Whoever still waits when the app goes away is told.
      isGone.current = true;
      cancelAll();
    };
  }, [cancelAll]);
  const demandIn = useDemandIn(adapter, host);
  const provision = useMemo(() => ({ adapter, demandIn, prove }), [adapter, demandIn, prove]);

  return (
    <StepUpContext.Provider value={provision}>
      {children}
      {open && (
        <Asking
          key={open.id}
          {...host}
          account={account}
          open={open}
          onAnswer={(answer) => close(open.id, answer)}
        />
      )}
    </StepUpContext.Provider>
  );
}

type AskingProps = StepUpHostProps &
  Pick<StepUpProps, 'account'> & {
    readonly open: Open;
    readonly onAnswer: (answer: Answer) => void;
  };

/** The dialog, once there is something to ask: the page stays as it is until then, and the focus moves into it once (A11Y-25). */
function Asking({ open, onAnswer, ...host }: AskingProps): ReactElement | null {
  const { purpose, asksAfter } = askedIn(open);
  const messages = useStepUpMessages(host);
  const [phase, setPhase] = useState<'proving' | 'proved' | 'changed'>('proving');
  const actor = useStepUpActor({ ...host, ...open.proof });
  useStepUpOutput(actor, {
    onProved: () => (asksAfter ? setPhase('proved') : onAnswer('proved')),
    onCancelled: () => onAnswer('cancelled'),
    onSessionChanged: () => setPhase('changed'),
  });
  const isReading = useSelector(actor, stepUpSelectors.selectIsPassing);
  const isSlow = useSelector(actor, stepUpSelectors.selectIsSlow);
  // A read that takes long can be left.
  const [isOpen, setOpen] = useState(false);
  const isDue = !isReading || isSlow;
  useLayoutEffect(() => {
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- not while rendering: React 18 would lose the subscriptions above
    if (isDue) setOpen(true);
  }, [isDue]);
  if (!isOpen && !isDue) return null;
  const leave = () => onAnswer(phase === 'changed' ? 'changed' : 'cancelled');
  return (
    <FlowDialog label={messages.heading(purpose)} theme={host.theme} onCancel={leave}>
      {phase === 'changed' && (
        <StepUpShell {...host} onLeave={leave}>
          <StepUpSessionChangedView messages={messages} onClose={leave} />
        </StepUpShell>
      )}
      {phase === 'proved' && (
        <StepUpShell {...host} onLeave={leave}>
          <StepUpProvedView
            messages={messages}
            purpose={purpose}
            onConfirm={() => onAnswer('proved')}
            onCancel={leave}
          />
        </StepUpShell>
      )}
      {phase === 'proving' && <StepUpFlow {...host} actor={actor} purpose={purpose} asksAfter={asksAfter} />}
    </FlowDialog>
  );
}
