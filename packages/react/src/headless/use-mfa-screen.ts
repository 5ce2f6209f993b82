'use client';
import type { MfaScreenProps } from './screen.types.ts';
import { toScreen, usePublished } from './use-published.ts';

/**
 * The screen of the sign-in that is to be shown, inside `MfaFlowProvider`: its name in `screen`, and the props of the view of that
 * name. Narrow it by `screen`; `satisfies never` in the last branch keeps a `switch` complete.
 */
export const useMfaScreen = (): MfaScreenProps => toScreen(usePublished('flow').topmost);
