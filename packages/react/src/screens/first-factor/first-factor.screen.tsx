'use client';
import { firstFactorSelectors, mfaFlowSelectors, seal, type FirstFactorActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { ReactElement } from 'react';
import { identifierDraft } from '../../mfa-flow/drafts.ts';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { LimitedView } from '../limited/limited.view.tsx';
import { FirstFactorView } from './first-factor.view.tsx';

export function FirstFactorScreen(): ReactElement | null {
  const firstFactor = useSelector(useFlow().actor, mfaFlowSelectors.selectFirstFactorActor);
  return firstFactor ? <RunningFirstFactor firstFactor={firstFactor} /> : null;
}

function RunningFirstFactor({ firstFactor }: { readonly firstFactor: FirstFactorActor }): ReactElement {
  const { actor, drafts } = useFlow();
  const notice = useSelector(actor, mfaFlowSelectors.selectNotice);
  const method = useSelector(actor, mfaFlowSelectors.selectPasswordMethod);
  const phase = useSelector(firstFactor, firstFactorSelectors.selectPhase);
  const slow = useSelector(firstFactor, firstFactorSelectors.selectIsSlow);
  const problem = useSelector(firstFactor, firstFactorSelectors.selectProblem);
  const failure = useSelector(firstFactor, firstFactorSelectors.selectFailure);
  const limit = useSelector(firstFactor, firstFactorSelectors.selectLimit);
  const isOver = useSelector(firstFactor, firstFactorSelectors.selectIsLimitOver);

  if (phase === 'limited' && limit) {
    return (
      <LimitedView
        cause="sign_in"
        until={limit.until}
        waitKnown={limit.isKnown}
        over={isOver}
        onRetry={() => firstFactor.send({ type: 'retry.requested' })}
      />
    );
  }
  return (
    <FirstFactorView
      identifierKind={method?.identifier ?? 'emailOrUsername'}
      defaultIdentifier={drafts.read(identifierDraft)}
      onIdentifierEdit={(text) => drafts.write(identifierDraft, text)}
      phase={phase === 'limited' ? 'ready' : phase}
      slow={slow}
      onCancelCall={() => firstFactor.send({ type: 'call.cancelled' })}
      problem={problem}
      failure={failure}
      notice={notice === 'sessionEnded' || notice === 'signedOut' ? notice : undefined}
      onSubmit={({ identifier, password }) =>
        firstFactor.send({
          type: 'password.submitted',
          identifier: seal(identifier),
          password: seal(password),
        })
      }
    />
  );
}
