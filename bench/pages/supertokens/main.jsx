// SuperTokens' pre-built sign-in as its guide shows it, with the parts for a password and a session.
import { createRoot } from 'react-dom/client';
import SuperTokens, { SuperTokensWrapper } from 'supertokens-auth-react';
import EmailPassword from 'supertokens-auth-react/recipe/emailpassword';
import { EmailPasswordPreBuiltUI } from 'supertokens-auth-react/recipe/emailpassword/prebuiltui';
import Session from 'supertokens-auth-react/recipe/session';
import { canHandleRoute, getRoutingComponent } from 'supertokens-auth-react/ui';

SuperTokens.init({
  appInfo: {
    appName: 'bench',
    apiDomain: import.meta.env.BENCH_API,
    websiteDomain: window.location.origin,
    apiBasePath: '/auth',
    websiteBasePath: '/auth',
  },
  recipeList: [EmailPassword.init(), Session.init()],
});

const preBuilt = [EmailPasswordPreBuiltUI];

createRoot(document.getElementById('root')).render(
  <SuperTokensWrapper>
    {canHandleRoute(preBuilt) ? getRoutingComponent(preBuilt) : <p>Hello.</p>}
  </SuperTokensWrapper>,
);
