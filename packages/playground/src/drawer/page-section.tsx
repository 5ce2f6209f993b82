import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { Section } from './section.tsx';
import { Select } from './select.tsx';
import { Toggle } from './toggle.tsx';

/** How the page shows the flow. */
export function PageSection(): ReactElement {
  const { setup, change } = useDemo();
  return (
    <Section heading="Page">
      <Select
        label="Theme"
        value={setup.theme}
        options={[
          { value: 'system', label: 'As the system' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChange={(theme) => change({ theme })}
      />
      <Select
        label="Direction"
        value={setup.dir}
        options={[
          { value: 'ltr', label: 'Left to right' },
          { value: 'rtl', label: 'Right to left' },
        ]}
        onChange={(dir) => change({ dir })}
      />
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
