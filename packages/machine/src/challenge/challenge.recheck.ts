import { timeouts } from '../shared/timeouts.ts';
import { challengeSetup } from './challenge.setup.ts';

/**
 * The answer was lost, so the write may have taken effect: the session is read before the person is asked again.
 * Nothing new there, or no answer again: back to where the person was, with what was typed.
 */
export const rechecking = (back: 'entering' | 'idle', tags: 'busy' | undefined) => {
  const stay = back === 'entering' ? ({ actions: 'emitFailure', target: back } as const) : { target: back };
  return challengeSetup.createStateConfig({
    ...timeouts(stay),
    ...(tags ? { tags } : {}),
    invoke: {
      src: 'check',
      input: ({ context }) => ({ environment: context.environment }),
      onDone: [
        {
          guard: ({ context, event }) => context.calls.afterRecheck(event.output) === 'changed',
          // Not asked for any more while its answer was on the way: it was accepted.
          actions: {
            type: 'end',
            params: back === 'entering' ? { type: 'verified', verified: {} } : { type: 'changed' },
          },
          target: '#challenge.over',
        },
        {
          guard: ({ context, event }) => context.calls.afterRecheck(event.output) === 'sessionEnded',
          actions: { type: 'end', params: { type: 'sessionEnded' } },
          target: '#challenge.over',
        },
        stay,
      ],
    },
  });
};
