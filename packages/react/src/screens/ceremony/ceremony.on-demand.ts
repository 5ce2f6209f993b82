'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const CeremonyView = replaceableView(
  'ceremony',
  viewOnDemand(() => import('./ceremony.view.tsx').then((view) => view.DefaultCeremonyView)),
);
