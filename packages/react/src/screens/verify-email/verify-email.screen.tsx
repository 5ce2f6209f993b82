'use client';
import type { EmailVerificationActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { StepOnDemand } from '../shared/step-on-demand.tsx';
import { useVerifyEmail, useVerifyEmailActor } from './use-verify-email.ts';
import { VerifyEmailView } from './verify-email.view.tsx';

export function VerifyEmailScreen(): ReactElement {
  const verification = useVerifyEmailActor();
  return verification ? (
    <Verifying key={verification.sessionId} verification={verification} />
  ) : (
    <StepOnDemand />
  );
}

const Verifying = ({ verification }: { readonly verification: EmailVerificationActor }): ReactElement => (
  <VerifyEmailView {...useVerifyEmail(verification)} />
);
