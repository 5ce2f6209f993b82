import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { useSeconds } from '../parts/use-seconds.ts';
import { Section } from './section.tsx';

/** Advances the clock as if the computer had slept. */
export function ClockSection(): ReactElement {
  const { clock, server } = useDemo();
  useSeconds();
  const aheadSeconds = Math.round(clock.aheadMs() / 1000);
  return (
    <Section heading="Clock">
      <div className="buttons">
        <button type="button" className="small-button" onClick={() => void server.sleep(30_000)}>
          30 seconds later
        </button>
        <button type="button" className="small-button" onClick={() => void server.sleep(15 * 60_000)}>
          15 minutes later
        </button>
      </div>
      {aheadSeconds > 0 && (
        <p className="muted">
          {Math.floor(aheadSeconds / 60)} min {aheadSeconds % 60} s ahead.
        </p>
      )}
    </Section>
  );
}
