import type { ProviderInput } from 'supertokens-node/recipe/thirdparty/types';
import { providerId } from './provider-accounts.ts';

const clientId = 'example-client';

/** The provider of the next file as the SDK has to know it. */
export const localProvider = (url: string): ProviderInput => ({
  config: {
    thirdPartyId: providerId,
    name: 'Local OAuth',
    clients: [{ clientId, clientSecret: 'example-secret', scope: ['email'] }],
    authorizationEndpoint: `${url}/oauth/authorize`,
    tokenEndpoint: `${url}/oauth/token`,
    userInfoEndpoint: `${url}/oauth/userinfo`,
    userInfoMap: {
      fromUserInfoAPI: { userId: 'id', email: 'email', emailVerified: 'email_verified' },
    },
  },
});
