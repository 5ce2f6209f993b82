import type { Challenge, ChallengesPort, Enrolment, EnrolmentPort, SentChallenge } from './index.ts';

declare const challenges: ChallengesPort;
declare const enrolments: EnrolmentPort;
declare const challenge: Challenge;
declare const enrolment: Enrolment;
declare const options: { readonly signal: AbortSignal };

// @ts-expect-error -- only a message can be sent again, and this may be an authenticator
export const resendAny = () => challenges.resend({ challenge }, options);

export const resendSent = () =>
  challenge.delivery === 'sent' ? challenges.resend({ challenge }, options) : undefined;

// @ts-expect-error -- the same while setting up
export const resendAnyEnrolment = () => enrolments.resend({ enrolment }, options);

// @ts-expect-error -- where a code went exists for a sent challenge only
export const destination = () => challenge.destination;

// @ts-expect-error -- a handle is made by an adapter, not written by hand
export const handWritten: SentChallenge['handle'] = 'challenge-1';

// @ts-expect-error -- a code does not travel as a bare text
export const bareAnswer = () => challenges.verify({ challenge, answer: '123456' }, options);
