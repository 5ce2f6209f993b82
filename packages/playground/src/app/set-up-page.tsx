import '@mfa-flow/react/settings.css';
import { MfaSetup } from '@mfa-flow/react/settings';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { observed } from '../run/observer.ts';
import { setTitle } from '../run/set-title.ts';
import type { SignedInPageProps } from './settings-page.tsx';

/** The guided set-up. It leads on to the settings, which say what protects the account now. */
export function SetUpPage({ onSignInAgain }: SignedInPageProps): ReactElement {
  const { server, logEvent, change } = useDemo();
  const leave = () => change({ page: 'settings' });
  return (
    <MfaSetup
      adapter={server.adapter}
      service="Acme"
      helpHref="/your-page.html"
      headingLevel={2}
      autoFocus
      onTitle={observed('onTitle', setTitle)}
      onChanged={observed('onChanged', (changed) => logEvent({ type: 'changed', change: changed }))}
      onDone={observed('onDone', leave)}
      onCancelled={observed('onCancelled', leave)}
      onSessionEnded={observed('onSessionEnded', onSignInAgain)}
      onSecondStepNeeded={observed('onSecondStepNeeded', onSignInAgain)}
      onDefect={() => logEvent({ type: 'defect' })}
    />
  );
}
