import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { pages } from './pages.ts';

interface AppCueProps {
  readonly onSomeoneElse: () => void;
}

/** Above the pages of the app: what to try, for a newcomer. */
export function AppCue({ onSomeoneElse }: AppCueProps): ReactElement {
  const { setup } = useDemo();
  const { cue, detail } = pages[setup.page];
  return (
    <section className="cue" aria-label="What to do">
      <p className="cue-head">
        <strong>{cue}</strong>
        <button type="button" className="link-button" onClick={onSomeoneElse}>
          Someone else…
        </button>
      </p>
      <p>{detail}</p>
    </section>
  );
}
