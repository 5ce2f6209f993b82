import type { Outcome } from './flow-failure.ts';

const timedOut: Outcome<never> = { ok: false, failure: { code: 'timeout' } };

/** An abandoned answer counts as a refusal: whether the call took effect is unknown. */
export const refuseWith = <Action extends string, Target extends string>(type: Action, target: Target) =>
  ({ actions: { type, params: timedOut }, target }) as const;

/**
 * Every wait for an answer: after a while it is marked as slow, and the user may cancel it (UX-7). The time limit ends it
 * the same way.
 */
export const timeouts = <const GivenUp>(givenUp: GivenUp) =>
  ({
    initial: 'pending',
    states: { pending: { after: { slow: 'slow' } }, slow: { tags: 'slow' } },
    after: { timeout: givenUp },
    on: { 'call.cancelled': givenUp },
  }) as const;

/** The states of that name, as `snapshot.value` gives them. */
export type Timed<Name extends string> = Name extends string
  ? { [State in Name]: 'pending' | 'slow' }
  : never;
