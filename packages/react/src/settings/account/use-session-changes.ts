'use client';
import type { Account } from '@mfa-flow/contract';
import { callHost, type FlowFailure } from '@mfa-flow/machine';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { SettingsHost } from './settings-host.types.ts';
import { isOver, type OverviewQuery } from './use-overview.ts';

type Shown = Pick<OverviewQuery, 'overview' | 'failure'>;

/** Tells once when a read names another account than the one before it. */
export function useAccountChange(account: Account | undefined, onChanged: (account: Account) => void): void {
  const seen = useRef<string>(undefined);
  const latest = useRef(onChanged);
  useLayoutEffect(() => {
    latest.current = onChanged;
  });
  useEffect(() => {
    if (!account) return;
    const before = seen.current;
    seen.current = account.id;
    if (before !== undefined && before !== account.id) latest.current(account);
  }, [account]);
}

/** Tells the host once that there is no session, until a read shows one again. */
export function useSessionEnd({ overview, failure }: Shown, host: SettingsHost): void {
  const told = useRef<FlowFailure['code']>(undefined);
  const latest = useRef(host);
  useEffect(() => {
    latest.current = host;
  });
  useEffect(() => {
    if (overview) told.current = undefined;
    if (!failure || !isOver(failure) || told.current === failure.code) return;
    told.current = failure.code;
    const { onSessionEnded, onSecondStepNeeded } = latest.current;
    if (failure.code === 'session_ended') callHost('onSessionEnded', () => onSessionEnded?.());
    else callHost('onSecondStepNeeded', () => onSecondStepNeeded?.());
  }, [overview, failure]);
}
