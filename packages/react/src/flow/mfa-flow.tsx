'use client';
import type { ReactElement, ReactNode } from 'react';
import { MfaShell } from '../shell/mfa-shell.tsx';
import { CurrentScreen } from './current-screen.tsx';
import type { Restart } from './flow-context.ts';
import { MfaFlowProvider } from './mfa-flow-provider.tsx';
import type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './mfa-flow.types.ts';
import { useHostOptions } from './use-host-options.ts';
import { useOwnFlow } from './use-mfa-flow.ts';
import { useOwner } from './use-owner.ts';

/**
 * Sign-in with a second step. Pass an `adapter` to run a new flow, or an `actor` to show an existing one.
 * The UI protects nothing: the server has to reject a session that is not complete.
 */
export function MfaFlow(props: MfaFlowProps): ReactElement {
  if (props.actor) return <ShownFlow {...props} />;
  if (props.adapter) return <OwnedFlow {...props} />;
  throw new Error('<MfaFlow> needs an adapter, or an actor. @mfa-flow/adapter-memory needs no server.');
}

function OwnedFlow(given: OwnedFlowProps): ReactElement {
  const customKinds = Object.keys(given.customViews ?? {});
  const { actor, restart } = useOwnFlow({ ...given, customKinds });
  const { adapter: _adapter, ...shown } = given;
  return <ShownFlow {...shown} actor={actor} restart={restart} />;
}

type ShownFlowProps = Omit<BorrowedFlowProps, 'adapter'> & { readonly restart?: Restart };

function ShownFlow(props: ShownFlowProps): ReactElement {
  return (
    <MfaFlowProvider {...props}>
      {(restores) => (
        <FlowShell {...props}>
          <CurrentScreen key={restores} />
        </FlowShell>
      )}
    </MfaFlowProvider>
  );
}

function FlowShell({ children, ...props }: ShownFlowProps & { readonly children: ReactNode }): ReactElement {
  const { catalog, messages, slots, theme } = props;
  const options = useHostOptions(props);
  const owner = useOwner();
  return (
    <MfaShell
      options={options}
      owner={owner}
      catalog={catalog}
      messages={messages}
      slots={slots}
      theme={theme}
    >
      {children}
    </MfaShell>
  );
}
