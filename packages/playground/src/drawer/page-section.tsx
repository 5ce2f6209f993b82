import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { Section } from './section.tsx';
import { Select } from './select.tsx';
import { Toggle } from './toggle.tsx';

/** How the page runs the flow. How it looks is in the top bar. */
export function PageSection(): ReactElement {
  const { setup, change } = useDemo();
  return (
    <Section heading="Page">
      <Select
        label="Answers take"
        value={String(setup.latency)}
        options={[...new Set([0, 350, 1500, setup.latency])].map((ms) => ({
          value: String(ms),
          label: `${ms} ms`,
        }))}
        onChange={(latency) => change({ latency: Number(latency) })}
      />
      <Toggle
        label="Take the focus at the start"
        checked={setup.autofocus}
        onChange={(autofocus) => change({ autofocus })}
      />
      <Toggle label="Strict Mode of React" checked={setup.strict} onChange={(strict) => change({ strict })} />
    </Section>
  );
}
