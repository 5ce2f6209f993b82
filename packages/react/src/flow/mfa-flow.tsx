'use client';
import type { MfaAdapter } from '@mfa-flow/contract';
import type { ReactElement, ReactNode } from 'react';
import { BrokenScreen } from '../screens/shared/broken-screen.tsx';
import { MfaShell } from '../shell/mfa-shell.tsx';
import type { MfaShellProps } from '../shell/mfa-shell.types.ts';
import type { ShellOwner } from '../shell/shell.types.ts';
import { CurrentScreen } from './current-screen.tsx';
import type { Restart } from './flow-context.ts';
import { requiredAdapter, useHostProps } from './mfa-provider.tsx';
import { KeptFlow } from './kept-flow.tsx';
import { FlowProvider } from './flow-provider.tsx';
import type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './mfa-flow.types.ts';
import { useHostOptions } from './use-host-options.ts';
import { useIsBroken } from './use-is-broken.ts';
import { useOwnFlow } from './use-mfa-flow.ts';
import { useOwner } from './use-owner.ts';

/**
 * Sign-in with a second step. Pass an `adapter` to run a new flow, or an `actor` to show an existing one.
 * The UI protects nothing: the server has to reject a session that is not complete.
 */
export function MfaFlow(given: MfaFlowProps): ReactElement {
  const props = useHostProps(given, 'areas');
  if (props.actor) return <ShownFlow {...props} />;
  return <OwnedFlow {...props} adapter={requiredAdapter(props, 'MfaFlow')} />;
}

function OwnedFlow(given: OwnedFlowProps & { readonly adapter: MfaAdapter }): ReactElement {
  const customKinds = Object.keys(given.customViews ?? {});
  const { actor, restart } = useOwnFlow({ ...given, customKinds });
  const { adapter: _adapter, ...shown } = given;
  return <ShownFlow {...shown} actor={actor} restart={restart} />;
}

type ShownFlowProps = Omit<BorrowedFlowProps, 'adapter'> & { readonly restart?: Restart };

function ShownFlow(props: ShownFlowProps): ReactElement {
  // Another one begins anew (ERR-37). Nothing below may read an actor that has ended by an error.
  if (useIsBroken(props.actor)) {
    return (
      <FlowShell {...props}>
        <BrokenScreen onRetry={() => props.restart?.()} />
      </FlowShell>
    );
  }
  return (
    <FlowProvider {...props}>
      {(restores) => (
        <KeptFlow restores={restores}>
          {(waiting) => (
            <OwnersShell {...props} waiting={waiting}>
              <CurrentScreen key={restores} />
            </OwnersShell>
          )}
        </KeptFlow>
      )}
    </FlowProvider>
  );
}

type FlowShellProps = ShownFlowProps & Pick<MfaShellProps, 'waiting'> & { readonly children: ReactNode };

const OwnersShell = (props: FlowShellProps): ReactElement => <FlowShell {...props} owner={useOwner()} />;

function FlowShell({
  children,
  owner,
  ...props
}: FlowShellProps & { readonly owner?: ShellOwner }): ReactElement {
  const { catalog, messages, slots, theme, layout, waiting } = props;
  const options = useHostOptions(props);
  return (
    <MfaShell
      options={options}
      owner={owner}
      catalog={catalog}
      messages={messages}
      slots={slots}
      theme={theme}
      layout={layout}
      waiting={waiting}
    >
      {children}
    </MfaShell>
  );
}
