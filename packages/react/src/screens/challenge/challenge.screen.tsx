'use client';
import { challengeSelectors, mfaFlowSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { createElement, type ReactElement } from 'react';
import { useFlow } from '../../mfa-flow/flow-context.ts';
import { LimitedChallenge } from '../limited/limited-challenge.tsx';
import { AuthenticatorView } from './authenticator.view.tsx';
import type { CodeEntryProps } from './code-entry.types.ts';
import { SentCodeScreen } from './sent-code.screen.tsx';
import { useCodeEntry } from './use-code-entry.ts';

export function ChallengeScreen(): ReactElement | null {
  const challenge = useSelector(useFlow().actor, mfaFlowSelectors.selectChallengeActor);
  return challenge ? <RunningChallenge key={challenge.sessionId} challenge={challenge} /> : null;
}

function RunningChallenge({ challenge }: { readonly challenge: ChallengeActor }): ReactElement {
  const { isLimited, ...entry } = useCodeEntry(challenge);
  const { delivery } = useSelector(challenge, challengeSelectors.selectFactor);
  if (isLimited) return <LimitedChallenge challenge={challenge} entry={entry} />;
  return delivery === 'sent' ? (
    <SentCodeScreen challenge={challenge} entry={entry} />
  ) : (
    <UnsentCodeScreen challenge={challenge} entry={entry} />
  );
}

interface UnsentCodeScreenProps {
  readonly challenge: ChallengeActor;
  readonly entry: CodeEntryProps;
}

/** A code that nobody sends: from an authenticator, or of a kind that the host has a view for. */
function UnsentCodeScreen({ challenge, entry }: UnsentCodeScreenProps): ReactElement {
  const { actor, customViews } = useFlow();
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  const wrongCount = useSelector(challenge, challengeSelectors.selectWrongCodes);
  const recovery = useSelector(actor, mfaFlowSelectors.selectRecoveryFactor);
  return createElement(customViews.get(kind) ?? AuthenticatorView, {
    ...entry,
    wrongCount,
    onRecovery: recovery && (() => actor.send({ type: 'factor.chosen', factorId: recovery.id })),
  });
}
