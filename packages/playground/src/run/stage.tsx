import type { MfaFlowActor, MfaFlowOutput, Returned } from '@mfa-flow/machine';
import { Fragment, StrictMode, useState } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import type { LoggedEvent } from '../demo-context.ts';
import { HostPage } from './host-page.tsx';
import { Run } from './run.tsx';

interface StageProps {
  /** The return that the page was opened with. */
  readonly returned: Returned | undefined;
  readonly onActor: (actor: MfaFlowActor) => void;
  readonly onEvent: (event: LoggedEvent['event']) => void;
  readonly onSomeoneElse: () => void;
}

type Place =
  | { readonly at: 'flow'; readonly run: number }
  | { readonly at: 'home'; readonly output: MfaFlowOutput }
  | { readonly at: 'hostSignIn' };

const options = { signal: new AbortController().signal };

/** The app around the flow: its own sign-in, the flow, and what comes after. */
export function Stage({ returned, onActor, onEvent, onSomeoneElse }: StageProps): ReactElement {
  const { server, setup, person } = useDemo();
  const [runs, setRuns] = useState(0);
  const [place, setPlace] = useState<Place>({ at: 'flow', run: 0 });
  const again = () => {
    setRuns(runs + 1);
    setPlace({ at: 'flow', run: runs + 1 });
  };

  if (place.at === 'home') {
    const { displayName } = place.output.account;
    return (
      <HostPage heading={displayName === undefined ? 'Hello' : `Hello, ${displayName}`}>
        <p>You are signed in to Acme. From here on it is your own app.</p>
        <button
          type="button"
          className="button"
          onClick={() => void server.adapter.session.signOut({}, options).then(again)}
        >
          Sign out
        </button>
        <button type="button" className="button" onClick={again}>
          Open the flow again
        </button>
      </HostPage>
    );
  }
  if (place.at === 'hostSignIn') {
    return (
      <HostPage heading="Acme’s own sign-in">
        <p>In this situation the page around the flow asks for the password.</p>
        <button
          type="button"
          className="button"
          onClick={() => void server.perform({ did: 'hostSignIn' }).then(again)}
        >
          Sign in as {person.name}
        </button>
      </HostPage>
    );
  }
  const Mode = setup.strict ? StrictMode : Fragment;
  return (
    <Mode>
      <Run
        key={place.run}
        takesFocus={place.run > 0}
        // It belongs to the flow that the page started with.
        returned={place.run > 0 ? undefined : returned}
        onActor={onActor}
        onEvent={onEvent}
        onFinished={(output) => setPlace({ at: 'home', output })}
        onSignInNeeded={() => setPlace({ at: 'hostSignIn' })}
        onSomeoneElse={onSomeoneElse}
      />
    </Mode>
  );
}
