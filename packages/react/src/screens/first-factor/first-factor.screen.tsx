'use client';
import { firstFactorSelectors, type FirstFactorActor } from '@mfa-flow/machine';
import type { ReactElement } from 'react';
import { useSelector } from '@xstate/react';
import { LimitedView } from '../limited/limited.view.tsx';
import { useLimitedSignIn } from '../limited/use-limited-sign-in.ts';
import { fromScreensFile } from '../shared/screens-file.ts';
import { viewOnDemand } from '../shared/view-on-demand.tsx';
import { FirstFactorView } from './first-factor.view.tsx';
import { useFirstFactor, useFirstFactorActor } from './use-first-factor.ts';

const SignInByCode = viewOnDemand(fromScreensFile(({ SignInByCodeScreen }) => SignInByCodeScreen));

export function FirstFactorScreen(): ReactElement | null {
  const firstFactor = useFirstFactorActor();
  return firstFactor ? <RunningFirstFactor firstFactor={firstFactor} /> : null;
}

function RunningFirstFactor({ firstFactor }: { readonly firstFactor: FirstFactorActor }): ReactElement {
  const view = useFirstFactor(firstFactor);
  const limited = useLimitedSignIn(firstFactor);
  const isByCode = useSelector(firstFactor, firstFactorSelectors.selectIsByCode);
  if (limited) return <LimitedView {...limited} />;
  return isByCode ? <SignInByCode firstFactor={firstFactor} /> : <FirstFactorView {...view} />;
}
