import type { FlowFailure } from './flow-failure.ts';

/**
 * What went wrong, for a screen. What ends a machine is said by the screen that follows, and once (A11Y-25): the one before may
 * still be shown until then.
 */
export const whileActive = (
  { status }: { readonly status: string },
  failure: FlowFailure | undefined,
): FlowFailure | undefined => (status === 'active' ? failure : undefined);
