import { useState } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { numbered } from '../parts/numbered.ts';
import { useStore } from '../parts/use-store.ts';
import { faults, methodsOf } from '../scenario/faults.ts';
import type { FaultName, FlowMethod } from '../scenario/faults.ts';
import { optionsOf } from './options-of.ts';
import { Section } from './section.tsx';
import { Select } from './select.tsx';

/** Makes calls fail. */
export function FaultsSection(): ReactElement {
  const { server } = useDemo();
  const armed = useStore(server.faults);
  const [method, setMethod] = useState<FlowMethod>('challenges.verify');
  const [fault, setFault] = useState<FaultName>('offline');
  return (
    <Section
      heading="What goes wrong"
      action={
        <button type="button" className="link-button" onClick={server.faults.clear}>
          Clear faults
        </button>
      }
    >
      <Select
        label="Call"
        value={method}
        options={methodsOf(server.adapter).map((value) => ({ value, label: value }))}
        onChange={setMethod}
      />
      <Select label="Fault" value={fault} options={optionsOf(faults)} onChange={setFault} />
      <div className="buttons">
        <button
          type="button"
          className="small-button"
          onClick={() => server.faults.arm({ method, fault, lasting: false })}
        >
          Next call
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() => server.faults.arm({ method, fault, lasting: true })}
        >
          Every call
        </button>
      </div>
      <ul className="lines" aria-label="Faults that wait" data-testid="faults">
        {armed.length === 0 && <li className="muted">Everything works.</li>}
        {numbered(armed).map(({ place, value: { method: of, fault: name, lasting } }) => (
          <li key={place}>
            <code>{of}</code> {faults[name].label.toLowerCase()}, {lasting ? 'every call' : 'next call'}
          </li>
        ))}
      </ul>
    </Section>
  );
}
