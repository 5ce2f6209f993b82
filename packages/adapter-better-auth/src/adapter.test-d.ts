import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';
import { accountSettings, createBetterAuthAdapter } from './index.ts';

// Clients fit as they are made, with plugins and without.
export const fits = () => [
  createBetterAuthAdapter({ client: createAuthClient() }),
  createBetterAuthAdapter({ client: createAuthClient({ plugins: [twoFactorClient()] }) }),
  createBetterAuthAdapter({
    client: createAuthClient(),
    password: false,
    settings: accountSettings(),
    scope: 'one',
  }),
];

// @ts-expect-error -- without a client nobody can be asked
createBetterAuthAdapter({});
// @ts-expect-error -- the function that makes one
createBetterAuthAdapter({ client: createAuthClient });
// @ts-expect-error -- there is no such option
createBetterAuthAdapter({ client: createAuthClient(), emailCodes: true });
// @ts-expect-error -- what makes them
createBetterAuthAdapter({ client: createAuthClient(), settings: accountSettings });
