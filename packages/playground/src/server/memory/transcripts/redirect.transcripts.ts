import { places } from '../../../scenario/places.ts';
import { transcript } from './transcript.ts';

export const redirectStart = transcript('firstFactor.redirect.start', {
  of: ({ firstFactor }) => firstFactor?.redirect?.start,
  redact: ({ providerId }: { readonly providerId: string; readonly returnTo: string }) => ({ providerId }),
  recall: ({ providerId }) => ({ providerId, returnTo: places.signedIn }),
  keep(departure, { register }) {
    if (departure.to === 'navigate') register.departures.push(departure.url);
  },
});

const sameReturn = (one: string, other: string) => {
  const [ours, theirs] = [new URL(one).searchParams, new URL(other).searchParams];
  return ['state', 'code', 'error'].every((name) => ours.get(name) === theirs.get(name));
};

export const redirectComplete = transcript('firstFactor.redirect.complete', {
  of: ({ firstFactor }) => firstFactor?.redirect?.complete,
  redact({ returned }: { readonly returned: string }, { register }) {
    const number = register.returns.findIndex((known) => sameReturn(known, returned));
    // An address that no provider gave changes nothing.
    return number < 0 ? undefined : { return: number };
  },
  recall({ return: number }, { register }) {
    const returned = register.returns[number];
    return returned === undefined ? undefined : { returned };
  },
});
