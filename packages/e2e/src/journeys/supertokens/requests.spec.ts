import { test } from '../../journey.ts';
import { countsRequests, countsRequestsOfTasks } from '../../request-budget.ts';

test.describe('Request budget', () => {
  countsRequests('SuperTokens', ['password only', 'password, authenticator app']);
  countsRequestsOfTasks('SuperTokens, after signing in', ['authenticator app removed']);
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

  countsRequestsOfTasks('SuperTokens, after signing in', [
    'settings opened',
    'guided set-up, authenticator app and recovery codes',
    'another authenticator app added',
    'authenticator app renamed',
    'codes by email added',
    'recovery codes made',
    'recovery codes made anew, with fresh proof',
    'protection turned off',
    'protection turned on',
    'fresh proof for a call of the app',
  ]);
});
