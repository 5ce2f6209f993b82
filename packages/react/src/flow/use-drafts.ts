'use client';
import type { MfaFlowActor, MfaFlowEmitted } from '@mfa-flow/machine';
import { useEffect, useState } from 'react';
import { createDrafts, type Drafts } from './drafts.ts';

/** After these a code that was typed has no use any more. */
const endsOfCodes: readonly MfaFlowEmitted['type'][] = [
  'factor.verified',
  'factor.added',
  'session.ended',
  'signed.out',
];

/** What is typed in this flow, for as long as it is good for something. */
export function useDrafts(actor: MfaFlowActor): Drafts {
  const [drafts] = useState(createDrafts);
  useEffect(() => {
    const subscription = actor.on('*', ({ type }) => {
      if (endsOfCodes.includes(type)) drafts.forgetCodes();
    });
    return () => subscription.unsubscribe();
  }, [actor, drafts]);
  return drafts;
}
