'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when it is first shown, with its words. */
export const CeremonyView = replaceableView(
  'ceremony',
  viewOnDemand(() => import('./ceremony.view.tsx').then((view) => view.DefaultCeremonyView)),
);
