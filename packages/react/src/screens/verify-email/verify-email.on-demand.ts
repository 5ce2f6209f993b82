'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const VerifyEmailView = replaceableView(
  'verifyEmail',
  viewOnDemand(() => import('../shared/link-views.ts').then((views) => views.DefaultVerifyEmailView)),
);
