import type { Outcome } from './flow-failure.ts';

const timedOut: Outcome<never> = { ok: false, failure: { code: 'timeout' } };

/** An answer that nobody waits for any longer is taken as a refusal: whether the call took effect is unknown. */
export const refuseWith = <Action extends string, Target extends string>(type: Action, target: Target) =>
  ({ actions: { type, params: timedOut }, target }) as const;

/**
 * Every wait for an answer: after a while the person is told and may stop waiting (UX-7). By the time limit or by a press,
 * the wait ends in the same way.
 */
export const timeouts = <const GivenUp>(givenUp: GivenUp) =>
  ({
    initial: 'brisk',
    states: { brisk: { after: { slow: 'slow' } }, slow: { tags: 'slow' } },
    after: { timeout: givenUp },
    on: { 'call.cancelled': givenUp },
  }) as const;

/** The states of that name, as `snapshot.value` gives them. */
export type Timed<Name extends string> = Name extends string ? { [State in Name]: 'brisk' | 'slow' } : never;
