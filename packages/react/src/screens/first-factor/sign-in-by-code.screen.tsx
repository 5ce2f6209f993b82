'use client';
import {
  beginSelectors,
  type BeginActor,
  type ChallengeActor,
  type FirstFactorActor,
} from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { useSelector } from '../../mfa-flow/use-selector.ts';
import { CheckFactorsView } from '../check-factors/check-factors.view.tsx';
import { SentCodeView } from '../challenge/sent-code.view.tsx';
import { LimitedView } from '../limited/limited.view.tsx';
import { useLimitedBegin } from '../limited/use-limited-begin.ts';
import { useLimitedChallenge } from '../limited/use-limited-challenge.ts';
import { SignInByCodeView } from './sign-in-by-code.on-demand.ts';
import { useByCodeActor, useSignInByCode, useSignInCode } from './use-sign-in-by-code.ts';

interface ByCodeProps {
  readonly firstFactor: FirstFactorActor;
  readonly byCode: BeginActor;
}

interface CodeProps extends ByCodeProps {
  readonly challenge: ChallengeActor;
}

interface SignInByCodeScreenProps {
  readonly firstFactor: FirstFactorActor;
  readonly onExit?: never;
}

/** Signing in with a code, once the flow has fetched what that takes. */
export function SignInByCodeScreen({ firstFactor }: SignInByCodeScreenProps): ReactElement {
  const byCode = useByCodeActor(firstFactor);
  return byCode ? (
    <SigningIn key={byCode.sessionId} firstFactor={firstFactor} byCode={byCode} />
  ) : (
    <CheckFactorsView />
  );
}

/** The address, then the code that went there. */
function SigningIn(props: ByCodeProps): ReactElement {
  const challenge = useSelector(props.byCode, beginSelectors.selectChallengeActor);
  const limited = useLimitedBegin(props.byCode);
  if (limited) return <LimitedView {...limited} />;
  return challenge ? (
    <Code key={challenge.sessionId} {...props} challenge={challenge} />
  ) : (
    <Address {...props} />
  );
}

const Address = ({ firstFactor, byCode }: ByCodeProps): ReactElement => (
  <SignInByCodeView {...useSignInByCode(firstFactor, byCode)} />
);

function Code({ firstFactor, byCode, challenge }: CodeProps): ReactElement {
  const limited = useLimitedChallenge(challenge, 'signIn');
  const view = useSignInCode(firstFactor, byCode, challenge);
  return limited ? <LimitedView {...limited} onExit={undefined} /> : <SentCodeView {...view} />;
}
