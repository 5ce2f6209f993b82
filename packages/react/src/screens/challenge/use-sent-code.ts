'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import type { CodeUse } from '../../flow/drafts.ts';
import type { SentCodeViewProps } from './sent-code.types.ts';
import { useCodeEntry } from './use-code-entry.ts';

/** Props for a factor whose code is sent. */
export function useSentCode(challenge: ChallengeActor, use?: CodeUse): SentCodeViewProps {
  const entry = useCodeEntry(challenge, use);
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  const sent = useSelector(challenge, challengeSelectors.selectMessage);
  const destination = useSelector(challenge, challengeSelectors.selectDestination);
  const sending = useSelector(challenge, challengeSelectors.selectIsSending);
  const sendFailure = useSelector(challenge, challengeSelectors.selectSendFailure);
  const resendAt = useSelector(challenge, challengeSelectors.selectResendAt);
  return {
    ...entry,
    kind,
    sent,
    destination,
    sending,
    sendFailure,
    resendAt,
    onSend: () => {
      // The text in the field belongs to an earlier message.
      if (!sent) entry.onEdit?.('');
      challenge.send({ type: 'code.requested' });
    },
  };
}
