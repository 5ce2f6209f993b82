'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const ReturningView = replaceableView(
  'returning',
  viewOnDemand(() => import('./returning.view.tsx').then((view) => view.DefaultReturningView)),
);
