'use client';
import { mfaFlowMachine } from '@mfa-flow/machine';
import { useActorRef } from '@xstate/react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { developmentWarning } from '../shell/development-warning.ts';
import { MfaShell } from '../shell/mfa-shell.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { FlowContext, type Flow } from './flow-context.ts';
import type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './mfa-flow.types.ts';
import { sessionStorageNotes } from './session-storage-notes.ts';
import { useDrafts } from './use-drafts.ts';
import { useHostCallbacks } from './use-host-callbacks.ts';
import { useHostOptions } from './use-host-options.ts';
import { usePageReturns } from './use-page-returns.ts';

/**
 * Sign-in with a second step. Give it an `adapter` and it runs a flow of its own, or an `actor` to show one.
 * What it shows protects nothing: the server has to refuse a session that is not complete.
 */
export function MfaFlow(props: MfaFlowProps): ReactElement {
  if (props.actor) return <ShownFlow {...props} />;
  if (props.adapter) return <OwnedFlow {...props} />;
  throw new Error(
    '<MfaFlow> needs an adapter (or an actor): it has no backend of its own. ' +
      'Make one with createMemoryAdapter(createMemoryBackend({ accounts })) to try it without a server.',
  );
}

function OwnedFlow({ adapter, notes, timeoutMs, slowMs, onDefect, ...props }: OwnedFlowProps): ReactElement {
  // Options that are left out must not arrive as undefined: the machine has the defaults.
  const [input] = useState(() => ({
    adapter,
    notes: notes ?? sessionStorageNotes(),
    customKinds: Object.keys(props.customViews ?? {}),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(slowMs === undefined ? {} : { slowMs }),
    ...(onDefect ? { onDefect } : {}),
  }));
  const actor = useActorRef(mfaFlowMachine, { input });
  useEffect(() => {
    if (adapter === input.adapter) return;
    developmentWarning(
      '<MfaFlow> was given another adapter after its flow had begun; it goes on with the first. ' +
        'Make the adapter outside of the component, or change the key of <MfaFlow> to begin again.',
    );
  }, [adapter, input]);
  return <ShownFlow {...props} actor={actor} />;
}

const noFlowViews: NonNullable<MfaFlowProps['customViews']> = {};

function ShownFlow(props: Omit<BorrowedFlowProps, 'adapter'>): ReactElement {
  const { actor, customViews = noFlowViews, onContinue, onSignInNeeded } = props;
  const drafts = useDrafts(actor);
  const restores = usePageReturns(actor, drafts);
  useHostCallbacks(actor, props);
  const flow = useMemo<Flow>(
    () => ({
      actor,
      drafts,
      customViews: new Map(Object.entries(customViews)),
      onContinue,
      onSignIn: onSignInNeeded,
    }),
    [actor, drafts, customViews, onContinue, onSignInNeeded],
  );
  return (
    <FlowContext.Provider value={flow}>
      <MfaShell
        options={useHostOptions(props)}
        {...(props.catalogue ? { catalogue: props.catalogue } : {})}
        {...(props.messages ? { messages: props.messages } : {})}
        {...(props.slots ? { slots: props.slots } : {})}
        {...(props.theme ? { theme: props.theme } : {})}
      >
        <CurrentScreen key={restores} />
      </MfaShell>
    </FlowContext.Provider>
  );
}
