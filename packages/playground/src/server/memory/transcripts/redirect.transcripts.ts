import { places } from '../../../scenario/places.ts';
import { messageWith } from '../message-with.ts';
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

/** What led back: a provider, or the link in a message. */
type ReturnGiven = { readonly return: number } | { readonly message: number };

export const redirectComplete = transcript('firstFactor.redirect.complete', {
  of: ({ firstFactor }) => firstFactor?.redirect?.complete,
  redact({ returned }: { readonly returned: string }, { register, backend }): ReturnGiven | undefined {
    const message = messageWith(backend, returned);
    if (message >= 0) return { message };
    const number = register.returns.findIndex((known) => sameReturn(known, returned));
    // An address that nobody gave changes nothing.
    return number < 0 ? undefined : { return: number };
  },
  recall(given, { register, backend }) {
    const returned =
      'message' in given ? backend.outbox.messages[given.message]?.link : register.returns[given.return];
    return returned === undefined ? undefined : { returned };
  },
});
