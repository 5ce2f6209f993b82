import '@mfa-flow/react/settings.css';
import { MfaSettings } from '@mfa-flow/react/settings';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { observed } from '../run/observer.ts';
import { setTitle } from '../run/set-title.ts';

export interface SignedInPageProps {
  readonly onSignInAgain: () => void;
}

/** Two-step verification, as an app shows it among its settings. */
export function SettingsPage({ onSignInAgain }: SignedInPageProps): ReactElement {
  const { server, logEvent } = useDemo();
  return (
    <section className="settings-page">
      <MfaSettings
        adapter={server.adapter}
        service="Acme"
        helpHref="/your-page.html"
        headingLevel={2}
        autoFocus
        onTitle={observed('onTitle', setTitle)}
        onChanged={observed('onChanged', (change) => logEvent({ type: 'changed', change }))}
        onSessionEnded={observed('onSessionEnded', onSignInAgain)}
        onSecondStepNeeded={observed('onSecondStepNeeded', onSignInAgain)}
        onDefect={() => logEvent({ type: 'defect' })}
      />
    </section>
  );
}
