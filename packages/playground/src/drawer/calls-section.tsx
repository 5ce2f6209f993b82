import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { numbered } from '../parts/numbered.ts';
import { useStore } from '../parts/use-store.ts';
import { methodsOf } from '../scenario/faults.ts';
import { Section } from './section.tsx';

/** How often the flow called the backend; goes on counting over a reload. */
export function CallsSection(): ReactElement {
  const { server } = useDemo();
  const calls = useStore(server.journal).filter((entry) => entry.did === 'call');
  return (
    <Section heading="Calls to the backend">
      <dl className="calls" data-testid="calls">
        {methodsOf(server.adapter).map((method) => (
          <div key={method}>
            <dt>
              <code>{method}</code>
            </dt>
            <dd data-testid={`calls ${method}`}>{calls.filter((call) => call.method === method).length}</dd>
          </div>
        ))}
      </dl>
      <ol className="lines" data-testid="call-list" aria-label="Calls in their order">
        {numbered(calls).map(({ place, value: { method, fault } }) => (
          <li key={place}>
            <code>{method}</code>
            {fault && <span className="muted"> {fault}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
