import type { Answer, Challenge, Demand, SentChallenge } from '@mfa-flow/contract';
import { recallAnswer, redactAnswer } from '../redact-answer.ts';
import type { AnswerGiven } from '../redact-answer.ts';
import type { Register } from '../register.ts';
import { transcript } from './transcript.ts';

const numberIn = ({ challenges }: Register, { handle }: Challenge) =>
  challenges.findIndex((known) => known.handle === handle);

/** A demand names factors, and nothing that is secret. */
export const available = transcript('challenges.available', {
  of: ({ challenges }) => challenges.available,
  redact: (asked: { readonly demand?: Demand }) => asked,
  recall: (asked) => asked,
});

export const start = transcript('challenges.start', {
  of: ({ challenges }) => challenges.start,
  redact: ({ factorId }: { readonly factorId: string }) => ({ factorId }),
  recall: ({ factorId }) => ({ factorId }),
  keep: (challenge, { register }) => void register.challenges.push(challenge),
});

export const resend = transcript('challenges.resend', {
  of: ({ challenges }) => challenges.resend,
  redact: ({ challenge }: { readonly challenge: SentChallenge }, { register }) => ({
    challenge: numberIn(register, challenge),
  }),
  recall({ challenge: number }, { register }) {
    const challenge = register.challenges[number];
    return challenge?.delivery === 'sent' ? { challenge } : undefined;
  },
  keep: (challenge, { register }) => void register.challenges.push(challenge),
});

interface VerifyGiven {
  readonly challenge: number;
  readonly answer: AnswerGiven;
  readonly rememberDevice?: boolean;
}

export const verify = transcript('challenges.verify', {
  of: ({ challenges }) => challenges.verify,
  redact: (
    {
      challenge,
      answer,
      rememberDevice,
    }: { readonly challenge: Challenge; readonly answer: Answer; readonly rememberDevice?: boolean },
    scene,
  ): VerifyGiven => ({
    challenge: numberIn(scene.register, challenge),
    answer: redactAnswer(scene, challenge.factorId, answer),
    ...(rememberDevice && { rememberDevice }),
  }),
  recall({ challenge: number, answer, rememberDevice }, scene) {
    const challenge = scene.register.challenges[number];
    return (
      challenge && {
        challenge,
        answer: recallAnswer(scene, answer),
        ...(rememberDevice && { rememberDevice }),
      }
    );
  },
});
