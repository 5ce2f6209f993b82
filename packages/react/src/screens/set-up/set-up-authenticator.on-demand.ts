'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { fromScreensFile } from '../shared/screens-file.ts';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages and the QR code. */
export const SetUpAuthenticatorView = replaceableView(
  'setUpAuthenticator',
  viewOnDemand(fromScreensFile(({ DefaultSetUpAuthenticatorView }) => DefaultSetUpAuthenticatorView)),
);
