import { test } from '../../journey.ts';
import { countsRequests } from '../../request-budget.ts';

test.describe('Request budget', () => {
  countsRequests('SuperTokens', ['password only', 'password, authenticator app']);
});

test.describe('Request budget', { tag: '@matrix' }, () => {
  countsRequests('SuperTokens', [
    'password, one wrong code, authenticator app',
    'password, email',
    'password, email sent twice',
    'password, authenticator app set up',
    'password, codes by email set up',
    'emailed code, authenticator app',
    'provider, authenticator app',
  ]);
});
