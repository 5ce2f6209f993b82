'use client';
import type { MfaFlowActor, MfaFlowEmitted } from '@mfa-flow/machine';
import { useEffect, useState } from 'react';
import { createDrafts, type Drafts } from './drafts.ts';

/** After these events a typed code is no longer of use. */
const endsOfCodes: readonly MfaFlowEmitted['type'][] = [
  'factor.verified',
  'factor.added',
  'session.ended',
  'signed.out',
];

/** The input of this flow, for as long as it is of use. */
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
