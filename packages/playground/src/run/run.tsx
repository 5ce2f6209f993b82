import { mfaFlowMachine } from '@mfa-flow/machine';
import type { MfaFlowActor, MfaFlowOutput, Returned } from '@mfa-flow/machine';
import { MfaFlow, sessionStateStorage } from '@mfa-flow/react';
import { useActorRef } from '@xstate/react';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { isOwn, places, withSetup } from '../scenario/places.ts';
import { Cue } from './cue.tsx';
import { inspect, observed } from './observer.ts';
import { setTitle } from './set-title.ts';

interface RunProps {
  readonly takesFocus: boolean;
  /** Whether the last screen waits for a press, or the page goes on by itself. */
  readonly waitsAtTheEnd: boolean;
  /** The return that the page was opened with. */
  readonly returned: Returned | undefined;
  /** Tells which flow runs, so that the controls can show its state. */
  readonly onActor: (actor: MfaFlowActor) => void;
  readonly onFinished: (output: MfaFlowOutput) => void;
  readonly onSignInNeeded: () => void;
  readonly onSomeoneElse: () => void;
}

/** One flow from its beginning to its end, as an app would embed it. */
export function Run(props: RunProps): ReactElement {
  const { takesFocus, waitsAtTheEnd, returned, onActor, onFinished, onSignInNeeded, onSomeoneElse } = props;
  const { server, setup, logEvent: onEvent } = useDemo();
  const latest = useRef(setup);
  useEffect(() => {
    latest.current = setup;
  });
  const actor = useActorRef(mfaFlowMachine, {
    inspect,
    input: {
      adapter: server.adapter,
      storage: sessionStateStorage(),
      returned,
      rememberDevice: setup.remember === 'offered',
      // The page there has to find the same server, wherever the provider is.
      returnTo: withSetup(places.signedIn, setup),
      navigate: (url) => location.assign(isOwn(url) ? withSetup(url, latest.current) : url),
      onDefect: () => onEvent({ type: 'defect' }),
    },
  });
  useEffect(() => onActor(actor), [actor, onActor]);

  return (
    <>
      <Cue actor={actor} onSomeoneElse={onSomeoneElse} />
      <MfaFlow
        actor={actor}
        service="Acme"
        helpHref="/your-page.html"
        forgotPasswordHref="/your-page.html"
        headingLevel={2}
        autoFocus={setup.autofocus || takesFocus}
        onTitle={observed('onTitle', setTitle)}
        onEvent={observed('onEvent', onEvent)}
        onDone={observed('onDone', (output) => {
          onEvent({ type: 'done', how: output.how });
          if (!waitsAtTheEnd) onFinished(output);
        })}
        onSignInNeeded={observed('onSignInNeeded', onSignInNeeded)}
        onContinue={
          waitsAtTheEnd
            ? () => {
                const { output } = actor.getSnapshot();
                if (output) onFinished(output);
              }
            : undefined
        }
      />
    </>
  );
}
