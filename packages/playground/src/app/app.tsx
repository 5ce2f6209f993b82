import { StepUpProvider } from '@mfa-flow/react/step-up';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { AppCue } from './app-cue.tsx';
import { AppNav } from './app-nav.tsx';
import { AppPage } from './app-page.tsx';
import type { AppProps } from './app.types.ts';

/** The app that somebody is signed in to. */
export function App(props: AppProps): ReactElement {
  const { server } = useDemo();
  return (
    <StepUpProvider
      adapter={server.adapter}
      service="Acme"
      helpHref="/your-page.html"
      headingLevel={2}
      account={props.output.account}
    >
      <AppCue onSomeoneElse={props.onSomeoneElse} />
      <AppNav />
      <AppPage {...props} />
    </StepUpProvider>
  );
}
