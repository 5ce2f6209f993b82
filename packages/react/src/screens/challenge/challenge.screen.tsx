'use client';
import { challengeSelectors, type ChallengeActor } from '@mfa-flow/machine';
import { useSelector } from '@xstate/react';
import { createElement, useContext, type ReactElement } from 'react';
import { useStep } from '../../flow/step-context.ts';
import { Replaced } from '../../slots/replaceable.tsx';
import { SlotsContext } from '../../slots/slots-context.ts';
import { CeremonyView } from '../ceremony/ceremony.view.tsx';
import { useCeremony } from '../ceremony/use-ceremony.ts';
import { LimitedView } from '../limited/limited.view.tsx';
import { useLimitedChallenge } from '../limited/use-limited-challenge.ts';
import { AuthenticatorView } from './authenticator.view.tsx';
import { SentCodeView } from './sent-code.view.tsx';
import { useAuthenticator } from './use-authenticator.ts';
import { useChallengeActor } from './use-challenge-actor.ts';
import { useSentCode } from './use-sent-code.ts';

interface RunningProps {
  readonly challenge: ChallengeActor;
}

export function ChallengeScreen(): ReactElement | null {
  const challenge = useChallengeActor();
  return challenge ? <RunningChallenge key={challenge.sessionId} challenge={challenge} /> : null;
}

/** A challenge, wherever it runs. */
export function RunningChallenge({ challenge }: RunningProps): ReactElement {
  const { delivery } = useSelector(challenge, challengeSelectors.selectFactor);
  const limited = useLimitedChallenge(challenge);
  if (limited) return <LimitedView {...limited} />;
  if (delivery === 'ceremony') return <Ceremony challenge={challenge} />;
  return delivery === 'sent' ? <SentCode challenge={challenge} /> : <UnsentCode challenge={challenge} />;
}

const Ceremony = ({ challenge }: RunningProps): ReactElement => <CeremonyView {...useCeremony(challenge)} />;

const SentCode = ({ challenge }: RunningProps): ReactElement => <SentCodeView {...useSentCode(challenge)} />;

function UnsentCode({ challenge }: RunningProps): ReactElement {
  const { customViews } = useStep();
  const { kind } = useSelector(challenge, challengeSelectors.selectFactor);
  const slots = useContext(SlotsContext);
  const replacement = customViews.get(kind);
  const props = useAuthenticator(challenge);
  if (!replacement) return createElement(AuthenticatorView, props);
  return (
    <Replaced {...{ name: kind, slots, inner: slots, replacement, standard: AuthenticatorView, props }} />
  );
}
