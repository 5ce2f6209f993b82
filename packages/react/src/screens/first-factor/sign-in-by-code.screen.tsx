'use client';
import {
  enrolmentSelectors,
  challengeSelectors,
  type EnrolmentActor,
  type ChallengeActor,
  type FirstFactorActor,
} from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { useSelector } from '@xstate/react';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { SentCodeView } from '../challenge/sent-code.view.tsx';
import { LimitedView } from '../limited/limited.view.tsx';
import { useLimitedBegin } from '../limited/use-limited-begin.ts';
import { useLimitedChallenge } from '../limited/use-limited-challenge.ts';
import { SignInByCodeView } from './sign-in-by-code.view.tsx';
import { SignInLinkView } from './sign-in-link.view.tsx';
import { useByCodeActor, useSignInByCode, useSignInCode } from './use-sign-in-by-code.ts';
import { useSignInLink } from './use-sign-in-link.ts';

interface ByCodeProps {
  readonly firstFactor: FirstFactorActor;
  readonly byCode: EnrolmentActor;
}

interface MessageProps extends ByCodeProps {
  readonly challenge: ChallengeActor;
}

interface SignInByCodeScreenProps {
  readonly firstFactor: FirstFactorActor;
  readonly onExit?: never;
}

/** Sign-in by code, once the flow has loaded its chunk. */
export function SignInByCodeScreen({ firstFactor }: SignInByCodeScreenProps): ReactElement {
  const byCode = useByCodeActor(firstFactor);
  return byCode ? (
    <SigningIn key={byCode.sessionId} firstFactor={firstFactor} byCode={byCode} />
  ) : (
    <CheckFactorsView />
  );
}

/** First the address, then the code or link that was sent. */
function SigningIn(props: ByCodeProps): ReactElement {
  const challenge = useSelector(props.byCode, enrolmentSelectors.selectChallengeActor);
  const limited = useLimitedBegin(props.byCode);
  if (limited) return <LimitedView {...limited} />;
  return challenge ? (
    <Message key={challenge.sessionId} {...props} challenge={challenge} />
  ) : (
    <Address {...props} />
  );
}

const Address = ({ firstFactor, byCode }: ByCodeProps): ReactElement => (
  <SignInByCodeView {...useSignInByCode(firstFactor, byCode)} />
);

/** What was sent: a code to enter, or a link to open. */
function Message(props: MessageProps): ReactElement {
  const limited = useLimitedChallenge(props.challenge, 'signIn');
  const sentBy = useSelector(props.challenge, challengeSelectors.selectSentBy);
  if (limited) return <LimitedView {...limited} onExit={undefined} />;
  return sentBy === 'link' ? <Link {...props} /> : <Code {...props} />;
}

const Code = ({ firstFactor, byCode, challenge }: MessageProps): ReactElement => (
  <SentCodeView {...useSignInCode(firstFactor, byCode, challenge)} />
);

const Link = ({ firstFactor, byCode, challenge }: MessageProps): ReactElement => (
  <SignInLinkView {...useSignInLink(firstFactor, byCode, challenge)} />
);
