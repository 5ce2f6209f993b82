import { failed, succeeded } from '@mfa-flow/contract';
import { after, inRedirect } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export const redirectMutants: readonly Mutant[] = [
  {
    title: 'does not know who comes back from the provider',
    breaks: [
      'firstFactor.redirect.complete/second-step',
      'firstFactor.redirect.complete/two-people',
      'firstFactor.redirect.complete/used-once',
      'firstFactor.redirect.complete/accepted',
      'firstFactor.redirect.complete/unreachable',
      'firstFactor.redirect.complete/senseless',
    ],
    inWorld: () => inRedirect(() => ({ complete: async () => failed({ code: 'refused' }) })),
  },
  {
    title: 'gives every redirect the same state',
    breaks: ['firstFactor.redirect.start/state'],
    inWorld: () =>
      inRedirect(({ start }) => ({
        start: after(start, (result) =>
          result.ok ? succeeded({ ...result.value, state: 'always the same' }) : result,
        ),
      })),
  },
  {
    title: 'gives a state that no return carries',
    breaks: ['firstFactor.redirect.start/state'],
    inWorld: () => {
      let departures = 0;
      return inRedirect(({ start }) => ({
        start: after(start, (result) =>
          result.ok ? succeeded({ ...result.value, state: `departure ${(departures += 1)}` }) : result,
        ),
      }));
    },
  },
  {
    title: 'forgets that people decline at the provider',
    breaks: ['firstFactor.redirect.returns/named'],
    inWorld: () => inRedirect(({ returns }) => ({ returns: returns.slice(0, 1) })),
  },
  {
    title: 'names no returns',
    breaks: ['firstFactor.redirect.returns/named'],
    inWorld: () => inRedirect(() => ({ returns: [] })),
  },
  {
    title: 'takes a refusal at the provider for a sign-in',
    breaks: ['firstFactor.redirect.complete/declined'],
    inWorld: () =>
      inRedirect(({ complete }) => ({
        complete: after(complete, (result, { returned }) =>
          returned.includes('error=') ? succeeded({}) : result,
        ),
      })),
  },
  {
    title: 'throws at a URL that is not a return',
    breaks: ['firstFactor.redirect.complete/nonsense'],
    trait: 'value-not-throw',
    inWorld: () =>
      inRedirect(({ complete }) => ({
        complete: async (input, options) => {
          const { href } = new URL(input.returned);
          return complete({ returned: href }, options);
        },
      })),
  },
  {
    title: 'goes to the first provider when it does not know the one that was asked for',
    breaks: ['firstFactor.redirect.start/unknown-provider'],
    inWorld: () =>
      inRedirect(({ providers, start }) => ({
        start: (input, options) => start({ ...input, providerId: providers[0]?.id ?? '' }, options),
      })),
  },
];
