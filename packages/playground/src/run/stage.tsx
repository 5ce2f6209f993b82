import type { MfaFlowActor, MfaFlowOutput, Returned } from '@mfa-flow/machine';
import { overviewKey } from '@mfa-flow/react/settings';
import { QueryClientProvider } from '@tanstack/react-query';
import { Fragment, StrictMode, useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { App } from '../app/app.tsx';
import { useDemo } from '../demo-context.ts';
import { HostPage } from './host-page.tsx';
import { observedQueryClient } from './observer.ts';
import { Run } from './run.tsx';

interface StageProps {
  /** The return that the page was opened with. */
  readonly returned: Returned | undefined;
  readonly onActor: (actor: MfaFlowActor) => void;
  readonly onSomeoneElse: () => void;
}

type Place = 'flow' | 'app' | 'hostSignIn';

const options = { signal: new AbortController().signal };

/** The app around the flow: its own sign-in, the flow, and what comes after. */
export function Stage({ returned, onActor, onSomeoneElse }: StageProps): ReactElement {
  const { server, setup, person } = useDemo();
  const [client] = useState(observedQueryClient);
  const [runs, setRuns] = useState(0);
  const [place, setPlace] = useState<Place>('flow');
  /** Who is in the app. It stays behind the flow while the same tab signs in again. */
  const [output, setOutput] = useState<MfaFlowOutput>();

  const app = useRef<HTMLDivElement>(null);
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    // The flow that had the focus is gone. A page of the app may have taken it already.
    const isTaken = app.current?.contains(document.activeElement) ?? false;
    if (returns > 0 && !isTaken) app.current?.focus();
  }, [returns]);

  useEffect(() => {
    // The page that had the focus is hidden or gone, and the flow reads the session before it has a place for it.
    const isHidden = app.current?.contains(document.activeElement) ?? false;
    const isLost = isHidden || document.activeElement === document.body;
    if (runs > 0 && isLost) document.querySelector('main')?.focus();
  }, [runs]);

  const signInAgain = () => {
    setRuns(runs + 1);
    setPlace('flow');
  };
  const leave = () => {
    setOutput(undefined);
    signInAgain();
  };
  const enter = (finished: MfaFlowOutput) => {
    if (output || document.activeElement !== document.body) setReturns(returns + 1);
    setOutput(finished);
    setPlace('app');
    // Another session, perhaps another person.
    void client.invalidateQueries({ queryKey: overviewKey(server.adapter) });
  };

  const Mode = setup.strict ? StrictMode : Fragment;
  return (
    <Mode>
      <QueryClientProvider client={client}>
        {output && (
          <div className="signed-in" hidden={place !== 'app'} tabIndex={-1} ref={app}>
            <App
              output={output}
              visit={returns}
              onSignOut={() => void server.adapter.session.signOut({}, options).then(leave)}
              onSignInAgain={signInAgain}
              onOpenFlow={leave}
              onSomeoneElse={onSomeoneElse}
            />
          </div>
        )}
        {place === 'flow' && (
          <Run
            key={runs}
            takesFocus={runs > 0}
            waitsAtTheEnd={setup.page === 'home' && output === undefined}
            // It belongs to the flow that the page started with.
            returned={runs > 0 ? undefined : returned}
            onActor={onActor}
            onFinished={enter}
            onSignInNeeded={() => setPlace('hostSignIn')}
            onSomeoneElse={onSomeoneElse}
          />
        )}
        {place === 'hostSignIn' && (
          <HostPage heading="Acme’s own sign-in">
            <p>In this situation the page around the flow asks for the password.</p>
            <button
              type="button"
              className="button"
              onClick={() => void server.perform({ did: 'hostSignIn' }).then(signInAgain)}
            >
              Sign in as {person.name}
            </button>
          </HostPage>
        )}
      </QueryClientProvider>
    </Mode>
  );
}
