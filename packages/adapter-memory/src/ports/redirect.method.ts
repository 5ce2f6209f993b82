import { succeeded } from '@mfa-flow/contract';
import type { RedirectMethod } from '@mfa-flow/contract';
import type { MemoryBrowser } from '../sessions/browser.ts';
import type { Connection } from '../faults/connection.ts';
import { providers } from '../sign-in/provider.ts';
import type { Server } from '../server.ts';

export const createRedirectMethod = (
  { providerSignIn, signInLinks, settings }: Server,
  browser: MemoryBrowser,
  call: Connection,
): RedirectMethod => ({
  providers: settings.firstFactors.includes('provider') ? providers : [],

  returns: [
    { query: ['code', 'state'] },
    { query: ['error', 'state'] },
    ...(settings.signInLinkPage === undefined ? [] : [{ query: ['token'] }]),
  ],

  start: (going, options) =>
    call('firstFactor.redirect.start', options, () => providerSignIn.depart(browser, going)),

  complete: ({ returned }, options) =>
    call('firstFactor.redirect.complete', options, () => {
      const signedIn = signInLinks.comeBack(browser, returned) ?? providerSignIn.comeBack(browser, returned);
      return signedIn.ok ? succeeded({}) : signedIn;
    }),
});
