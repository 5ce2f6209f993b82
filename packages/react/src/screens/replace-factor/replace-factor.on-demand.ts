'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const ReplaceFactorView = replaceableView(
  'replaceFactor',
  viewOnDemand(() => import('./replace-factor.view.tsx').then((view) => view.DefaultReplaceFactorView)),
);
