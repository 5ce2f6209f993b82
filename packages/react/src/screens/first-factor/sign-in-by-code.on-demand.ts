'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when it is first shown, with its words. */
export const SignInByCodeView = replaceableView(
  'signInByCode',
  viewOnDemand(() => import('./sign-in-by-code.view.tsx').then((view) => view.DefaultSignInByCodeView)),
);
