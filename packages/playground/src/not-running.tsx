import { useRef } from 'react';
import type { ReactElement } from 'react';
import { Announcer } from './parts/announcer.tsx';
import { CopyButton } from './parts/copy-button.tsx';
import { writeSetup } from './scenario/address.ts';
import { backendNamed } from './scenario/backends.ts';
import { onBackend } from './scenario/setup.ts';
import type { Setup } from './scenario/setup.ts';

interface NotRunningProps {
  readonly setup: Setup;
}

/** In place of the demo when its backend cannot be reached: how to start it, and the way back. */
export function NotRunning({ setup }: NotRunningProps): ReactElement {
  const commandRef = useRef<HTMLElement>(null);
  const { label, command } = backendNamed(setup.backend);
  return (
    <Announcer>
      <main className="layout stage">
        <section className="host-page">
          <h1>The server is not running</h1>
          <p>{label}: this backend is a server beside the page. Start it in a second terminal.</p>
          <p>
            <code className="inline-code" ref={commandRef}>
              {command}
            </code>{' '}
            <CopyButton what="command" from={commandRef} isSmall />
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
