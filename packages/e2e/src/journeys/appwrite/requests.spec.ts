import { test } from '../../journey.ts';
import { countsRequests, countsRequestsOfTasks } from '../../request-budget.ts';

test.describe('Request budget', () => {
  countsRequests('Appwrite', ['password only', 'password, authenticator app']);
});

test.describe('Request budget', { tag: '@matrix' }, () => {
  countsRequests('Appwrite', [
    'password, one wrong code, authenticator app',
    'password, email',
    'password, email sent twice',
    'password, recovery code',
  ]);

  countsRequestsOfTasks('Appwrite, after signing in', [
    'settings opened',
    'guided set-up, authenticator app and recovery codes',
    'recovery codes made',
    'recovery codes made anew, with fresh proof',
    'authenticator app removed',
    'protection turned off',
    'protection turned on',
    'fresh proof for a call of the app',
  ]);
});
