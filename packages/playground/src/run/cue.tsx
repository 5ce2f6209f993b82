import { mfaFlowSelectors } from '@mfa-flow/machine';
import type { MfaFlowActor, MfaFlowSnapshot } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useDemo } from '../demo-context.ts';
import { Credentials } from './credentials.tsx';
import { cueText } from './cue-text.ts';

const selectKind = ({ context }: MfaFlowSnapshot) => context.current?.factor.kind;

interface CueProps {
  readonly actor: MfaFlowActor;
  readonly onSomeoneElse: () => void;
}

/** Above the flow: what to do next, for a newcomer. Screens that pass by leave it as it was. */
export function Cue({ actor, onSomeoneElse }: CueProps): ReactElement {
  const { person } = useDemo();
  const state = useSelector(actor, mfaFlowSelectors.selectState);
  const kind = useSelector(actor, selectKind);
  const [shown, setShown] = useState({ state, kind });
  const isPassing = state === 'checkFactors' || state === 'leaving';
  if (!isPassing && (shown.state !== state || shown.kind !== kind)) setShown({ state, kind });

  const isSigningIn = shown.state === 'firstFactor';
  const { text, detail, place } = cueText(shown.state, shown.kind, person);
  return (
    <section className="cue" aria-label="What to do">
      <p className="cue-head">
        <strong>{isSigningIn ? `Sign in as ${person.name}` : text}</strong>
        <button type="button" className="link-button" onClick={onSomeoneElse}>
          Someone else…
        </button>
      </p>
      {isSigningIn && <Credentials />}
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
