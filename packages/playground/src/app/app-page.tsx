import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { HostPage } from '../run/host-page.tsx';
import type { AppProps } from './app.types.ts';
import { GuardedPage } from './guarded-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { SetUpPage } from './set-up-page.tsx';

/** The page that the address names. */
export function AppPage({ output, visit, onSignOut, onSignInAgain, onOpenFlow }: AppProps): ReactElement {
  const { setup, server } = useDemo();
  const { displayName } = output.account;
  switch (setup.page) {
    case 'home':
      return (
        <HostPage heading={displayName === undefined ? 'Hello' : `Hello, ${displayName}`}>
          <p>You're signed in to Acme. From here on it is your own app.</p>
          <button type="button" className="button" onClick={onSignOut}>
            Sign out
          </button>
          <button type="button" className="button" onClick={onOpenFlow}>
            Open the flow again
          </button>
        </HostPage>
      );
    case 'settings':
      return server.adapter.account ? (
        <SettingsPage onSignInAgain={onSignInAgain} />
      ) : (
        <NotHere heading="Settings" />
      );
    case 'set-up':
      return server.adapter.account ? (
        <SetUpPage key={visit} onSignInAgain={onSignInAgain} />
      ) : (
        <NotHere heading="Guided set-up" />
      );
    case 'guarded':
      return server.deleteWorkspace ? (
        <GuardedPage deleteWorkspace={server.deleteWorkspace} onSignInAgain={onSignInAgain} />
      ) : (
        <NotHere heading="Guarded actions" />
      );
  }
}

const NotHere = ({ heading }: { readonly heading: string }): ReactElement => (
  <HostPage heading={heading}>
    <p>This backend cannot do that here yet. The controls hold others.</p>
  </HostPage>
);
