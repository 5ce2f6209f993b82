'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages and the QR code. */
export const SetUpAuthenticatorView = replaceableView(
  'setUpAuthenticator',
  viewOnDemand(() =>
    import('./set-up-authenticator.view.tsx').then((view) => view.DefaultSetUpAuthenticatorView),
  ),
);
