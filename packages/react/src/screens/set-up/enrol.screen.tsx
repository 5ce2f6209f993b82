'use client';
import {
  challengeSelectors,
  enrolmentSelectors,
  type EnrolmentActor,
  type ChallengeActor,
} from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { useSelector } from '@xstate/react';
import { useStep } from '../../flow/step-context.ts';
import { SentCodeView } from '../challenge/sent-code.view.tsx';
import { LimitedView } from '../limited/limited.view.tsx';
import { useLimitedBegin } from '../limited/use-limited-begin.ts';
import { useLimitedChallenge } from '../limited/use-limited-challenge.ts';
import { StepOnDemand } from '../shared/step-on-demand.tsx';
import { useLastBefore } from '../shared/use-last-before.ts';
import { VerifyEmailView } from '../verify-email/verify-email.view.tsx';
import { SetUpAddressView } from './set-up-address.view.tsx';
import { SetUpAuthenticatorView } from './set-up-authenticator.view.tsx';
import { useEnrolActor } from './use-enrol-actor.ts';
import { useSetUpAddress, useSetUpCode } from './use-set-up-address.ts';
import { useSetUpLink } from './use-set-up-link.ts';
import { useAuthenticatorToCome, useSetUpAuthenticator } from './use-set-up-authenticator.ts';

interface BeginningProps {
  readonly begun: EnrolmentActor;
}

interface EnrollingProps extends BeginningProps {
  /** Leaves the wait for this file, where it comes late. */
  readonly onExit?: (() => void) | undefined;
}

interface ConfirmingProps extends BeginningProps {
  readonly challenge: ChallengeActor;
}

/** Sets up a factor while signing in. */
export function EnrolScreen(): ReactElement {
  const begun = useEnrolActor();
  return begun ? <Enrolling key={begun.sessionId} begun={begun} /> : <StepOnDemand />;
}

/** An enrolment, wherever it runs. */
export function Enrolling({ begun }: EnrollingProps): ReactElement {
  const isEnded = useSelector(begun, enrolmentSelectors.selectIsEnded);
  const challenge = useLastBefore(isEnded, useSelector(begun, enrolmentSelectors.selectChallengeActor));
  return challenge ? (
    <Confirming key={challenge.sessionId} begun={begun} challenge={challenge} />
  ) : (
    <Beginning begun={begun} />
  );
}

function Beginning({ begun }: BeginningProps): ReactElement {
  const limited = useLimitedBegin(begun);
  const { delivery } = useSelector(begun, enrolmentSelectors.selectFactor);
  const { onExit } = useStep();
  if (limited) return <LimitedView {...limited} onExit={onExit} />;
  return delivery === 'sent' ? <Address begun={begun} /> : <KeyToCome begun={begun} />;
}

function Confirming({ begun, challenge }: ConfirmingProps): ReactElement {
  const limited = useLimitedChallenge(challenge, 'setUp');
  const { delivery } = useSelector(begun, enrolmentSelectors.selectFactor);
  const sentBy = useSelector(challenge, challengeSelectors.selectSentBy);
  if (limited) return <LimitedView {...limited} />;
  if (delivery !== 'sent') return <Key begun={begun} challenge={challenge} />;
  return sentBy === 'link' ? (
    <Link begun={begun} challenge={challenge} />
  ) : (
    <Code begun={begun} challenge={challenge} />
  );
}

const Address = ({ begun }: BeginningProps): ReactElement => <SetUpAddressView {...useSetUpAddress(begun)} />;

const KeyToCome = ({ begun }: BeginningProps): ReactElement => (
  <SetUpAuthenticatorView {...useAuthenticatorToCome(begun)} />
);

const Key = ({ begun, challenge }: ConfirmingProps): ReactElement => (
  <SetUpAuthenticatorView {...useSetUpAuthenticator(begun, challenge)} />
);

const Code = ({ begun, challenge }: ConfirmingProps): ReactElement => (
  <SentCodeView {...useSetUpCode(begun, challenge)} />
);

const Link = ({ begun, challenge }: ConfirmingProps): ReactElement => (
  <VerifyEmailView {...useSetUpLink(begun, challenge)} />
);
