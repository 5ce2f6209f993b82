'use client';
import type { ReactElement } from 'react';
import { MfaShell } from '../shell/mfa-shell.tsx';
import { CurrentScreen } from './current-screen.tsx';
import { MfaFlowProvider } from './mfa-flow-provider.tsx';
import type { BorrowedFlowProps, MfaFlowProps, OwnedFlowProps } from './mfa-flow.types.ts';
import { useHostOptions } from './use-host-options.ts';
import { useMfaFlow } from './use-mfa-flow.ts';

/**
 * Sign-in with a second step. Give it an `adapter` and it runs a flow of its own, or an `actor` to show one.
 * What it shows protects nothing: the server has to refuse a session that is not complete.
 */
export function MfaFlow(props: MfaFlowProps): ReactElement {
  if (props.actor) return <ShownFlow {...props} />;
  if (props.adapter) return <OwnedFlow {...props} />;
  throw new Error('<MfaFlow> needs an adapter, or an actor. @mfa-flow/adapter-memory needs no server.');
}

function OwnedFlow(given: OwnedFlowProps): ReactElement {
  const customKinds = Object.keys(given.customViews ?? {});
  const actor = useMfaFlow({ ...given, customKinds });
  const { adapter: _adapter, ...shown } = given;
  return <ShownFlow {...shown} actor={actor} />;
}

function ShownFlow(props: Omit<BorrowedFlowProps, 'adapter'>): ReactElement {
  const { catalogue, messages, slots, theme } = props;
  const options = useHostOptions(props);
  return (
    <MfaFlowProvider {...props}>
      {(restores) => (
        <MfaShell options={options} catalogue={catalogue} messages={messages} slots={slots} theme={theme}>
          <CurrentScreen key={restores} />
        </MfaShell>
      )}
    </MfaFlowProvider>
  );
}
