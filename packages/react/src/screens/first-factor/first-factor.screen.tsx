'use client';
import type { FirstFactorActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { useLimitedSignIn } from '../limited/use-limited-sign-in.ts';
import { LimitedView } from '../limited/limited.view.tsx';
import { FirstFactorView } from './first-factor.view.tsx';
import { useFirstFactor, useFirstFactorActor } from './use-first-factor.ts';

export function FirstFactorScreen(): ReactElement | null {
  const firstFactor = useFirstFactorActor();
  return firstFactor ? <RunningFirstFactor firstFactor={firstFactor} /> : null;
}

function RunningFirstFactor({ firstFactor }: { readonly firstFactor: FirstFactorActor }): ReactElement {
  const view = useFirstFactor(firstFactor);
  const limited = useLimitedSignIn(firstFactor);
  return limited ? <LimitedView {...limited} /> : <FirstFactorView {...view} />;
}
