import { failed, returnUrl, succeeded } from '@mfa-flow/contract';
import type { Departure, RedirectMethod } from '@mfa-flow/contract';
import * as vendor from '../client/vendor-calls.ts';
import { readSession } from '../client/read.ts';
import type { Read } from '../client/calls.ts';
import type { Context } from '../context.ts';
import { readReturned } from './returned.ts';
import { mapReturnedError } from './map-returned-error.ts';
import { signedIn } from './signed-in.ts';
import { createState, stateName, withState } from './state.ts';

/** In a browser the SDK navigates by itself and returns nothing; elsewhere it returns the URL. */
const readDeparture: Read<Departure> = (answer) => {
  if (answer === undefined) return { to: 'leaving' };
  const url = answer instanceof URL ? answer.href : answer;
  return typeof url === 'string' && /^https?:/.test(url) ? { to: 'navigate', url } : undefined;
};

export const createRedirectMethod = (
  { calls, memory }: Context,
  providers: RedirectMethod['providers'],
  home: string,
): RedirectMethod => ({
  providers,

  // After a provider (with the mark of the departure), or a link in a message (with its end).
  returns: [
    { query: ['userId', 'secret'], optional: [stateName, 'expire', 'project', 'provider'] },
    { query: ['error', stateName], optional: ['project', 'provider'] },
  ],

  start: async ({ providerId, returnTo }, options) => {
    // Older SDKs put the id into the path unescaped, so only allow ids that the host has listed.
    if (!providers.some(({ id }) => id === providerId)) return failed({ code: 'refused' });
    const state = createState();
    const back = withState(returnUrl(returnTo, home), state);
    const input = { provider: providerId, success: back, failure: back };
    const departure = await calls.run(vendor.createOAuthToken, input, readDeparture, options);
    return departure.ok ? succeeded({ ...departure.value, state }) : departure;
  },

  complete: async ({ returned }, options) => {
    const found = readReturned(returned);
    // Nothing usable came back: cancelled at the provider, or not the URL of a return.
    if (found === undefined) return failed({ code: 'dismissed' });
    if ('error' in found) return failed(mapReturnedError(found.error));
    const session = await calls.run(vendor.createSession, found, readSession, options);
    return signedIn(memory, session, {});
  },
});
