import type { MfaFlowActor } from '@mfa-flow/machine';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { Credentials } from './credentials.tsx';
import { cueText } from './cue-text.ts';
import { useFlowSituation } from './flow-situation.ts';
import type { FlowSituation } from './flow-situation.ts';

interface CueProps {
  readonly actor: MfaFlowActor;
  readonly onSomeoneElse: () => void;
}

const isSame = (one: FlowSituation, other: FlowSituation) =>
  one.state === other.state && one.kind === other.kind && one.waitsFor === other.waitsFor;

/** Above the flow: what to do next, for a newcomer. Transient screens don't change it. */
export function Cue({ actor, onSomeoneElse }: CueProps): ReactElement {
  const { person } = useDemo();
  const situation = useFlowSituation(actor);
  const [shown, setShown] = useState(situation);
  if (!situation.isPassing && !isSame(shown, situation)) setShown(situation);

  const { text, detail, place } = cueText(shown, person);
  return (
    <section className="cue" aria-label="What to do">
      <p className="cue-head">
        <strong>{text}</strong>
        <button type="button" className="link-button" onClick={onSomeoneElse}>
          Someone else…
        </button>
      </p>
      {shown.state === 'firstFactor' && shown.waitsFor !== 'code' && <Credentials byCode={shown.kind} />}
      {detail && <p>{detail}</p>}
      {place && (
        <p className="only-narrow">
          <a className="link-button" href={`#${place.id}`}>
            Go to the {place.name}
          </a>
        </p>
      )}
    </section>
  );
}
