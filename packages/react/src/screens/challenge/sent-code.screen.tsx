'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { useMemo, type ReactElement } from 'react';
import type { CodeEntryProps } from './code-entry.types.ts';
import { SentCodeView } from './sent-code.view.tsx';

interface SentCodeScreenProps {
  readonly challenge: ChallengeActor;
  readonly entry: CodeEntryProps;
}

export function SentCodeScreen({ challenge, entry }: SentCodeScreenProps): ReactElement {
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  const hasChallenge = useSelector(challenge, challengeSelectors.selectHasChallenge);
  const times = useSelector(challenge, challengeSelectors.selectSends);
  const lastsMs = useSelector(challenge, challengeSelectors.selectLastsMs);
  // A new object for each message: it is announced once for each.
  const sent = useMemo(() => (hasChallenge ? { times, lastsMs } : undefined), [hasChallenge, times, lastsMs]);
  return (
    <SentCodeView
      {...entry}
      kind={kind}
      sent={sent}
      destination={useSelector(challenge, challengeSelectors.selectDestination)}
      sending={useSelector(challenge, challengeSelectors.selectIsSending)}
      sendFailure={useSelector(challenge, challengeSelectors.selectSendFailure)}
      resendAt={useSelector(challenge, challengeSelectors.selectResendAt)}
      onSend={() => challenge.send({ type: 'code.requested' })}
    />
  );
}
