'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const SetUpAddressView = replaceableView(
  'setUpAddress',
  viewOnDemand(() => import('./set-up-address.view.tsx').then((view) => view.DefaultSetUpAddressView)),
);
