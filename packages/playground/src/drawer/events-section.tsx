import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import type { LoggedEvent } from '../demo-context.ts';
import { Section } from './section.tsx';

/** What `onEvent` reported since the flow began, newest first. Contains no secrets. */
export function EventsSection(): ReactElement {
  const { log, clearLog } = useDemo();
  return (
    <Section
      heading="Events"
      action={
        <button type="button" className="link-button" onClick={clearLog}>
          Clear events
        </button>
      }
    >
      <ol className="lines" data-testid="events">
        {log.length === 0 && <li className="muted">None yet.</li>}
        {log.toReversed().map(({ id, event }) => (
          <li key={id}>
            <code>{describe(event)}</code>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function describe({ type, ...fields }: LoggedEvent['event']): string {
  const details = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  return [type, ...details].join(' ');
}
