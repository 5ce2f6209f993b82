import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { PlainCode } from '../parts/plain-code.tsx';
import { useSeconds } from '../parts/use-seconds.ts';
import { useStore } from '../parts/use-store.ts';
import { identifierOf } from '../scenario/people.ts';
import { CountdownRing } from './countdown-ring.tsx';

/** The authenticator app: the code that works now, and for how long. */
export function Authenticator(): ReactElement | null {
  const { server, person } = useDemo();
  const codeRef = useRef<HTMLElement>(null);
  useSeconds();
  // A key that the flow sets up is here as soon as the screen that shows it.
  useStore(server.driver.authenticatorKey);
  const shown = server.driver.authenticatorCode();
  if (!shown) return null;
  return (
    <section className="app" aria-labelledby="authenticator-heading">
      <h3 id="authenticator-heading">Authenticator</h3>
      <div className="authenticator">
        <div>
          <p className="muted">Acme, {identifierOf(person)}</p>
          <p data-testid="authenticator-code">
            <PlainCode code={shown.code} codeRef={codeRef} />
          </p>
        </div>
        <CountdownRing seconds={Math.ceil(shown.remainingMs / 1000)} of={30} />
      </div>
      <CopyButton what="authenticator code" from={codeRef} />
    </section>
  );
}
