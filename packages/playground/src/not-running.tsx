import { useRef } from 'react';
import type { ReactElement } from 'react';
import { Announcer } from './parts/announcer.tsx';
import { CopyButton } from './parts/copy-button.tsx';
import { writeSetup } from './scenario/address.ts';
import { backends } from './scenario/backends.ts';
import { onBackend } from './scenario/setup.ts';
import type { Setup } from './scenario/setup.ts';

interface NotRunningProps {
  readonly setup: Setup;
}

/** In place of the demo when its backend cannot be reached: how to start it, and the way back. */
export function NotRunning({ setup }: NotRunningProps): ReactElement {
  const command = useRef<HTMLElement>(null);
  return (
    <Announcer>
      <main className="layout stage">
        <section className="host-page">
          <h1>The server is not running</h1>
          <p>
            {backends[setup.backend].label}: this backend is a server beside the page. Start it in a second
            terminal.
          </p>
          <p>
            <code className="inline-code" ref={command}>
              npm run appwrite
            </code>{' '}
            <CopyButton what="command" from={command} isSmall />
          </p>
          <button type="button" className="button" onClick={() => location.reload()}>
            Try again
          </button>
          <a className="link-button" href={`./${writeSetup(onBackend(setup, 'memory'))}`}>
            Use the backend in this page instead
          </a>
        </section>
      </main>
    </Announcer>
  );
}
