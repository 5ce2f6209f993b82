import { readChallenge, readSentChallenge, readVerified } from '../door/challenge.ts';
import { Write } from '../shared/call.ts';
import { impossible } from '../shared/impossible.ts';
import type { ChallengeContext, ChallengeInput } from './challenge.types.ts';

type Subject = Pick<ChallengeInput, 'environment' | 'factor' | 'entry'> & {
  readonly destinationId?: string | undefined;
};

/** Starts a challenge; for a way that is sent, this sends. */
export function startCall({ environment, factor, destinationId }: Subject) {
  const request = { factorId: factor.id, ...(destinationId === undefined ? {} : { destinationId }) };
  return new Write(environment, readChallenge, (options) =>
    environment.adapter.challenges.start(request, options),
  );
}

/** Sends again within the live challenge, or starts one where there is none. */
export function sendCall(subject: Subject) {
  const challenge = subject.entry.challenge?.open();
  if (challenge?.delivery !== 'sent') return startCall(subject);
  const { environment } = subject;
  return new Write(environment, readSentChallenge, (options) =>
    environment.adapter.challenges.resend({ challenge }, options),
  );
}

/** Answers the challenge that is live now. The code is gone when the call settles (SEC-13). */
export function verifyCall({ environment, entry, code }: ChallengeContext) {
  return new Write(
    environment,
    readVerified,
    (options) => {
      const challenge = entry.challenge?.open();
      const text = code?.open();
      if (!challenge || text === undefined) return impossible();
      return environment.adapter.challenges.verify(
        { challenge, answer: { kind: 'code', code: text } },
        options,
      );
    },
    () => code?.wipe(),
  );
}
