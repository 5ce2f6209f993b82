// Amplify's Authenticator as its guide shows it, on a user pool that does not exist: nothing asks it before somebody signs in.
import { Authenticator } from '@aws-amplify/ui-react';
import '@aws-amplify/ui-react/styles.css';
import { Amplify } from 'aws-amplify';
import { createRoot } from 'react-dom/client';

Amplify.configure({
  Auth: {
    Cognito: {
      userPoolId: 'eu-central-1_AbCdEfGhI',
      userPoolClientId: '1a2b3c4d5e6f7g8h9i0j1k2l3m',
      loginWith: { email: true },
    },
  },
});

createRoot(document.getElementById('root')).render(<Authenticator>{() => <p>Hello.</p>}</Authenticator>);
