import type { StoredFactorKind } from '@mfa-flow/adapter-memory';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { useStore } from '../parts/use-store.ts';
import { someoneElseThan } from '../scenario/people.ts';
import { Section } from './section.tsx';

const names: Record<StoredFactorKind, string> = {
  authenticator: 'authenticator app',
  phone: 'text message',
  email: 'email',
  recoveryCode: 'recovery codes',
};

/** What can happen at the server while the flow runs. The flow learns of it at its next call. */
export function ServerSection(): ReactElement {
  const { server, person } = useDemo();
  const entries = useStore(server.journal);
  const removed = entries.flatMap((entry) => (entry.did === 'removeFactor' ? [entry.kind] : []));
  const messages = useStore(server.driver.messages);
  const hasLink = person.confirmsEmail !== undefined || messages.some(({ link }) => link !== undefined);
  const left = person.factors.filter((kind) => !removed.includes(kind));
  return (
    <Section heading="Meanwhile, elsewhere">
      <div className="buttons">
        <button
          type="button"
          className="small-button"
          onClick={() => void server.perform({ did: 'endSession' })}
        >
          End session
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() => void server.perform({ did: 'finishElsewhere' }).then(() => server.sleep(60_000))}
        >
          Finish in another tab
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() => void server.perform({ did: 'someoneElseSignsIn' })}
        >
          {someoneElseThan(person).name} signs in in another tab
        </button>
        {hasLink && server.openLinkElsewhere && (
          <button type="button" className="small-button" onClick={() => void server.openLinkElsewhere?.()}>
            Open the newest link in another browser
          </button>
        )}
        {left.map((kind) => (
          <button
            key={kind}
            type="button"
            className="small-button"
            onClick={() => void server.perform({ did: 'removeFactor', kind })}
          >
            Remove {names[kind]}
          </button>
        ))}
      </div>
      <p className="muted" data-testid="commands">
        Happened so far: {entries.filter(({ did }) => did !== 'call' && did !== 'hostCall').length}
      </p>
    </Section>
  );
}
