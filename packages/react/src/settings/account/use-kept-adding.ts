'use client';
import { addFactorSelectors, type AddFactorActor, type AddFactorSnapshot } from '@mfa-flow/machine';
import { useKept, type Shown } from '../../shell/use-kept.ts';

const isThere = (snapshot: AddFactorSnapshot) => !addFactorSelectors.selectIsPassing(snapshot);

/** Adding a factor, with each screen until the next one is there. */
export const useKeptAdding = (actor: AddFactorActor): Shown<AddFactorActor> => useKept(actor, isThere);
