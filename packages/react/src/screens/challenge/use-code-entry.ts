'use client';
import { challengeSelectors, redact, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { codeDraft, type CodeUse } from '../../flow/drafts.ts';
import { useStep } from '../../flow/step-context.ts';
import { useLastBefore } from '../shared/use-last-before.ts';
import type { CodeEntryProps } from './code-entry.types.ts';

/**
 * The props of screens with a code field, from the running challenge.
 * @param use - What the code is for, so that input for one use does not show up in the field of another.
 */
export function useCodeEntry(challenge: ChallengeActor, use: CodeUse = 'verify'): CodeEntryProps {
  const { drafts, progress, onOtherFactor, onExit } = useStep();
  const factor = useSelector(challenge, challengeSelectors.selectFactor);
  const format = useSelector(challenge, challengeSelectors.selectFormat);
  // Its button says what it does until the next screen is there.
  const isEnded = useSelector(challenge, ({ status }) => status !== 'active');
  const phase = useLastBefore(isEnded, useSelector(challenge, challengeSelectors.selectPhase));
  const accepted = useSelector(challenge, ({ output }) => output?.type === 'verified');
  const slow = useSelector(challenge, challengeSelectors.selectIsSlow);
  const problem = useSelector(challenge, challengeSelectors.selectProblem);
  const rememberDevice = useSelector(challenge, challengeSelectors.selectRememberDevice);
  const failure = useSelector(challenge, challengeSelectors.selectFailure);
  return {
    format,
    defaultCode: drafts.read(codeDraft(factor.id, use)),
    onEdit: (text) => {
      drafts.write(codeDraft(factor.id, use), text);
      challenge.send({ type: 'code.edited' });
    },
    phase: phase === 'limited' ? 'ready' : phase,
    accepted,
    slow,
    onCancelCall: () => challenge.send({ type: 'call.cancelled' }),
    problem,
    failure,
    progress,
    rememberDevice,
    onSubmit: (text, { rememberDevice: isTicked = false } = {}) => {
      challenge.send({ type: 'code.submitted', text: redact(text), rememberDevice: isTicked });
    },
    onOtherFactor,
    onExit,
  };
}
