'use client';
import { replaceableView } from '../../slots/replaceable.tsx';
import { fromScreensFile } from '../shared/screens-file.ts';
import { viewOnDemand } from '../shared/view-on-demand.tsx';

/** Loaded when first shown, with its messages. */
export const SignInLinkView = replaceableView(
  'signInLink',
  viewOnDemand(fromScreensFile(({ DefaultSignInLinkView }) => DefaultSignInLinkView)),
);
