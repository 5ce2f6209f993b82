'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const SignInByCodeView = replaceableView(
  'signInByCode',
  viewOnDemand(() => import('./sign-in-by-code.view.tsx').then((view) => view.DefaultSignInByCodeView)),
);
