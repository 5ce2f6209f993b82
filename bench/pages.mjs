// The pages that are measured, in the order of the tables. Each stands in `pages/<name>`.

/** What the others are compared with. */
export const bare = 'bare-react';
/** The base of relative differences. */
export const rival = 'amplify';

export const pages = [
  { name: bare, title: 'Bare React', packages: [] },
  { name: 'xstate', title: 'XState and its React binding', packages: ['xstate', '@xstate/react'] },
  { name: 'kit', title: 'mfa-flow, adapter answers at once', packages: ['xstate'] },
  { name: 'kit-appwrite', title: 'mfa-flow with Appwrite’s SDK', packages: ['xstate', 'appwrite'] },
  {
    name: rival,
    title: 'Amplify’s Authenticator',
    packages: ['@aws-amplify/ui-react', 'aws-amplify'],
    installs: true,
  },
  {
    name: 'supertokens',
    title: 'SuperTokens’ pre-built UI',
    packages: ['supertokens-auth-react', 'supertokens-web-js'],
    installs: true,
    path: '/auth',
  },
];
