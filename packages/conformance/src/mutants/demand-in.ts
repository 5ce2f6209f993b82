import { inSession } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export const demandInMutants: readonly Mutant[] = [
  {
    title: 'takes any error for a demand for fresh proof',
    breaks: ['session.demandIn/other-errors'],
    inWorld: () =>
      inSession(() => ({
        demandIn: async ({ error }) => (error instanceof Error ? {} : undefined),
      })),
  },
  {
    title: 'does not survive being asked about a strange error',
    breaks: ['session.demandIn/other-errors'],
    inWorld: () =>
      inSession(({ demandIn }) => ({
        demandIn: async (input) => {
          JSON.stringify(input.error);
          return demandIn?.(input);
        },
      })),
  },
  {
    title: 'does not know the backend’s demand for fresh proof',
    breaks: [
      'session.demandIn/asked-twice',
      'session.demandIn/factors-that-count',
      'session.demandIn/fresh-proof',
    ],
    inWorld: () => inSession(() => ({ demandIn: async () => undefined })),
  },
];
